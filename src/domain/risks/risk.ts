import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'
import { riskStates } from './risk-stand.ts'

/** One line, as a list's single-line column takes it. */
const line = v.pipe(v.string(), v.maxLength(255))
const lines = v.pipe(v.string(), v.maxLength(20_000))

export const riskKinds = ['bottleneck', 'dependency', 'failure-mode', 'other'] as const
export const riskCategories = [
  'people',
  'process',
  'data',
  'technology',
  'supplier',
  'finance',
  'legal',
  'customer',
  'other',
] as const
/** What is being done about it; another thing than where it stands. */
export const riskResponses = ['open', 'reduce', 'avoid', 'transfer', 'accept', 'watch'] as const
export const confidences = ['low', 'medium', 'high', 'unknown'] as const
export const proximities = ['now', 'month', 'quarter', 'later'] as const
export const closeReasons = ['mitigated', 'no-longer-relevant', 'merged', 'happened', 'duplicate'] as const
export type CloseReason = (typeof closeReasons)[number]
export const acceptanceStates = ['draft', 'submitted', 'accepted', 'rejected', 'revoked'] as const

const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))

/** Likelihood and impact, each 1 to 5; null where it was not rated. */
export const scoreSchema = v.nullable(v.object({ likelihood: step, impact: step }))
export type Score = v.InferOutput<typeof scoreSchema>

export const acceptanceSchema = v.object({
  state: v.picklist(acceptanceStates),
  approverKey: v.string(),
  approver: line,
  reason: lines,
  /** Last day on which it holds. */
  expires: v.nullable(day),
})

export const escalationSchema = v.object({
  toKey: v.string(),
  to: line,
  on: day,
  /** Last day for an answer. */
  answerDue: day,
  answer: v.nullable(v.object({ on: day, text: lines })),
})

/** What the owner may decide alone: an owner without it cannot remove anything. */
export const mandateSchema = v.object({
  mayDecide: lines,
  mayAskOf: v.array(v.string()),
  limit: line,
  until: v.nullable(day),
})

/** The score and state since a day, for the trend; the earliest first. */
export const courseSchema = v.array(
  v.object({ since: day, score: scoreSchema, state: v.picklist(riskStates) }),
)
export type Course = v.InferOutput<typeof courseSchema>

export const linkKinds = ['action', 'decision', 'session', 'risk'] as const

/** Where else in the council's records the risk is dealt with. */
export const linkSchema = v.object({
  kind: v.picklist(linkKinds),
  key: v.pipe(v.string(), v.minLength(1)),
  title: line,
})

/** A risk of the shared register (records.md d1). */
export const riskSchema = v.object({
  clientKey: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(line, v.trim(), v.minLength(1)),
  kind: v.picklist(riskKinds),
  category: v.picklist(riskCategories),
  cause: lines,
  event: lines,
  effect: lines,
  departmentKeys: v.array(v.string()),
  ownerKey: v.string(),
  owner: line,
  deputyKey: v.string(),
  deputy: line,
  current: scoreSchema,
  inherent: scoreSchema,
  target: scoreSchema,
  confidence: v.picklist(confidences),
  proximity: v.nullable(v.picklist(proximities)),
  trigger: lines,
  existingMeasures: lines,
  response: v.picklist(riskResponses),
  state: v.picklist(riskStates),
  mandate: v.nullable(mandateSchema),
  blockedSince: v.nullable(day),
  blockedBy: v.array(v.string()),
  escalation: v.nullable(escalationSchema),
  lastReview: v.nullable(day),
  /** A day that a person set; null follows the level's cadence. */
  nextReview: v.nullable(day),
  acceptance: v.nullable(acceptanceSchema),
  closedOn: v.nullable(day),
  closeReason: v.nullable(v.picklist(closeReasons)),
  course: courseSchema,
  links: v.array(linkSchema),
  /** What is wrong and what it causes, once it happened. */
  problem: lines,
  resolution: lines,
})
export type Risk = v.InferOutput<typeof riskSchema>
