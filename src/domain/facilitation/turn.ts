import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'

export const turnStates = ['planned', 'done', 'skipped', 'covered', 'swapped'] as const
export const turnReasons = [
  'furthest-behind',
  'handed-over',
  'taken-over',
  'swapped',
  'volunteered',
  'chosen',
] as const

/** `facilitator`, `noteTaker`, or the key of a role that the council added. */
export const roleKey = v.pipe(v.string(), v.minLength(1), v.maxLength(40))

/**
 * Whose turn it was in one session. One record for each session and role; the rotation is computed from these
 * records and nothing else, so that everybody who can read them comes to the same choice.
 */
export const turnSchema = v.object({
  sessionKey: v.pipe(v.string(), v.minLength(1)),
  role: roleKey,
  /** Who did it. */
  personId: v.pipe(v.string(), v.minLength(1)),
  personName: v.string(),
  /** Whose turn it had been, where somebody else did it. */
  forPersonId: v.nullable(v.string()),
  why: v.picklist(turnReasons),
  /** `covered`: in place of somebody who keeps their place; `swapped`: on the other's account. */
  state: v.picklist(turnStates),
  /** Members of the rotation who were there: each has earned their share of this turn. */
  presentIds: v.array(v.string()),
  /** Day of the session in the council's zone. */
  day,
})
export type Turn = v.InferOutput<typeof turnSchema>
export type TurnReason = Turn['why']

/** How a turn that was done counts, by how it came about. */
export const turnStateOf: Readonly<Record<TurnReason, Turn['state']>> = {
  'furthest-behind': 'done',
  chosen: 'done',
  volunteered: 'done',
  'handed-over': 'covered',
  'taken-over': 'covered',
  swapped: 'swapped',
}
