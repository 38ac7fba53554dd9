import { expect, test } from 'vitest'
import { turnsCalendar, type CalendarTurn } from './turns-calendar.ts'

const turn: CalendarTurn = {
  uid: 'k/facilitator/s1/ana@weft',
  day: '2026-12-05',
  startMs: 1_796_459_400_000,
  endMs: 1_796_462_100_000,
  summary: 'Facilitating: Weekly review',
  description: '',
}
const fileOf = (...turns: readonly CalendarTurn[]) =>
  turnsCalendar({ name: 'Turns', turns, nowMs: 1_795_244_409_000 })
/** As a calendar reads it: folded lines joined again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

test('a turn with hours stands in UTC, one of which only the day is known takes the day', () => {
  const lines = linesOf(fileOf(turn, { ...turn, uid: 'k/2', startMs: null, endMs: null, day: '2026-12-31' }))
  expect(lines).toContain('DTSTART:20261205T083000Z')
  expect(lines).toContain('DTEND:20261205T091500Z')
  expect(lines).toContain('DTSTAMP:20261121T070009Z')
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
})

test('no line is longer than 75 octets and no character is cut in two', () => {
  const summary = 'تيسير 王美玲 👩‍👩‍👧 '.repeat(20).trim()
  const file = fileOf({ ...turn, summary })
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75)
  expect(linesOf(file)).toContain(`SUMMARY:${summary}`)
})

test('a hostile name stays one value of one line', () => {
  const hostile = 'Ana\r\nEND:VEVENT\r\nATTACH:https://evil.example;X=1,\\n\u202Eanything\u0000'
  const lines = linesOf(fileOf({ ...turn, summary: hostile, description: hostile, uid: 'a\r\nUID:b' }))
  expect(lines.filter((each) => each === 'END:VEVENT')).toHaveLength(1)
  expect(lines.some((each) => each.startsWith('ATTACH'))).toBe(false)
  expect(lines).toContain('SUMMARY:Ana END:VEVENT ATTACH:https://evil.example\\;X=1\\,\\\\nanything')
  expect(lines.filter((each) => each.startsWith('UID:'))).toEqual(['UID:a UID:b'])
})

test('the same turn has the same name at every download', () => {
  expect(linesOf(fileOf(turn))).toContain('UID:k/facilitator/s1/ana@weft')
})
