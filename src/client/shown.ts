import type { Reference } from './generated.ts'

type Stub<Value> = Value extends unknown ? Reference extends Value ? Value : never : never
type Whole<Value> = Value extends unknown ? Reference extends Value ? never : Value : never

/** What stands under a name: a stub unless the name is expanded, and whole items whose own references are stubs if it is. */
type Part<Value, Names, Name> =
  [Value] extends [ReadonlyArray<infer Each>] ? ReadonlyArray<Part<Each, Names, Name>>
    : [Stub<Value>] extends [never] ? Shape<Value, Names>
        : Name extends Names ? Shape<Whole<Value>, never> : Stub<Value> | Extract<Value, null>

type Shape<Value, Names> = Value extends object ? { readonly [Name in keyof Value]: Part<Value[Name], Names, Name> } : Value

/** An answer as it is with these references expanded; as it may be where only a run tells which they are. */
export type Shown<Answer, Expanded extends readonly unknown[]> = number extends Expanded['length'] ? Answer : Shape<Answer, Expanded[number]>
