/**
 * Remembers what a function made of numbers, up to `limit` values. Each number has one place, so that numbers which lie
 * close together never push each other out; no more are remembered than there are numbers. Where there are more, a value is kept when it
 * has to be made a second time, and no other one of its place in between: to hold what nobody asks for again costs more, in garbage that is not young any more, than to make it.
 */
export function keepByNumber<Value> (make: (number: number) => Value, count: number, limit: number): (number: number) => Value {
  const places = 2 ** Math.ceil(Math.log2(Math.max(1, Math.min(count, limit))))
  const isShared = count > places
  const numbers = new Int32Array(places).fill(-1)
  const asked = new Int32Array(places).fill(-1)
  const values = new Array<Value>(places)
  return number => {
    const place = number & (places - 1)
    if (numbers[place] === number) return values[place] as Value
    const value = make(number)
    if (isShared && asked[place] !== number) asked[place] = number
    else {
      numbers[place] = number
      values[place] = value
    }
    return value
  }
}
