import { useEffect } from 'react'
import { agendaConflicts } from '#src/domain/agenda/agenda-conflicts.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { leaveInOutlook } from '#src/host/leave-in-outlook.ts'
import { useSessionState, type SessionContext } from '../session-view/session-context.ts'

/** After the last change: an appointment is saved by Outlook, and not with every key. */
const quietMs = 1_500

/** Leaves in Outlook what its event handlers say of this meeting when nobody has the pane open. */
export function useLeaveForEvents(context: SessionContext): void {
  const { session } = context
  const state = useSessionState(context)
  const { council, meeting, title, startMs } = session
  useEffect(() => {
    const timer = setTimeout(() => {
      const { facilitator } = state.roles
      const day = dayIn(council.timeZone, startMs)
      const absent = agendaConflicts({ state, members: council.members, day }).some(
        (each) => each.kind === 'facilitator-absent',
      )
      leaveInOutlook(
        'Office' in globalThis ? Reflect.get(globalThis, 'Office') : undefined,
        {
          council: council.name,
          planned: state.items.reduce((sum, each) => sum + each.minutes, 0),
          withoutLead: state.items.filter(({ lead }) => lead.kind === 'words' && lead.text.trim() === '')
            .length,
          facilitator: facilitator?.name ?? null,
          facilitatorMail: (facilitator && memberOf(council, facilitator.personId)?.mail) ?? '',
          facilitatorAway: absent,
        },
        {
          name: council.name,
          titles: [...new Set([meeting?.subject ?? '', title])].filter((each) => each !== ''),
          mails: council.members.flatMap((each) => (each.mail ? [each.mail.toLowerCase()] : [])),
        },
      )
    }, quietMs)
    return () => clearTimeout(timer)
  }, [council, meeting, startMs, state, title])
}
