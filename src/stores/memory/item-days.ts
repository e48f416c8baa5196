import type { Days } from './days.ts'
import { daysOf, orderDay, UNDATED } from './days.ts'
import type { AddedItems } from './join-items.ts'

/** The days that items' own dates allow, by the numbers of items, see `Days` and `orderDay`. */
export interface ItemDays {
  readonly earliest: Uint32Array
  readonly latest: Uint32Array
  readonly orderDays: Uint32Array
}

/** Many items have the same few dates, each of which is read once. */
export function readDays ({ size, dates, symbols }: Pick<AddedItems, 'size' | 'dates' | 'symbols'>): ItemDays {
  const known: (Days | undefined)[] = new Array(symbols.size() + 1)
  known[0] = UNDATED
  const [earliest, latest, orderDays] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  for (let number = 0; number < size; number++) {
    const date = dates[number] as number
    const days = known[date] ??= daysOf(symbols.textAt(date - 1))
    earliest[number] = days.earliest
    latest[number] = days.latest
    orderDays[number] = orderDay(days)
  }
  return { earliest, latest, orderDays }
}
