declare module 'edtf' {
  interface Parsed { readonly type: string, readonly values: readonly number[] }
  export function parse (text: string, options: { level: 0 | 1 | 2, types: readonly string[] }): Parsed
  export default function edtf (parsed: Parsed): { readonly min: number, readonly max: number }
}
