import * as v from 'valibot'
import { agendaItemSchema } from '../agenda/agenda.ts'
import { carriedTopicSchema } from './carry.ts'
import { turnSchema } from '../facilitation/turn.ts'
import { actionEffect, decisionEffect, effectId as id, riskEffect, taskEffect } from './captured-effect.ts'
import { minutesChange, recordChange, taskChange } from './correction-effect.ts'

/**
 * One thing that publishing does outside of Weft's own session. `id` never changes: an effect is done when the ledger
 * says so for its id. All wording is final here, so that everybody who resumes does the same.
 */
export const effectSchema = v.variant('kind', [
  taskEffect,
  actionEffect,
  decisionEffect,
  riskEffect,
  /**
   * The channel message; its HTML is under 28 KB and holds `marker` as text of a link. With `replyTo` it is a reply to
   * that message.
   */
  v.object({
    kind: v.literal('message'),
    id,
    html: v.string(),
    marker: v.string(),
    replyTo: v.optional(v.string()),
  }),
  /** The minutes file; its HTML is made anew from the session's log whenever it is needed. */
  v.object({
    kind: v.literal('minutes'),
    id,
    fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
    /** Of the notes in it: tells whether they were changed since. */
    digest: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('turn'), id, turn: turnSchema }),
  /** `toSession` is null where no next occurrence is known: the next session that opens takes the items. */
  v.object({
    kind: v.literal('carry'),
    id,
    fromSession: id,
    toSession: v.nullable(id),
    items: v.array(agendaItemSchema),
    /** Absent in plans of before topics went along. */
    topics: v.optional(v.array(carriedTopicSchema)),
  }),
  /** The agenda block of the invite: only the organizer can change what others see. */
  v.object({
    kind: v.literal('invite'),
    id,
    organizerId: v.nullable(v.string()),
    organizerName: v.string(),
    html: v.string(),
    /** The same for an invite that is plain text; absent in plans of before that was written. */
    text: v.optional(v.string()),
  }),
  taskChange,
  recordChange,
  minutesChange,
])
export type Effect = v.InferOutput<typeof effectSchema>
export type EffectKind = Effect['kind']
export type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>

/** Everything that one publish does, and where. */
export const publishPlanSchema = v.object({
  sessionKey: id,
  /** Counts the corrections of a published session from 1; absent in the first publish. */
  correction: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
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
