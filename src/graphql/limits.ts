/**
 * What one request may ask for. The standard introspection query, with all its options, passes all of them.
 * How fields, pages and lists count is said in measure-query.ts.
 */
export const LIMITS = {
  /** bytes of a POST body */
  bodyBytes: 100_000,
  /** lexical tokens of a document */
  tokens: 1_000,
  /** characters of a name in a document: an answer repeats an alias for each value */
  nameLength: 100,
  /** levels of fields inside fields */
  depth: 20,
  /** fields with an alias, counted wherever their fragment is spread */
  aliases: 50,
  /** values that an answer may hold at most */
  cost: 50_000,
  /** errors reported for one document or one set of variables */
  errors: 20
} as const
