import { createHash } from 'node:crypto'
import type { Test } from 'tap'

/** A made-up document; marks beyond the basic plane make code points and string indexes differ. */
export const FLOOD_TEXT = '🌊🌊 Flood in Lowtown. “We have counted 12 houses, four of them gone,” said Mayor Ann Lee 𝕬𝖓𝖓.\n' +
  'Bo Ruiz, 61, drowned on Sunday 🕯. “Nobody warned us,” his sister said. “Nobody.” The wire service could not check this.\n'

const points = [...FLOOD_TEXT]

/** The anchor of the n-th place where the words stand in the text. */
export function anchorOf (words: string, text: string = FLOOD_TEXT, from = 0): { start: number, end: number, digest: string } {
  const index = text.indexOf(words, from)
  if (index === -1) throw new Error(`${words} is not in the text`)
  const start = [...text.slice(0, index)].length
  return { start, end: start + [...words].length, digest: createHash('sha256').update(words).digest('hex') }
}

const evidence = (words: string, quote?: string): object => ({ source: 'src_flood', anchor: anchorOf(words), ...(quote === undefined ? {} : { quote }) })

const fact = (...args: Parameters<typeof evidence>): object => ({
  story: 'sto_flood', recordedAt: '2024-05-06T10:00:00Z', evidence: [evidence(...args)]
})

/** The files of a small fixture folder that is fine; each call makes a new one, to be damaged at will. */
export function createFiles (): Record<string, any> {
  return {
    'people.json': {
      items: [
        { id: 'per_ann-lee', name: 'Ann Lee', role: 'mayor of Lowtown', organization: 'org_lowtown', roleAsOf: '2024-05' },
        { id: 'per_bo-ruiz', name: 'Bo Ruiz' },
        { id: 'per_sister', name: 'A sister of Bo Ruiz', anonymous: true, anonymityReason: 'The document gives no name.' }
      ]
    },
    'organizations.json': {
      items: [
        { id: 'org_highland', name: 'Highland', kind: 'government' },
        { id: 'org_lowtown', name: 'Lowtown', kind: 'local_authority', parentOrganization: 'org_highland', country: 'NZ' },
        { id: 'org_wire', name: 'The wire', kind: 'news_agency' }
      ]
    },
    'places.json': {
      items: [
        { id: 'plc_highland', name: 'Highland', kind: 'country' },
        { id: 'plc_lowtown', name: 'Lowtown', kind: 'town', containedIn: 'plc_highland', point: { latitude: -44.5, longitude: 169.25 }, pointSource: 'made up' },
        { id: 'plc_town-hall', name: 'Town hall', kind: 'building', containedIn: 'plc_lowtown' },
        { id: 'plc_farside', name: 'Farside', kind: 'town', containedIn: 'plc_highland' }
      ]
    },
    'stories/flood/story.json': { id: 'sto_flood', name: 'Flood', summary: 'A river floods a town.', when: '2024-05-05' },
    'stories/flood/sources.json': {
      items: [{
        id: 'src_flood',
        story: 'sto_flood',
        name: 'A made-up report',
        kind: 'report',
        digest: createHash('sha256').update(FLOOD_TEXT).digest('hex'),
        length: points.length
      }]
    },
    'stories/flood/statements.json': {
      items: [
        { id: 'sta_lee-houses', kind: 'direct', speakers: ['per_ann-lee'], text: 'We have counted 12 houses, four of them gone', summary: 'Counts twelve houses.', saidAt: '2024-05-05', place: 'plc_town-hall', occasion: 'evt_flood', ...fact('“We have counted 12 houses, four of them gone,”', 'We have counted 12 houses, four of them gone') },
        { id: 'sta_sister', kind: 'direct', speakers: ['per_sister'], text: 'Nobody warned us. Nobody.', summary: 'Says that no warning came.', respondsTo: 'sta_lee-houses', ...fact(''), evidence: [evidence('“Nobody warned us,”', 'Nobody warned us'), evidence('“Nobody.”', 'Nobody.')] },
        { id: 'sta_wire', kind: 'paraphrase', speakers: ['org_wire'], summary: 'Could not check it.', ...fact('The wire service could not check this.') }
      ]
    },
    'stories/flood/figures.json': {
      items: [
        { id: 'fig_damaged', measure: 'destroyed', quantity: { value: 12, qualifier: 'approximately', low: 10, high: 14, asReported: '12' }, unit: 'building', counting: 'stock', place: 'plc_lowtown', claimant: 'per_ann-lee', ...fact('12 houses') },
        { id: 'fig_gone', measure: 'destroyed', quantity: { value: 4, qualifier: 'exact', asReported: 'four' }, unit: 'building', counting: 'stock', place: 'plc_town-hall', claimant: 'per_ann-lee', partOf: 'fig_damaged', ...fact('four of them') },
        { id: 'fig_drowned', measure: 'killed', quantity: { value: 1, qualifier: 'exact', asReported: 'Bo Ruiz' }, unit: 'person', counting: 'period', periodStart: '2024-05-05', periodEnd: '2024-05-05', people: ['per_bo-ruiz'], claimant: 'org_wire', verification: { assessedBy: 'org_wire', note: 'It could not check it.' }, ...fact('Bo Ruiz, 61, drowned on Sunday 🕯') }
      ]
    },
    'stories/flood/events.json': {
      items: [
        { id: 'evt_flood', kind: 'other', name: 'Flood', summary: 'The river floods the town.', stage: 'happened', when: '2024-05-05', place: 'plc_lowtown', claimant: 'org_wire', mentions: ['plc_lowtown', 'per_bo-ruiz'], ...fact('🌊🌊 Flood in Lowtown') }
      ]
    },
    'stories/quiet/story.json': { id: 'sto_quiet', name: 'Quiet', summary: 'Nothing yet.' },
    'stories/quiet/sources.json': { items: [] },
    'stories/quiet/statements.json': { items: [] },
    'stories/quiet/figures.json': { items: [] },
    'stories/quiet/events.json': { items: [] }
  }
}

type Tree = { [name: string]: Tree | string | Buffer }

/** Writes the files into the folder of a test, replacing what it wrote before; strings and buffers as they are, all else as JSON. */
export function writeFolder (t: Test, files: Readonly<Record<string, unknown>>): string {
  const root: Tree = {}
  for (const [path, content] of Object.entries(files)) {
    const names = path.split('/')
    const name = names.pop() as string
    const folder = names.reduce<Tree>((tree, name) => (tree[name] ??= {}) as Tree, root)
    folder[name] = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2)
  }
  return t.testdir(root)
}
