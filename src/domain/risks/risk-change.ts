import type { CloseReason, Course, Risk, Score } from './risk.ts'
import type { RiskState } from './risk-stand.ts'
import { scoreMove } from './risk-matrix.ts'

export type Refusal =
  | 'closed-already'
  | 'not-rated'
  | 'reason-needed'
  | 'not-allowed'
  | 'answer-date-passed'
  | 'not-escalated'
  | 'answered-already'
  | 'approver-needed'
  | 'own-approval'
  | 'expiry-needed'

export type RiskChange =
  { readonly ok: true; readonly change: Partial<Risk> } | { readonly ok: false; readonly reason: Refusal }

const refuse = (reason: Refusal): RiskChange => ({ ok: false, reason })
const allow = (change: Partial<Risk>): RiskChange => ({ ok: true, change })

/** Where a risk may go from where it stands; opening a closed one again begins with a new look at it. */
const ways: Readonly<Record<RiskState, readonly RiskState[]>> = {
  new: ['assessed', 'treated', 'watching', 'happened', 'closed'],
  assessed: ['treated', 'watching', 'happened', 'closed'],
  treated: ['assessed', 'watching', 'happened', 'closed'],
  watching: ['assessed', 'treated', 'happened', 'closed'],
  happened: ['treated', 'watching', 'closed'],
  closed: ['assessed'],
}

export function statesAfter(state: RiskState): readonly RiskState[] {
  return ways[state]
}

/** The course with today's stand at its end; several changes of one day are one. */
export function courseAfter(course: Course, today: string, stand: Omit<Course[number], 'since'>): Course {
  const earlier = course.filter((each) => each.since < today)
  const last = earlier.at(-1)
  const same =
    last?.state === stand.state &&
    last.score?.likelihood === stand.score?.likelihood &&
    last.score?.impact === stand.score?.impact
  return same ? earlier : [...earlier, { since: today, ...stand }].slice(-mostSteps)
}

/** A column of text has room for some hundred; older ones are in the list's versions. */
const mostSteps = 120

/** Closing has its own way, because it needs a reason. */
export function moveTo(risk: Risk, state: RiskState, today: string): RiskChange {
  if (state === risk.state) return allow({})
  if (state === 'closed') return refuse('reason-needed')
  if (!ways[risk.state].includes(state)) return refuse('not-allowed')
  if (state !== 'happened' && risk.current === null) return refuse('not-rated')
  return allow({
    state,
    course: courseAfter(risk.course, today, { score: risk.current, state }),
    ...(risk.state === 'closed' ? { closedOn: null, closeReason: null, lastReview: null } : {}),
  })
}

/** From two steps in one direction on, people say why. A first rating makes a new risk an assessed one. */
export function rate(risk: Risk, score: Score, today: string, why: string): RiskChange {
  if (risk.state === 'closed') return refuse('closed-already')
  if (scoreMove(risk.current, score) >= 2 && why.trim() === '') return refuse('reason-needed')
  const state = risk.state === 'new' && score !== null ? ('assessed' as const) : risk.state
  return allow({
    current: score,
    state,
    lastReview: today,
    nextReview: null,
    course: courseAfter(risk.course, today, { score, state }),
  })
}

/** Looked at, and left as it is. */
export function keep(risk: Risk, today: string): RiskChange {
  if (risk.state === 'closed') return refuse('closed-already')
  if (risk.current === null) return refuse('not-rated')
  return allow({ lastReview: today, nextReview: null })
}

export function close(risk: Risk, reason: CloseReason | null, today: string): RiskChange {
  if (risk.state === 'closed') return refuse('closed-already')
  if (reason === null) return refuse('reason-needed')
  return allow({
    state: 'closed',
    closedOn: today,
    closeReason: reason,
    lastReview: today,
    nextReview: null,
    course: courseAfter(risk.course, today, { score: risk.current, state: 'closed' }),
  })
}

export function escalate(
  risk: Risk,
  to: { readonly id: string; readonly name: string; readonly answerDue: string },
  today: string,
): RiskChange {
  if (risk.state === 'closed') return refuse('closed-already')
  if (to.answerDue < today) return refuse('answer-date-passed')
  return allow({
    escalation: { toKey: to.id, to: to.name, on: today, answerDue: to.answerDue, answer: null },
  })
}

export function answerEscalation(risk: Risk, text: string, today: string): RiskChange {
  if (risk.escalation === null) return refuse('not-escalated')
  if (risk.escalation.answer !== null) return refuse('answered-already')
  if (text.trim() === '') return refuse('reason-needed')
  return allow({ escalation: { ...risk.escalation, answer: { on: today, text: text.trim() } } })
}

/** Living with it is somebody else's decision than its owner's, has a reason and an end. */
export function submitAcceptance(
  risk: Risk,
  asked: {
    readonly approverKey: string
    readonly approver: string
    readonly reason: string
    readonly expires: string | null
  },
): RiskChange {
  if (risk.state === 'closed') return refuse('closed-already')
  if (asked.approverKey === '') return refuse('approver-needed')
  if (asked.approverKey === risk.ownerKey) return refuse('own-approval')
  if (asked.reason.trim() === '') return refuse('reason-needed')
  if (asked.expires === null) return refuse('expiry-needed')
  return allow({ response: 'accept', acceptance: { ...asked, state: 'submitted' } })
}

/** Only the named approver decides; anyone concerned may revoke what holds. */
export function decideAcceptance(
  risk: Risk,
  decision: 'accepted' | 'rejected' | 'revoked',
  byId: string,
): RiskChange {
  const { acceptance } = risk
  if (acceptance === null) return refuse('not-allowed')
  const from = decision === 'revoked' ? 'accepted' : 'submitted'
  if (acceptance.state !== from) return refuse('not-allowed')
  if (decision !== 'revoked' && acceptance.approverKey !== byId) return refuse('approver-needed')
  const response = decision === 'accepted' ? ('accept' as const) : ('open' as const)
  return allow({ response, acceptance: { ...acceptance, state: decision } })
}
