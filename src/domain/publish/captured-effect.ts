import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'

export const effectId = v.pipe(v.string(), v.minLength(1), v.maxLength(255))
const id = effectId
const title = v.pipe(v.string(), v.minLength(1), v.maxLength(255))

/** A task in Planner. Without `assigneeId` the owner's name stands in the description. */
export const taskEffect = v.object({
  kind: v.literal('task'),
  id,
  captureId: id,
  title,
  description: v.string(),
  /** Planner's due date, a UTC instant, or null. */
  dueDateTime: v.nullable(v.string()),
  assigneeId: v.nullable(id),
  /** Address that opens the action in Weft; it is also the marker by which the task is found again. */
  link: v.string(),
})

/** The action in the council's list; the task's id is added when the task is there. */
export const actionEffect = v.object({
  kind: v.literal('action'),
  id,
  captureId: id,
  title,
  detail: v.string(),
  ownerId: v.nullable(v.string()),
  ownerName: v.nullable(v.string()),
  due: v.nullable(day),
  itemTitle: v.string(),
  /** The effect that makes its task. */
  taskEffectId: id,
})

export const decisionEffect = v.object({
  kind: v.literal('decision'),
  id,
  captureId: id,
  title,
  wording: v.string(),
  detail: v.string(),
  reason: v.string(),
  options: v.optional(v.string()),
  dissent: v.optional(v.string()),
  deciderId: v.nullable(v.string()),
  deciderName: v.string(),
  decidedAtMs: v.number(),
  itemTitle: v.string(),
})

export const riskEffect = v.object({
  kind: v.literal('risk'),
  id,
  captureId: id,
  title,
  wording: v.string(),
  detail: v.string(),
  ownerId: v.nullable(v.string()),
  ownerName: v.nullable(v.string()),
  departmentIds: v.array(v.string()),
  departmentNames: v.array(v.string()),
  likelihood: v.number(),
  impact: v.number(),
  level: v.picklist(['low', 'medium', 'high', 'critical']),
  raisedBy: v.string(),
  raisedAtMs: v.number(),
})
