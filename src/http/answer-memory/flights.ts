import type { AnswerKey } from './request-key.ts'
import { isSameKey } from './request-key.ts'

/** What is under way for a key. */
export interface UnderWay<Self> {
  readonly key: AnswerKey
  /** the next one in its place */
  next: Self | null
}

export interface Flights<Flight extends UnderWay<Flight>> {
  /** The last one that was added for this key. */
  readonly find: (key: AnswerKey) => Flight | null
  readonly add: (flight: Flight) => void
  readonly remove: (flight: Flight) => void
}

const PLACES = 1024
/** So many are looked at in one place: whoever makes them collide has each request do its own work. */
const LOOKED_AT = 16

/**
 * A table of what is under way, which never grows: one that is made anew time and again, as a Map is, each time leaves one behind
 * that keeps what was in it from being collected.
 */
export function createFlights<Flight extends UnderWay<Flight>> (): Flights<Flight> {
  const places = new Array<Flight | null>(PLACES).fill(null)
  const placeOf = ({ digest }: AnswerKey): number => digest & PLACES - 1
  return {
    find: key => {
      let flight = places[placeOf(key)] as Flight | null
      for (let looked = 0; flight !== null && looked < LOOKED_AT; looked++) {
        if (isSameKey(flight.key, key)) return flight
        flight = flight.next
      }
      return null
    },
    add: flight => {
      const place = placeOf(flight.key)
      flight.next = places[place] as Flight | null
      places[place] = flight
    },
    remove: flight => {
      const place = placeOf(flight.key)
      let before: Flight | null = null
      let other = places[place] as Flight | null
      while (other !== null && other !== flight) {
        before = other
        other = other.next
      }
      if (other === null) return
      if (before === null) places[place] = flight.next
      else before.next = flight.next
      flight.next = null
    }
  }
}
