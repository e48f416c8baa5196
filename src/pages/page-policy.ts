import { createHash } from 'node:crypto'

/** Names a style or a script by its content, as policies do. */
export function hashOf (text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The headers of a page: nothing loads or runs but what is in it, by its hash; its forms lead to Caveat alone. */
export function pageHeaders (style: string, script: string | null): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'", `style-src ${style}`, ...(script === null ? [] : [`script-src ${script}`]),
      "base-uri 'none'", `form-action ${script === null ? "'none'" : "'self'"}`, "frame-ancestors 'none'"
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer'
  }
}
