import { startOverdue } from '../session/clock.ts'
import type { SessionState } from '../session/session-state.ts'
import { chooseFacilitator, type RotationMember } from './choose.ts'
import type { Turn } from './turn.ts'

/**
 * Two minutes after an unstarted start the next in the rotation who is there is offered to start for the one whose
 * turn it is and who is missing; the missing one keeps their place. Null while there is nothing to offer.
 */
export function startForOffer(question: {
  readonly state: Pick<SessionState, 'phase' | 'plannedStartMs' | 'roles'>
  readonly pool: readonly RotationMember[]
  readonly turns: readonly Turn[]
  /** Ids of those who are there now. */
  readonly present: ReadonlySet<string>
  readonly day: string
  readonly newcomerGraceSessions: number
  /** Ids of those who are not in the council's team any more. */
  readonly left?: ReadonlySet<string>
  readonly nowMs: number
}): { readonly personId: string; readonly forPersonId: string } | null {
  const facilitator = question.state.roles.facilitator
  if (facilitator === undefined || question.present.has(facilitator.personId)) return null
  if (!startOverdue(question.state, question.nowMs)) return null
  const choice = chooseFacilitator({ ...question, except: facilitator.personId })
  return choice.ok ? { personId: choice.personId, forPersonId: facilitator.personId } : null
}
