/**
 * Remembers what a function made of numbers, up to `limit` values. Each number has one place, so that numbers which lie
 * close together never push each other out; no more are remembered than there are numbers.
 */
export function keepByNumber<Value> (make: (number: number) => Value, count: number, limit: number): (number: number) => Value {
  const places = 2 ** Math.ceil(Math.log2(Math.max(1, Math.min(count, limit))))
  const numbers = new Int32Array(places).fill(-1)
  const values = new Array<Value>(places)
  return number => {
    const place = number & (places - 1)
    if (numbers[place] === number) return values[place] as Value
    const value = make(number)
    numbers[place] = number
    values[place] = value
    return value
  }
}
