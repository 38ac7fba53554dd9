import { expect, test } from 'vitest'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import { isUnpublished, passes } from './session-view.ts'

const start = Date.parse('2026-11-24T09:00:00Z')
const minute = 60_000
const session = (change: Partial<SessionRecord>): SessionRecord => ({
  clientKey: 's',
  title: 'Weekly',
  thread: 't',
  startMs: start,
  plannedMinutes: 45,
  phase: 'planned',
  facilitatorKey: '',
  facilitator: '',
  noteTaker: '',
  actions: null,
  decisions: null,
  risks: null,
  eventUid: '',
  closedMs: null,
  minutesUrl: '',
  minutesLog: [],
  correctedMs: null,
  ...change,
})

test('a running session counts as left open 15 minutes after its planned end, not before', () => {
  const running = session({ phase: 'running' })
  expect(isUnpublished(running, start + 60 * minute)).toBe(false)
  expect(isUnpublished(running, start + 61 * minute)).toBe(true)
})

test('a session that was never started owes nothing, however old it is', () => {
  expect(isUnpublished(session({ phase: 'planned' }), start + 900 * minute)).toBe(false)
})

test('what is to come leaves out what has begun or is over', () => {
  expect(passes(session({}), 'to-come', start - minute)).toBe(true)
  expect(passes(session({}), 'to-come', start + minute)).toBe(false)
  expect(passes(session({ phase: 'running' }), 'to-come', start - minute)).toBe(false)
})
