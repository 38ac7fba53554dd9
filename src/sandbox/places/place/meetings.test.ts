import { expect, test } from 'vitest'
import { meetingAt, threadOf, type Meeting } from './meetings.ts'

test('the thread is found in a join address that was encoded once or twice', () => {
  const thread = '19:meeting_MjQ=@thread.v2'
  const once = encodeURIComponent(thread)
  expect(threadOf(`https://teams.microsoft.com/l/meetup-join/${once}/0?context=x`)).toBe(thread)
  expect(threadOf(`https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(once)}/0`)).toBe(thread)
  expect(threadOf('https://example.com/%E0%A4%A')).toBeNull()
})

test('a meeting that runs comes before the next one', () => {
  const meeting = (startMs: number): Meeting => ({
    eventId: String(startMs),
    subject: '',
    startMs,
    endMs: startMs + 10,
    threadId: 't',
    isOrganizer: false,
    seriesMasterId: null,
  })
  const all = [meeting(0), meeting(20), meeting(40)]
  expect(meetingAt(all, 25)?.startMs).toBe(20)
  expect(meetingAt(all, 35)?.startMs).toBe(40)
  expect(meetingAt(all, 90)?.startMs).toBe(40)
})
