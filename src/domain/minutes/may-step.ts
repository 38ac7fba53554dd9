import type { Member } from '../council/council.ts'
import { may, type Deed } from '../council/rights.ts'
import type { Phase } from '../session/session-state.ts'
import type { MinutesEvent } from './minutes-log.ts'
import { leadsFrom, type MinutesState } from './minutes-standing.ts'

export const minutesRefusals = ['not-on-council', 'role-may-not', 'not-published', 'not-from-here'] as const
export type MinutesRefusal = (typeof minutesRefusals)[number]

/** Whoever may correct what was published answers for its words, and so confirms them. */
const deedOf: Readonly<Record<MinutesEvent['kind'], Deed>> = {
  review: 'publish',
  confirm: 'correct',
  'take-back': 'correct',
}

/** Whether the person may take this step with the minutes of a session as they stand. */
export function mayStep(
  step: MinutesEvent['kind'],
  minutes: { readonly phase: Phase; readonly state: MinutesState },
  actor: { readonly member: Pick<Member, 'role'> | undefined; readonly facilitated: boolean },
): { readonly ok: true } | { readonly ok: false; readonly reason: MinutesRefusal } {
  const deed = deedOf[step]
  if (!may(deed, actor.member, actor.facilitated)) {
    return { ok: false, reason: actor.member === undefined ? 'not-on-council' : 'role-may-not' }
  }
  // Nobody confirms what others cannot read yet.
  if (minutes.phase !== 'published') return { ok: false, reason: 'not-published' }
  return leadsFrom(step, minutes.state) ? { ok: true } : { ok: false, reason: 'not-from-here' }
}
