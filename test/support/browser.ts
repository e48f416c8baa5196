import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { BrowserContextOptions, Page } from 'playwright-core'

const EXECUTABLE = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => path !== '' && existsSync(path))

const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url))

/**
 * The options of a test that needs a browser: where there is none it is skipped with a line that says how to get one,
 * and in CI it is run all the same, and fails.
 */
export const NEEDS_BROWSER = {
  skip: EXECUTABLE !== undefined || process.env.CI === 'true' ? false : 'no Chromium here: install it (Debian: apt-get install chromium) or name one in CHROMIUM_PATH'
}

interface Opened {
  readonly page: Page
  /** addresses of other hosts that the page asked for */
  readonly elsewhere: readonly string[]
  /** errors on the page's console */
  readonly complaints: readonly string[]
}

interface OpeningOptions extends BrowserContextOptions {
  /** scroll bars that take room, which Playwright hides by default */
  readonly scrollBars?: boolean
  /** what is done with the page before it goes to the address */
  readonly prepare?: (page: Page) => Promise<unknown>
}

/** Opens an address in a browser of its own, which is closed with the test. */
export async function openInBrowser (t: { teardown: (end: () => unknown) => void }, url: string, { scrollBars = false, prepare, ...options }: OpeningOptions = {}): Promise<Opened> {
  if (EXECUTABLE === undefined) throw new Error('no Chromium: CI has to install it')
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    env: { ...process.env, FONTCONFIG_FILE: FONTS } as Record<string, string>,
    ignoreDefaultArgs: scrollBars ? ['--hide-scrollbars'] : [],
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  })
  t.teardown(async () => { await browser.close() })
  const page = await browser.newPage(options)
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(`${new URL(url).origin}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url())
  })
  page.on('console', message => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', error => { complaints.push(error.message) })
  await prepare?.(page)
  await page.goto(url)
  return { page, elsewhere, complaints }
}
