/** Text that ends as a sentence does. */
export function asSentence (text: string): string {
  return /[.!?…]["”»)]?$/u.test(text) ? text : `${text}.`
}
