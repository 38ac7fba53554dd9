import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { fourHourSession } from '#test/support/four-hour-session.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { packText, unpackText } from './packed-text.ts'

const plenty = 1_000_000
const most = 48_000
/** As releases before packed a text. */
const asBefore = (text: string) => Buffer.from(deflateSync(strToU8(text), { level: 6 })).toString('base64')

function movesOf(ops: number): readonly LoggedMove[] {
  return [...fourHourSession({ ops })].flatMap((each) => (each.kind === 'move' ? [each.logged] : []))
}

test('JSON comes back to the letter, in less than three quarters of the characters that it took before', () => {
  const moves = movesOf(4_000)
  for (const few of [moves, moves.slice(300, 320), moves.slice(700, 702)]) {
    const text = JSON.stringify(few)
    const packed = packText(text, most).join('')
    expect(unpackText([packed], plenty)).toBe(text)
    expect(packed.length / asBefore(text).length, `${few.length} moves`).toBeLessThan(0.75)
  }
})

test('a text in parts comes back, and with a part missing or spoilt there is none', () => {
  const text = JSON.stringify(movesOf(4_000))
  const parts = packText(text, 5_000)
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.every((each) => each.length <= 5_000)).toBe(true)
  expect(unpackText(parts, plenty)).toBe(text)
  expect(unpackText(parts.slice(0, -1), plenty)).toBeNull()
  expect(unpackText(parts.slice(1), plenty)).toBeNull()
  expect(unpackText(parts, text.length / 2)).toBeNull()
})

test('a short pack of very much comes back whole, and ends where it may say no more', () => {
  const text = JSON.stringify(Array.from({ length: 40_000 }, () => [7]))
  const packed = packText(text, most)
  expect(packed.join('').length).toBeLessThan(2_000)
  // By its columns, as what packs has unpacked it at once.
  expect(packed[0]).toMatch(/^!/)
  expect(unpackText(packed, plenty)).toBe(text)
  expect(unpackText(packed, text.length / 4)).toBeNull()
})

test.each([
  ['no JSON', 'Finance wants to see figures. '.repeat(20)],
  ['JSON with blanks', '[ 1, 2 ]'],
  ['numbers that JSON says otherwise', '[1e3,-0,1.50]'],
  ['keys that change their order', '{"b":1,"1":2}'],
  ['a key of two words', '{"one,two":1}'],
  ['half of a pair', '["\\ud83e and more","\\udcf5"]'],
  ['a mark of the byte order', '["\ufeffone","\ufeff"]'],
  ['lists in each other', `${'['.repeat(90)}${']'.repeat(90)}`],
  ['nothing', ''],
])('%s comes back to the letter', (_what, text) => {
  expect(unpackText(packText(text, most), plenty)).toBe(text)
})

test('what a release before has packed is read', () => {
  const text = JSON.stringify(movesOf(2_000))
  expect(unpackText([asBefore(text)], plenty)).toBe(text)
})

test('what is no pack is none, and never throws', () => {
  for (const each of ['', '!', '!!', '!abc"d', '!00000', 'AAAA', '~', '!äöü'])
    expect(unpackText([each], plenty), each).toBeNull()
})
