/** A part of a query string as text; null where it is not percent-encoded UTF-8. */
export function decodeParameter (text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
