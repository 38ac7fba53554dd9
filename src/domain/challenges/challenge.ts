import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'

const line = v.pipe(v.string(), v.maxLength(255))
const lines = v.pipe(v.string(), v.maxLength(20_000))

export const challengeStates = ['open', 'solved', 'dropped'] as const
export type ChallengeState = (typeof challengeStates)[number]

/** What the council wants to have on the way: a milestone, or something that several departments deliver together. */
export const stepSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(line, v.trim(), v.minLength(1)),
  /** Who delivers it; none for a plain milestone. */
  departmentKeys: v.array(v.string()),
  due: v.nullable(day),
  doneOn: v.nullable(day),
})
export type Step = v.InferOutput<typeof stepSchema>

/** What the council exists to solve together (design, section 1). */
export const challengeSchema = v.object({
  clientKey: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(line, v.trim(), v.minLength(1)),
  statement: lines,
  /** How the council will know that it is solved, one criterion a line. */
  criteria: lines,
  departmentKeys: v.array(v.string()),
  ownerKey: v.string(),
  owner: line,
  /** Whether the owner changes with the council's rotation. */
  ownership: v.picklist(['fixed', 'rotates']),
  steps: v.array(stepSchema),
  openedOn: v.nullable(day),
  solvedOn: v.nullable(day),
  state: v.picklist(challengeStates),
  /** What came of it, or why it was dropped. */
  outcome: lines,
})
export type Challenge = v.InferOutput<typeof challengeSchema>
