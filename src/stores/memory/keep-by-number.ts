/**
 * Remembers what a function made of numbers, up to `limit` values. Each number has one place, so that numbers which lie
 * close together never push each other out; no more are remembered than there are numbers. Where there are more, a value is kept when it
 * has to be made a second time, and no other one of its place in between: to hold what nobody asks for again costs more, in garbage that is not young any more, than to make it.
 * @param make takes besides a number what is known already of its value
 */
export function keepByNumber<Value, Known = undefined> (make: (number: number, known?: Known) => Value, count: number, limit: number): (number: number, known?: Known) => Value {
  const places = 2 ** Math.ceil(Math.log2(Math.max(1, Math.min(count, limit))))
  const isShared = count > places
  const numbers = new Int32Array(places).fill(-1)
  const asked = new Int32Array(places).fill(-1)
  const values = new Array<Value>(places)
  return (number, known) => {
    const place = number & (places - 1)
    if (numbers[place] === number) return values[place] as Value
    const value = make(number, known)
    if (isShared && asked[place] !== number) asked[place] = number
    else {
      numbers[place] = number
      values[place] = value
    }
    return value
  }
}
