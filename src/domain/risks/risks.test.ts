import { expect, test } from 'vitest'
import * as v from 'valibot'
import { reviewsDue, usualCadence } from './review.ts'
import {
  answerEscalation,
  close,
  courseAfter,
  decideAcceptance,
  escalate,
  keep,
  moveTo,
  rate,
  statesAfter,
  submitAcceptance,
} from './risk-change.ts'
import { riskMatrixSchema } from './matrix-schema.ts'
import { levelOf, unsteadyCell, usualMatrix } from './risk-matrix.ts'
import { riskSchema, type Risk } from './risk.ts'
import { riskStates } from './risk-stand.ts'
import { riskTrend } from './trend.ts'

const today = '2026-11-24'
const risk = (more: Partial<Risk> = {}): Risk => ({
  clientKey: 'r1',
  title: 'Supplier may fail',
  kind: 'bottleneck',
  category: 'supplier',
  cause: '',
  event: '',
  effect: '',
  departmentKeys: ['fin'],
  ownerKey: 'ana',
  owner: 'Ana',
  deputyKey: '',
  deputy: '',
  current: { likelihood: 3, impact: 4 },
  inherent: null,
  target: null,
  confidence: 'unknown',
  proximity: null,
  trigger: '',
  existingMeasures: '',
  response: 'open',
  state: 'assessed',
  mandate: null,
  blockedSince: null,
  blockedBy: [],
  escalation: null,
  lastReview: '2026-11-01',
  nextReview: null,
  acceptance: null,
  closedOn: null,
  closeReason: null,
  course: [],
  links: [],
  problem: '',
  resolution: '',
  ...more,
})
const due = (more: Partial<Risk>, on = today) =>
  reviewsDue(risk(more), {
    today: on,
    raisedOn: '2026-10-01',
    matrix: usualMatrix,
    cadence: usualCadence,
  }).map((each) => [each.reason, each.overdueDays])

test('the builder of these tests makes a risk that the schema takes', () => {
  expect(v.is(riskSchema, risk())).toBe(true)
})

test('levels follow the matrix of the council, and an unrated risk has none', () => {
  const levels = [1, 4, 5, 9, 10, 15, 16, 25].map((score) => {
    const pairs = [1, 2, 3, 4, 5].flatMap((l) => [1, 2, 3, 4, 5].map((i) => ({ likelihood: l, impact: i })))
    const pair = pairs.find((each) => each.likelihood * each.impact === score)
    return levelOf(usualMatrix, pair ?? null)
  })
  expect(levels).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high', 'critical', 'critical'])
  expect(levelOf(usualMatrix, null)).toBeNull()
  expect(v.is(riskMatrixSchema, usualMatrix)).toBe(true)
})

test('a matrix in which more of something is rated lower names the cell', () => {
  expect(unsteadyCell(usualMatrix)).toBeNull()
  const levels = usualMatrix.levels.map((row) => [...row])
  const last = levels[4]
  if (last !== undefined) last[4] = 'low'
  expect(unsteadyCell({ ...usualMatrix, levels })).toEqual({ likelihood: 5, impact: 5 })
})

test('a review is due by the level after the last one, on the day itself and not before', () => {
  expect(due({ lastReview: '2026-10-25' })).toEqual([['review', 0]])
  expect(due({ lastReview: '2026-10-26' })).toEqual([])
  expect(due({ lastReview: '2026-11-10', current: { likelihood: 5, impact: 5 } })).toEqual([['review', 0]])
})

test("a person's own day goes before the cadence, and a risk nobody rated is due since it was raised", () => {
  expect(due({ nextReview: '2026-12-01', lastReview: '2025-01-01' })).toEqual([])
  expect(due({ lastReview: null, current: null, state: 'new' })).toEqual([['never-rated', 54]])
})

test('an acceptance, a mandate and an unanswered escalation become due the day after their last day', () => {
  const acceptance = {
    state: 'accepted',
    approverKey: 'b',
    approver: 'B',
    reason: 'x',
    expires: '2026-11-23',
  } as const
  expect(due({ acceptance })).toEqual([['acceptance-expired', 0]])
  expect(due({ acceptance: { ...acceptance, expires: today } })).toEqual([])
  expect(due({ acceptance: { ...acceptance, state: 'rejected' } })).toEqual([])
  const mandate = { mayDecide: 'x', mayAskOf: [], limit: '', until: '2026-11-20' }
  expect(due({ mandate })).toEqual([['mandate-ended', 3]])
  const escalation = { toKey: 'b', to: 'B', on: '2026-11-01', answerDue: '2026-11-10', answer: null }
  expect(due({ escalation, mandate })).toEqual([
    ['answer-overdue', 13],
    ['mandate-ended', 3],
  ])
  expect(due({ escalation: { ...escalation, answer: { on: today, text: 'no' } } })).toEqual([])
})

test('a closed risk asks for nothing', () => {
  expect(due({ state: 'closed', lastReview: '2020-01-01' })).toEqual([])
})

test('a score that moves by two or more wants a reason; one step does not', () => {
  const far = { likelihood: 5, impact: 4 }
  expect(rate(risk(), far, today, ' ')).toEqual({ ok: false, reason: 'reason-needed' })
  expect(rate(risk(), far, today, 'The supplier filed for insolvency')).toMatchObject({ ok: true })
  expect(rate(risk(), { likelihood: 4, impact: 5 }, today, '')).toMatchObject({
    ok: true,
    change: { current: { likelihood: 4, impact: 5 }, lastReview: today, nextReview: null },
  })
})

test('a first rating makes a new risk an assessed one', () => {
  const rated = rate(risk({ state: 'new', current: null }), { likelihood: 1, impact: 5 }, today, '')
  expect(rated).toMatchObject({ ok: true, change: { state: 'assessed' } })
})

test('closing needs a reason and happens once; opening again asks for a new look', () => {
  expect(close(risk(), null, today)).toEqual({ ok: false, reason: 'reason-needed' })
  const closed = close(risk(), 'mitigated', today)
  expect(closed).toMatchObject({ ok: true, change: { state: 'closed', closedOn: today } })
  const gone = risk({ state: 'closed', closedOn: today, closeReason: 'mitigated' })
  expect(close(gone, 'mitigated', today)).toEqual({ ok: false, reason: 'closed-already' })
  expect(keep(gone, today)).toEqual({ ok: false, reason: 'closed-already' })
  expect(moveTo(gone, 'assessed', today)).toMatchObject({
    ok: true,
    change: { closedOn: null, closeReason: null, lastReview: null },
  })
})

test('states follow their ways: nothing jumps out of closed, nothing unrated is treated', () => {
  for (const from of riskStates)
    for (const to of riskStates) {
      const told = moveTo(risk({ state: from }), to, today)
      const allowed = from === to || (to !== 'closed' && statesAfter(from).includes(to))
      expect([from, to, told.ok]).toEqual([from, to, allowed])
    }
  expect(moveTo(risk({ current: null }), 'treated', today)).toEqual({ ok: false, reason: 'not-rated' })
  expect(moveTo(risk({ current: null }), 'happened', today).ok).toBe(true)
})

test('an escalation has an answer day that is not over, one answer, and words in it', () => {
  const to = { id: 'b', name: 'Ben', answerDue: '2026-11-20' }
  expect(escalate(risk(), to, today)).toEqual({ ok: false, reason: 'answer-date-passed' })
  const asked = escalate(risk(), { ...to, answerDue: today }, today)
  if (!asked.ok) throw new Error(asked.reason)
  const open = risk(asked.change)
  expect(answerEscalation(open, ' ', today)).toEqual({ ok: false, reason: 'reason-needed' })
  const answered = answerEscalation(open, ' Take two from mine ', today)
  if (!answered.ok) throw new Error(answered.reason)
  expect(answered.change.escalation?.answer).toEqual({ on: today, text: 'Take two from mine' })
  expect(answerEscalation(risk(answered.change), 'again', today)).toMatchObject({
    reason: 'answered-already',
  })
  expect(answerEscalation(risk(), 'x', today)).toMatchObject({ reason: 'not-escalated' })
})

test('living with a risk is approved by somebody else, for a reason, until a day', () => {
  const asked = { approverKey: 'ben', approver: 'Ben', reason: 'Cheaper', expires: '2027-01-01' }
  expect(submitAcceptance(risk(), { ...asked, approverKey: 'ana' })).toMatchObject({ reason: 'own-approval' })
  expect(submitAcceptance(risk(), { ...asked, expires: null })).toMatchObject({ reason: 'expiry-needed' })
  expect(submitAcceptance(risk(), { ...asked, reason: '' })).toMatchObject({ reason: 'reason-needed' })
  const submitted = submitAcceptance(risk(), asked)
  if (!submitted.ok) throw new Error(submitted.reason)
  const waiting = risk(submitted.change)
  expect(decideAcceptance(waiting, 'accepted', 'ana')).toMatchObject({ reason: 'approver-needed' })
  const accepted = decideAcceptance(waiting, 'accepted', 'ben')
  if (!accepted.ok) throw new Error(accepted.reason)
  expect(accepted.change).toMatchObject({ response: 'accept', acceptance: { state: 'accepted' } })
  expect(decideAcceptance(risk(accepted.change), 'revoked', 'ana')).toMatchObject({
    change: { response: 'open', acceptance: { state: 'revoked' } },
  })
  expect(decideAcceptance(waiting, 'revoked', 'ben')).toMatchObject({ reason: 'not-allowed' })
})

test('the course keeps one stand a day and none that changes nothing', () => {
  const stand = { score: { likelihood: 2, impact: 2 }, state: 'assessed' as const }
  const one = courseAfter([], '2026-11-01', stand)
  expect(courseAfter(one, '2026-11-08', stand)).toEqual(one)
  const worse = { ...stand, score: { likelihood: 3, impact: 2 } }
  const two = courseAfter(one, '2026-11-08', worse)
  expect(two.map((each) => each.since)).toEqual(['2026-11-01', '2026-11-08'])
  expect(courseAfter(two, '2026-11-08', stand)).toEqual(one)
})

test('the trend counts each open risk by its level on the day, from its first stand until it closed', () => {
  const low = { likelihood: 1, impact: 1 }
  const courses = [
    [
      { since: '2026-11-05', score: low, state: 'assessed' as const },
      { since: '2026-11-20', score: { likelihood: 5, impact: 5 }, state: 'treated' as const },
    ],
    [
      { since: '2026-11-01', score: null, state: 'new' as const },
      { since: '2026-11-18', score: low, state: 'closed' as const },
    ],
  ]
  const points = riskTrend(courses, today, 4, usualMatrix)
  expect(points.map((each) => each.day)).toEqual(['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'])
  expect(points.map((each) => [each.counts.low, each.counts.critical, each.counts.unrated])).toEqual([
    [0, 0, 1],
    [1, 0, 1],
    [1, 0, 1],
    [0, 1, 0],
  ])
})
