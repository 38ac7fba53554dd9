import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { PlannedTurn } from '#src/domain/facilitation/plan-turn.ts'
import { turnNotices } from '#src/domain/notices/due-notices.ts'
import type { RoleOfPlan, TurnsModel } from '#src/features/rotation/turns-model.ts'
import { shortDay } from '#src/ui/time/format-time.ts'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { TellPart } from './tell-part.tsx'

/** Whoever does it by the agenda, where that names somebody already, else whoever has the turn. */
function holderOf(model: TurnsModel, planned: PlannedTurn): string | null {
  return model.settledFor(planned) ?? planned.holderId
}

/** Reminds whoever has a coming turn; nothing stands there for one's own, an open one, or a guest's place. */
export function TellTurn(props: {
  person: SignedIn
  council: Council
  model: TurnsModel
  of: RoleOfPlan
  planned: PlannedTurn
}): ReactNode {
  const { person, council, model, of, planned } = props
  const { tag } = useLocale()
  const holderId = holderOf(model, planned)
  const member = council.members.find((each) => each.personId === holderId)
  if (member === undefined || holderId === person.me.personId) return null
  const { role, turn } = planned
  return (
    <TellPart
      person={person}
      council={council}
      what="turn"
      about={`${member.displayName}, ${shortDay(tag, turn.day)}`}
      subtle
      draftsOf={(question) => {
        const own = role === 'facilitator' || role === 'noteTaker'
        const roleName = own ? question.words(`out-notice-role-${role}`) : of.role.name
        const startMs = model.dayOf(turn)?.startMs ?? null
        const today = dayIn(council.timeZone, person.clock.nowMs())
        return turnNotices(question, { ...turn, role, roleName, startMs, holderId }, today)
      }}
    />
  )
}
