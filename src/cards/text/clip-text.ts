const LEFT_OUT = ' […]'
/** How far back the end of a word is looked for; some scripts have no spaces at all. */
const WORD = 40

/** A text of at most so many characters (UTF-16); what is longer ends after a whole word, and says that there is more. */
export function clipText (text: string, max: number): string {
  if (text.length <= max) return text
  const start = text.slice(0, max - LEFT_OUT.length)
  const space = start.search(/\s\S*$/u)
  const whole = space !== -1 && space > start.length - WORD ? start.slice(0, space) : start.replace(/[\ud800-\udbff]$/u, '')
  return `${whole.trimEnd()}${LEFT_OUT}`
}
