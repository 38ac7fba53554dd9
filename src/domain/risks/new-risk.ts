import { utcDay } from '../council/days.ts'
import type { Risk, Score } from './risk.ts'
import type { RiskState } from './risk-stand.ts'

/** A risk with nothing but what its first sentence gives; everything else can wait. */
export function newRisk(given: {
  readonly clientKey: string
  readonly title: string
  readonly raisedMs: number
  readonly score: Score
  readonly state?: RiskState
}): Risk {
  const state = given.state ?? 'new'
  return {
    clientKey: given.clientKey,
    title: given.title,
    kind: 'other',
    category: 'other',
    cause: '',
    event: '',
    effect: '',
    departmentKeys: [],
    ownerKey: '',
    owner: '',
    deputyKey: '',
    deputy: '',
    current: given.score,
    inherent: null,
    target: null,
    confidence: 'unknown',
    proximity: null,
    trigger: '',
    existingMeasures: '',
    response: 'open',
    state,
    mandate: null,
    blockedSince: null,
    blockedBy: [],
    escalation: null,
    lastReview: null,
    nextReview: null,
    acceptance: null,
    closedOn: null,
    closeReason: null,
    course: [{ since: utcDay(given.raisedMs), score: given.score, state }],
    links: [],
    problem: '',
    resolution: '',
  }
}
