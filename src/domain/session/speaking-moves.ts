import * as v from 'valibot'
import { id, line } from './move-fields.ts'

const speaker = v.object({ personId: id, name: line })

/** How a turn in a round ends: they spoke, they come back at the end, they have nothing to say. */
export const turnEnds = ['spoke', 'later', 'passed'] as const

/**
 * Rounds and the list of speakers. Each move names what it was made on (the round, the item, whose turn it was), so
 * that two people pressing at once move one step.
 */
export const speakingMoves = [
  v.object({
    kind: v.literal('start-round'),
    roundId: id,
    itemId: id,
    /** In their order; people without a panel are in it like everybody. */
    speakers: v.pipe(v.array(speaker), v.minLength(1), v.maxLength(300)),
  }),
  v.object({ kind: v.literal('end-turn'), roundId: id, personId: id, as: v.picklist(turnEnds) }),
  v.object({ kind: v.literal('join-round'), roundId: id, ...speaker.entries }),
  v.object({ kind: v.literal('end-round'), roundId: id }),
  v.object({ kind: v.literal('ask-to-speak'), itemId: id, ...speaker.entries }),
  v.object({
    kind: v.literal('give-floor'),
    itemId: id,
    ...speaker.entries,
    /** Who had the floor when it was pressed. */
    after: v.nullable(id),
  }),
  /** Gives the floor back, or, with `off`, leaves the list or the floor without having spoken. */
  v.object({
    kind: v.literal('leave-floor'),
    itemId: id,
    personId: id,
    as: v.picklist(['spoke', 'off']),
  }),
] as const
export type SpeakingMove = v.InferOutput<(typeof speakingMoves)[number]>
