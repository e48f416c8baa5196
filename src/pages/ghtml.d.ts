declare module 'ghtml' {
  /** Escapes every expression but those marked with `!` before them. */
  export function html (strings: TemplateStringsArray, ...values: readonly unknown[]): string
}
