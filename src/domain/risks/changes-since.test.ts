import { expect, test } from 'vitest'
import { dayNumber } from '../council/days.ts'
import { changesSince } from './changes-since.ts'
import { newRisk } from './new-risk.ts'
import type { Risk } from './risk.ts'

const day = (text: string) => (dayNumber(text) * 24 + 9) * 3_600_000
const low = { likelihood: 2, impact: 2 }
const high = { likelihood: 4, impact: 4 }
const risk = (more: Partial<Risk> = {}): Risk => ({
  ...newRisk({ clientKey: 'r', title: 'T', raisedMs: day('2026-10-01'), score: low, state: 'assessed' }),
  ...more,
})
const since = day('2026-11-17')
const kinds = (of: Risk, raised = day('2026-10-01')) =>
  changesSince(of, raised, since).map((each) => each.kind)

test('what stood as it stands before the session is no news', () => {
  expect(kinds(risk())).toEqual([])
  expect(kinds(risk({ lastReview: '2026-11-16' }))).toEqual([])
})

test('a risk raised since is new, and nothing else is told of it', () => {
  expect(kinds(risk(), day('2026-11-20'))).toEqual(['new'])
})

test('a score is told with what it was at the session, however often it moved since', () => {
  const course = [
    { since: '2026-10-01', score: low, state: 'assessed' as const },
    { since: '2026-11-18', score: { likelihood: 3, impact: 3 }, state: 'assessed' as const },
    { since: '2026-11-20', score: high, state: 'assessed' as const },
  ]
  expect(changesSince(risk({ course }), day('2026-10-01'), since)).toEqual([
    { kind: 'score', before: low, after: high },
  ])
})

test('a score that went and came back is no news', () => {
  const course = [
    { since: '2026-10-01', score: low, state: 'assessed' as const },
    { since: '2026-11-18', score: high, state: 'assessed' as const },
    { since: '2026-11-20', score: low, state: 'assessed' as const },
  ]
  expect(kinds(risk({ course }))).toEqual([])
})

test('closing, happening and an escalation are told by name, and an answer in the place of its question', () => {
  const until = (state: 'closed' | 'happened') => [
    { since: '2026-10-01', score: low, state: 'assessed' as const },
    { since: '2026-11-19', score: low, state },
  ]
  expect(kinds(risk({ course: until('closed') }))).toEqual(['closed'])
  const asked = { toKey: 'b', to: 'B', on: '2026-11-18', answerDue: '2026-11-25', answer: null }
  expect(kinds(risk({ course: until('happened'), escalation: asked }))).toEqual(['happened', 'escalated'])
  expect(kinds(risk({ escalation: { ...asked, answer: { on: '2026-11-19', text: 'Yes' } } }))).toEqual([
    'answered',
  ])
})
