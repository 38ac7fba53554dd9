import { expect, test } from 'vitest'
import { randomLog } from '#test/support/random-log.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { jsonColumns } from './pack-json.ts'
import { valueOfColumns } from './unpack-json.ts'

const plenty = 1_000_000

function again(value: unknown): unknown {
  return valueOfColumns(jsonColumns(value), plenty)?.value
}

/** As odd as JSON gets. */
function randomValue(random: () => number, depth = 0): unknown {
  const below = (most: number) => Math.floor(random() * most)
  const pick = <Each>(all: readonly Each[]): Each | undefined => all[below(all.length)]
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('')
  const kind = below(depth > 3 ? 9 : 13)
  if (kind === 0) return null
  if (kind === 1) return random() < 0.5
  if (kind === 2) return below(300) - 150
  if (kind === 3) return pick([0, -1, 2 ** 40, -(2 ** 45), 0.5, -1e-9, 1.7e300, 1_795_424_570_720])
  if (kind === 4) return pick(['yes', 'no', '', 'ana', 'ana', 'constructor', '__proto__'])
  if (kind === 5)
    return pick([
      `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`,
      hex(32),
      hex(9),
      `${hex(8)}-${hex(4)}`,
    ])
  if (kind === 6)
    return pick([`page-${below(3)}/${below(90) + 1}`, 'a/b/1', 'x/0', 'x/01', `${hex(8)}/1000000000000000`])
  if (kind === 7) return pick([btoa(hex(30)), btoa(hex(31)), 'AAAA', 'AAAAAAAAAAAAAB==', 'häuser 🧵 و日本'])
  if (kind === 8)
    return `The plan moves by ${below(40)} days 🧵${pick(['🧵', '🧶', ''])} and ${hex(below(6))}`
  if (kind < 11) return Array.from({ length: below(5) }, () => randomValue(random, depth + 1))
  const keys = ['kind', 'by', '__proto__', 'text', 'seen', 'marks'].filter(() => random() < 0.5)
  return Object.fromEntries(keys.map((each) => [each, randomValue(random, depth + 1)]))
}

test('any JSON comes back as it was, to the letter', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = seededRandom(seed)
    const value = Array.from({ length: 12 }, () => randomValue(random))
    expect(JSON.stringify(again(value)), `seed ${seed}`).toBe(JSON.stringify(value))
  }
})

test('moves of a session come back, in a quarter of the bytes', () => {
  const log = randomLog(5, 200)
  const columns = jsonColumns(log)
  expect(valueOfColumns(columns, plenty)?.value).toEqual(JSON.parse(JSON.stringify(log)))
  expect(columns.length * 4).toBeLessThan(JSON.stringify(log).length)
})

test('a text that grows costs what it has grown by', () => {
  const start = 'Finance wants to see figures before we sign. '.repeat(5)
  const grown = Array.from({ length: 40 }, (_each, at) => ({ text: start + 'x'.repeat(at) }))
  expect(again(grown)).toEqual(grown)
  expect(jsonColumns(grown).length).toBeLessThan(start.length + 40 * 6)
})

test('a text that shares half of a pair with the one before comes back whole', () => {
  const pairs = ['same start 🧵', 'same start 🧶', 'same start 🧶🧵']
  expect(again(pairs)).toEqual(pairs)
})

test('spoilt bytes are another value or none, and never throw', () => {
  const whole = jsonColumns(randomLog(3, 60))
  const random = seededRandom(9)
  let none = 0
  for (let times = 0; times < 1500; times += 1) {
    const spoilt = whole.slice(0, random() < 0.2 ? Math.floor(random() * whole.length) : whole.length)
    const many = 1 + Math.floor(random() * 3)
    for (let at = 0; at < many; at += 1)
      spoilt[Math.floor(random() * spoilt.length)] = Math.floor(random() * 256)
    if (valueOfColumns(spoilt, plenty) === null) none += 1
  }
  expect(none).toBeGreaterThan(900)
  for (let length = 0; length < whole.length; length += 97)
    expect(valueOfColumns(whole.subarray(0, length), plenty), `${length} bytes`).toBeNull()
})

test('bytes behind a whole value, or more than it needs of any kind, are refused', () => {
  const whole = jsonColumns([1, 'a word'])
  expect(valueOfColumns(whole, plenty)?.value).toEqual([1, 'a word'])
  expect(valueOfColumns(Uint8Array.from([...whole, 65]), plenty)).toBeNull()
  // One column of one number, then one with a second number that nothing asks for, then a column of nothing.
  expect(valueOfColumns(Uint8Array.from([1, 6, 1, 0, 8]), plenty)?.value).toBe(4)
  expect(valueOfColumns(Uint8Array.from([1, 6, 2, 0, 8, 8]), plenty)).toBeNull()
  expect(valueOfColumns(Uint8Array.from([2, 6, 1, 6, 0, 0, 8]), plenty)).toBeNull()
  expect(valueOfColumns(Uint8Array.from([1, 6, 1, 1, 8, 8]), plenty)).toBeNull()
})

test('a text that is said again and again, or a list that is announced too long, ends at the limit', () => {
  const long = 'x'.repeat(9_000)
  const bomb = jsonColumns(Array.from({ length: 5_000 }, () => long))
  expect(bomb.length).toBeLessThan(15_000)
  expect(valueOfColumns(bomb, 400_000)).toBeNull()
  // One column of lists alone, whose one list has 2^40 elements.
  expect(valueOfColumns(Uint8Array.from([2, 20, 6, 0, 0, 0, 128, 128, 128, 128, 128, 32]), plenty)).toBeNull()
})

test('lists in lists in lists without an end are refused', () => {
  let deep: unknown = 1
  for (let times = 0; times < 100; times += 1) deep = [deep]
  expect(valueOfColumns(jsonColumns(deep), plenty)).toBeNull()
})
