import type { SearchMatch } from '../core/fact-store.ts'
import type { FigureGroup } from '../core/figure-group.ts'
import type { FigureSum } from '../core/sum-figures.ts'
import type { EdtfDate } from '../domain/edtf-date.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { FactType, ItemType } from '../domain/ids.ts'
import type { DeepReadonly, ItemOf } from '../domain/items.ts'
import type { Category } from '../domain/measure.ts'
import type { ReferenceName, REFERENCES } from '../domain/references.ts'
import type { Verification, VerificationStatus } from '../domain/verification.ts'

/** Names another item: enough to print it, and to find it. */
export interface Stub<T extends ItemType = ItemType> {
  readonly id: string
  readonly type: T
  /** the name to print; that of a fact carries who says it and how far it is verified */
  readonly name: string
}

/** The fields that hold a date. */
export type DateName = 'roleAsOf' | 'when' | 'publishedAt' | 'saidAt' | 'periodStart' | 'periodEnd' | 'asOf'

/**
 * An item as it is served: its record with dates and references spelled out, and what is derived.
 * The references in `Expanded` are whole items, all others are stubs.
 */
export type ViewOf<T extends ItemType, Expanded extends ReferenceName = never> =
  { [Each in T]: Readonly<{ [Name in keyof ItemOf<Each>]: Served<Each, Name, Expanded> } & Derived<Each>> }[T]

type Served<T extends ItemType, Name extends keyof ItemOf<T>, Expanded extends ReferenceName> =
  Name extends 'verification'
    ? VerificationView<Expanded>
    : Name extends 'evidence'
      ? readonly EvidenceView<Expanded>[]
      : Name extends keyof ReferencesOf<T>
        ? ReferenceIn<ReferencesOf<T>[Name], Name & ReferenceName, Expanded, ItemOf<T>[Name]>
        : Name extends DateName ? EdtfDate | Extract<ItemOf<T>[Name], null> : ItemOf<T>[Name]

type ReferencesOf<T extends ItemType> = (typeof REFERENCES)[T]

type ReferenceIn<Definition, Name extends ReferenceName, Expanded extends ReferenceName, Value> =
  Definition extends { readonly to: readonly (infer To extends ItemType)[], readonly many: infer Many }
    ? Many extends true ? readonly Referred<To, Name, Expanded>[] : Referred<To, Name, Expanded> | Extract<Value, null>
    : never

type Referred<T extends ItemType, Name extends ReferenceName, Expanded extends ReferenceName> =
  Name extends Expanded ? ViewOf<T> : Stub<T>

export type VerificationView<Expanded extends ReferenceName = never> = Readonly<Pick<Verification, 'status' | 'note'>> & {
  readonly assessedBy: Referred<'person' | 'organization', 'assessedBy', Expanded> | null
  readonly assessedAt: EdtfDate | null
}

export type EvidenceView<Expanded extends ReferenceName = never> = DeepReadonly<Pick<Evidence, 'anchor' | 'quote'>> & {
  readonly source: Referred<'source', 'source', Expanded>
}

/** What is derived from a fact: its caveat, and of a figure how to print it. */
type Derived<T extends ItemType> = T extends FactType
  ? { caveat: string } & (T extends 'figure' ? { category: Category, phrase: string } : unknown)
  : unknown

export interface HitView extends Stub {
  readonly summary: string | null
  readonly score: number
  readonly matches: readonly SearchMatch[]
  /** null for what is no fact */
  readonly status: VerificationStatus | null
  readonly caveat: string | null
}

/** What is said of an aggregate beside its numbers. */
interface AggregateView {
  readonly dates: EdtfDate | null
  readonly caveat: string
}

export interface GroupView extends Omit<FigureGroup, 'place' | 'figures' | 'preferred' | 'basis'>, AggregateView {
  readonly place: Stub | null
  readonly figures: readonly ViewOf<'figure'>[]
  readonly preferred: Stub | null
}

export interface TotalView extends Omit<FigureSum, 'figures' | 'basis'>, AggregateView {
  readonly figures: readonly Stub[]
}

/** One page of groups; `total` is there only where it was asked for. */
export interface SummaryView {
  readonly groups: readonly GroupView[]
  readonly total?: TotalView
}
