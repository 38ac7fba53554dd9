import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { chooseOccurrence } from './choose-occurrence.ts'
import { parseSessionKey, seriesOf, sessionKey } from './session-key.ts'
import { threadOfJoinUrl, threadOfMeetingId } from './thread.ts'

const thread = '19:meeting_NzIyNzhl@thread.v2'

test('one instant gives one key however Graph spells it', () => {
  const key = `${thread}|2026-11-23T09:00:00Z`
  expect(sessionKey(thread, '2026-11-23T09:00:00.0000000', 0)).toBe(key)
  expect(sessionKey(thread, '2026-11-23T09:00:00Z', 0)).toBe(key)
  expect(sessionKey(thread, '2026-11-23T10:00:00+01:00', 0)).toBe(key)
  expect(parseSessionKey(key)).toEqual({ threadId: thread, start: '2026-11-23T09:00:00Z', day: '2026-11-23' })
})

test('a start with any offset is the instant that Temporal reads, and nonsense is refused', () => {
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 }).map((minutes) => {
    const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
    return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), offset, (seconds, zone) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1_000)
      const start = `${instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' })}${zone}`
      expect(sessionKey(thread, start, 0)).toBe(`${thread}|${instant.toString()}`)
    }),
  )
  for (const wrong of ['', 'soon', '2026-02-30T09:00:00Z', '2026-11-23T25:00:00Z'])
    expect(() => sessionKey(thread, wrong, 0), wrong).toThrow(RangeError)
})

test('without an event the key is the thread and the UTC day', () => {
  const key = sessionKey(thread, null, 86_400_000 * 2.5)
  expect(key).toBe(`${thread}|1970-01-03`)
  expect(parseSessionKey(key)).toEqual({ threadId: thread, start: null, day: '1970-01-03' })
  expect(seriesOf(key)).toBe(thread)
  expect(parseSessionKey('nonsense')).toBeNull()
})

test('the thread is found in join addresses encoded once, twice or not at all, of meetings and of channels', () => {
  const once = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzIyNzhl%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d`
  expect(threadOfJoinUrl(once)).toBe(thread)
  expect(threadOfJoinUrl(once.replaceAll('%', '%25'))).toBe(thread)
  expect(threadOfJoinUrl(`https://x/l/meetup-join/${thread}/0`)).toBe(thread)
  expect(threadOfJoinUrl('https://x/l/meetup-join/19%3acc8%40thread.tacv2/1501?tenantId=a')).toBe(
    '19:cc8@thread.tacv2',
  )
  expect(threadOfJoinUrl('https://teams.live.com/meet/123')).toBeNull()
  expect(threadOfJoinUrl('https://x/%E0%A4%A')).toBeNull()
})

test('the thread is found in the meeting id of the host and in that of Graph', () => {
  expect(threadOfMeetingId(btoa(`0#${thread}#0`))).toBe(thread)
  expect(threadOfMeetingId(btoa(`1*bc55b173-cff6*0**${thread}`))).toBe(thread)
  expect(threadOfMeetingId('no base64 !')).toBeNull()
})

test('of several meetings the running one is meant, else the nearest, else a person is asked', () => {
  const monday = { startMs: 100, endMs: 200 }
  const tuesday = { startMs: 300, endMs: 400 }
  expect(chooseOccurrence([monday, tuesday], 150)).toEqual({ ok: true, occurrence: monday, why: 'running' })
  expect(chooseOccurrence([monday, tuesday], 280)).toEqual({ ok: true, occurrence: tuesday, why: 'nearest' })
  expect(chooseOccurrence([monday, tuesday], 250)).toMatchObject({ ok: false, reason: 'ask' })
  expect(chooseOccurrence([monday, { ...monday }], 150)).toMatchObject({ ok: false, reason: 'ask' })
  expect(chooseOccurrence([], 150)).toEqual({ ok: false, reason: 'none' })
})
