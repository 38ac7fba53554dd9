import * as v from 'valibot'
import { publishPlanSchema, type PublishPlan } from './effect.ts'

/**
 * How far an effect is. `needs-you`: a person must say, because nobody can look up whether it happened or because it is
 * theirs to choose. `waiting-for`: it is somebody else's to do, and publishing does not wait for it. `left`: what it
 * would change was changed by somebody since; it stays theirs and nothing is left to do.
 */
export const effectStates = ['to-do', 'done', 'failed', 'needs-you', 'waiting-for', 'left'] as const
export type EffectState = (typeof effectStates)[number]

/** Why an effect is not done, as ids of the message catalogue. */
export const effectReasons = [
  'plan-gone',
  'bucket-gone',
  'limit-reached',
  'owner-not-in-group',
  'scope-missing',
  'no-access',
  'sign-in',
  'channel-gone',
  'list-gone',
  'too-large',
  'refused',
  'offline',
  'throttled',
  'is-it-there',
  'organizer-only',
  'changed-there',
  'in-use',
  'task-deleted',
  'file-changed',
  'row-gone',
  'overtaken',
] as const
export type EffectReason = (typeof effectReasons)[number]

export const effectStatusSchema = v.object({
  state: v.picklist(effectStates),
  reason: v.nullable(v.picklist(effectReasons)),
  /** What a person needs to know beside the reason: a scope, a name, Graph's code. */
  about: v.nullable(v.string()),
  /** Day (`YYYY-MM-DD`) for which a task that was left stands in Planner. */
  due: v.optional(v.nullable(v.string())),
  /** Id of what was made: a task, a message, a file's address. */
  ref: v.nullable(v.string()),
})
export type EffectStatus = v.InferOutput<typeof effectStatusSchema>

export const ledgerSchema = v.object({
  version: v.literal(1),
  /** `publish/<session>`, with `/correction-<number>` for a correction. */
  key: v.string(),
  plan: publishPlanSchema,
  /** Product time before anything was attempted: nothing older can be ours. */
  startedMs: v.number(),
  startedBy: v.object({ personId: v.string(), name: v.string() }),
  /** Everybody who has worked on it: a task that one of them made may be ours. */
  workers: v.array(v.string()),
  /** By effect id; an effect without a status is to do. */
  statuses: v.record(v.string(), effectStatusSchema),
  /** Tasks that a broken run had made twice and that a last look removed. */
  surplusRemoved: v.optional(v.number()),
  /** A run had doubts and ended before its last look at the plan: whoever goes on takes it. */
  auditOwed: v.optional(v.literal(true)),
  /**
   * A create of unknown outcome may still reach the plan until this product time: whoever opens it later looks at the
   * plan once more, although everything is done.
   */
  lateUntilMs: v.optional(v.number()),
  /** Who works on it now; null when nobody does. */
  lease: v.nullable(v.object({ holder: v.string(), name: v.string(), untilMs: v.number() })),
})
export type Ledger = v.InferOutput<typeof ledgerSchema>

export function ledgerKey({
  sessionKey,
  correction,
}: Pick<PublishPlan, 'sessionKey' | 'correction'>): string {
  return `publish/${sessionKey}${correction === undefined ? '' : `/correction-${correction}`}`
}

const toDo: EffectStatus = { state: 'to-do', reason: null, about: null, ref: null }

export function statusOf(ledger: Ledger, effectId: string): EffectStatus {
  return ledger.statuses[effectId] ?? toDo
}

export function newLedger(
  plan: PublishPlan,
  startedMs: number,
  startedBy: Ledger['startedBy'],
  lease: Ledger['lease'],
): Ledger {
  return {
    version: 1,
    key: ledgerKey(plan),
    plan,
    startedMs,
    startedBy,
    workers: [startedBy.personId],
    statuses: {},
    lease,
  }
}

export function withStatus(ledger: Ledger, effectId: string, status: Partial<EffectStatus>): Ledger {
  return { ...ledger, statuses: { ...ledger.statuses, [effectId]: { ...toDo, ...status } } }
}

/**
 * `done` where every effect is done or somebody else's and no look at the plan is owed; `attention` where a person must
 * act; else `working`.
 */
export function ledgerState(ledger: Ledger): 'working' | 'attention' | 'done' {
  const states = ledger.plan.effects.map((each) => statusOf(ledger, each.id).state)
  if (states.every((each) => each === 'done' || each === 'waiting-for' || each === 'left')) {
    return ledger.auditOwed ? 'working' : 'done'
  }
  return states.includes('to-do') ? 'working' : 'attention'
}

/** What is refused with these was certainly not done, and nothing changes that by itself. */
const forGood: ReadonlySet<EffectReason | null> = new Set([
  'plan-gone',
  'bucket-gone',
  'limit-reached',
  'owner-not-in-group',
  'scope-missing',
  'no-access',
  'channel-gone',
  'list-gone',
  'too-large',
  'refused',
])

/** Whether the effect failed and a person has to change something before it can be done. */
export function failedForGood({ state, reason }: EffectStatus): boolean {
  return state === 'failed' && forGood.has(reason)
}

/**
 * Whether nothing is under way, unknown or asked: only then can be said what differs from what was published. What
 * failed for good keeps its own state and holds nobody up.
 */
export function isSettled(ledger: Ledger): boolean {
  return ledger.plan.effects.every((each) => {
    const status = statusOf(ledger, each.id)
    return failedForGood(status) || !['to-do', 'failed', 'needs-you'].includes(status.state)
  })
}

/** Owes the last look at the plan, now or after a run that ended too early. */
export function owingAudit(ledger: Ledger, owed: boolean): Ledger {
  const { auditOwed: _before, ...rest } = ledger
  return owed ? { ...rest, auditOwed: true } : rest
}

/**
 * How long after its last look a create of unknown outcome may still come, milliseconds: a gateway that let the page's
 * request go has been seen to hold it for two minutes.
 */
const landingMs = 120_000

/** A create is under way whose outcome nobody knows. */
export function doubting(ledger: Ledger, nowMs: number): Ledger {
  return { ...ledger, lateUntilMs: Math.max(ledger.lateUntilMs ?? 0, nowMs + landingMs) }
}

/** Whether what was under way has come by now, or never will, and nobody has looked since. */
export function lateLookDue({ lateUntilMs }: Ledger, nowMs: number): boolean {
  return lateUntilMs !== undefined && lateUntilMs <= nowMs
}

/** After that look. */
export function withoutDoubts(ledger: Ledger): Ledger {
  const { lateUntilMs: _over, ...rest } = ledger
  return rest
}

/** Whether nothing is left to do but a look: one that a run which ended too early still owes, or the late one. */
export function owesAuditAlone(ledger: Ledger, nowMs: number): boolean {
  const owes = ledger.auditOwed === true || lateLookDue(ledger, nowMs)
  return owes && ledgerState(owingAudit(ledger, false)) === 'done'
}

/** Address of the minutes file, empty where it is not made yet. */
export function minutesUrl(ledger: Ledger): string {
  const file = ledger.plan.effects.find((each) => each.kind === 'minutes' || each.kind === 'change-minutes')
  return (file && statusOf(ledger, file.id).ref) ?? ''
}

/** A failed effect is to do again; nothing that is done is touched. */
export function retryEffects(ledger: Ledger, effectIds: readonly string[]): Ledger {
  return effectIds.reduce(
    (sum, each) => (statusOf(sum, each).state === 'failed' ? withStatus(sum, each, toDo) : sum),
    ledger,
  )
}

const elsewhere: ReadonlySet<EffectStatus['reason']> = new Set(['plan-gone', 'bucket-gone', 'limit-reached'])

/**
 * The council has chosen another plan, bucket or channel since: what is retried because its place was gone or full goes
 * to the new place. What is there already stays where it is.
 */
export function redirectRetried(ledger: Ledger, effectIds: readonly string[], now: PublishPlan): Ledger {
  const reasons = effectIds.map((each) => statusOf(ledger, each).reason)
  const { planId, bucketId, teamId, channelId } = now
  return {
    ...ledger,
    plan: {
      ...ledger.plan,
      ...(reasons.some((each) => elsewhere.has(each)) ? { planId, bucketId } : {}),
      ...(reasons.includes('channel-gone') ? { teamId, channelId } : {}),
    },
  }
}

/** In `about` of a task that somebody deleted in Planner and nobody wants back. */
export const droppedTask = 'dropped'

/** In `about` of an effect that is to do again because a person looked and it was not there. */
export const lookedAndNotThere = 'not-there'

/** A person's answer to "is it there?". */
export function answerNeedsYou(ledger: Ledger, effectId: string, there: boolean): Ledger {
  const { state, reason } = statusOf(ledger, effectId)
  if (state !== 'needs-you' || reason === 'task-deleted') return ledger
  return withStatus(ledger, effectId, there ? { state: 'done' } : { about: lookedAndNotThere })
}
