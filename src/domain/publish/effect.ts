import * as v from 'valibot'
import { agendaItemSchema } from '../agenda/agenda.ts'
import { day } from '../council/council.ts'
import { turnSchema } from '../facilitation/turn.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(255))
const title = v.pipe(v.string(), v.minLength(1), v.maxLength(255))

/**
 * One thing that publishing does outside of Weft's own session. `id` never changes: an effect is done when the ledger
 * says so for its id. All wording is final here, so that everybody who resumes does the same.
 */
export const effectSchema = v.variant('kind', [
  /** A task in Planner. Without `assigneeId` the owner's name stands in the description. */
  v.object({
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
  }),
  /** The action in the council's list; the task's id is added when the task is there. */
  v.object({
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
  }),
  v.object({
    kind: v.literal('decision'),
    id,
    captureId: id,
    title,
    wording: v.string(),
    detail: v.string(),
    reason: v.string(),
    deciderId: v.nullable(v.string()),
    deciderName: v.string(),
    decidedAtMs: v.number(),
    itemTitle: v.string(),
  }),
  v.object({
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
  }),
  /** The channel message; its HTML is under 28 KB and holds `marker` as text of a link. */
  v.object({ kind: v.literal('message'), id, html: v.string(), marker: v.string() }),
  /** The minutes file; its HTML is made anew from the session's log whenever it is needed. */
  v.object({
    kind: v.literal('minutes'),
    id,
    fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  }),
  v.object({ kind: v.literal('turn'), id, turn: turnSchema }),
  /** `toSession` is null where no next occurrence is known: the next session that opens takes the items. */
  v.object({
    kind: v.literal('carry'),
    id,
    fromSession: id,
    toSession: v.nullable(id),
    items: v.array(agendaItemSchema),
  }),
  /** The agenda block of the invite: only the organizer can change what others see. */
  v.object({
    kind: v.literal('invite'),
    id,
    organizerId: v.nullable(v.string()),
    organizerName: v.string(),
    html: v.string(),
  }),
])
export type Effect = v.InferOutput<typeof effectSchema>
export type EffectKind = Effect['kind']
export type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>

/** Everything that one publish does, and where. */
export const publishPlanSchema = v.object({
  sessionKey: id,
  /** The meeting's thread. */
  thread: id,
  sessionTitle: v.string(),
  siteId: id,
  planId: id,
  bucketId: id,
  teamId: id,
  channelId: id,
  effects: v.array(effectSchema),
})
export type PublishPlan = v.InferOutput<typeof publishPlanSchema>
