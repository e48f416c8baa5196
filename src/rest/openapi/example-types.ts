/** Real answers for the OpenAPI document. */
export interface Examples {
  /** by operation */
  readonly answers: Readonly<Record<string, unknown>>
  /** by status */
  readonly problems: Readonly<Record<string, unknown>>
}
