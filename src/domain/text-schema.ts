import { z } from 'zod'

/** Schema of a free text of at most so many characters (UTF-16). White space alone says nothing, and is refused. */
export function textSchema (max: number) {
  return z.string().max(max).regex(/\S/, 'a text with more in it than white space')
}
