import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { inviteBlock } from '#src/domain/publish/invite-block.ts'
import { InviteOutcome, type InviteState } from '#src/features/invite/invite-outcome.tsx'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { ask } from '#src/graph/asking.ts'
import { patchBody } from '#src/graph/calendar/events.ts'
import { takeOffInvite } from '#src/graph/calendar/put-on-invite.ts'
import { Offline, Stale } from '#src/graph/failures.ts'
import { Section } from '#src/ui/components/section.tsx'
import { textFor } from '#src/ui/text/plain-text.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { putAgenda, takeAgendaOff } from '../wiring/change-own-invite.ts'
import { sessionLink } from '../wiring/links.ts'
import { seriesRolesOf } from '../wiring/series-of-thread.ts'
import { teamPeople } from '../wiring/team-people.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** Puts the session's agenda on its invite; keeps the join block. Every failure becomes a state that says what to do. */
export function usePutOnInvite(context: SessionContext): {
  state: InviteState
  put: () => void
  takeOff: () => void
} {
  const [invite, setInvite] = useState<InviteState>({ kind: 'idle' })
  const { session, person } = context
  const { meeting, council } = session

  const put = async (): Promise<InviteState> => {
    const { state } = session.live.snapshot()
    if (meeting === null || state.items.length === 0) return { kind: 'refused', reason: 'no-agenda' }
    // A pane that only shows the agenda need not load how turns are planned.
    const [{ nextNames }, team, seriesRoles] = await Promise.all([
      import('./rotation-facts.ts'),
      teamPeople(person, council).catch(() => null),
      seriesRolesOf(person, session),
    ])
    const block = inviteBlock({
      title: state.title || session.title,
      items: state.items,
      startMs: meeting.startMs,
      council,
      facilitatorName: state.roles.facilitator?.name ?? null,
      noteTakerName: state.roles.noteTaker?.name ?? null,
      nextNames: nextNames({ ...session, team, state, seriesRoles }),
      link: sessionLink(person.config, location.origin, council, session.sessionKey),
      words: await textFor(council.language),
    })
    return stateAfter('done', meeting, await putAgenda(person.graph, meeting, block))
  }

  const takeOff = async (): Promise<InviteState> =>
    meeting === null
      ? { kind: 'refused', reason: 'no-agenda' }
      : stateAfter('taken-off', meeting, await takeAgendaOff(person.graph, meeting))

  const stateAfter = (
    kind: 'done' | 'taken-off',
    { eventId }: Pick<Meeting, 'eventId'>,
    outcome: Awaited<ReturnType<typeof putAgenda>>,
  ): InviteState => {
    if (outcome.ok) {
      const { changed, written } = outcome
      const undo = async (kept: NonNullable<typeof written>): Promise<InviteState> => {
        const taken = await takeOffInvite(person.graph, eventId, kept)
        return taken.ok ? { kind: 'undone' } : { kind: 'refused', reason: taken.reason }
      }
      return { kind, changed, onUndo: written === null ? null : () => run(() => undo(written)) }
    }
    if (outcome.reason === 'join-link-changed')
      return {
        kind: 'join-link-changed',
        onRestore: () =>
          void ask(person.graph, patchBody(eventId, outcome.bodyBefore, null)).then(
            () => setInvite({ kind: 'idle' }),
            () => setInvite({ kind: 'refused', reason: 'other' }),
          ),
      }
    return { kind: 'refused', reason: outcome.reason }
  }

  const run = (work: () => Promise<InviteState>): void => {
    setInvite({ kind: 'working' })
    work().then(setInvite, (failure: unknown) => {
      const reason = failure instanceof Offline ? 'offline' : failure instanceof Stale ? 'stale' : 'other'
      setInvite({ kind: 'refused', reason })
    })
  }

  return { state: invite, put: () => run(put), takeOff: () => run(takeOff) }
}

/** In the panel: one quiet button for the organizer, a word for everybody else. */
export function PutOnInvite(props: { context: SessionContext }): ReactNode {
  const t = useText()
  const { live, meeting, council } = props.context.session
  const { items } = useStateParts(live, readBy.choosing)
  const { state, put } = usePutOnInvite(props.context)
  if (meeting === null || items.length === 0) return null
  const organizer = council.members.find(
    (each) => each.mail?.toLowerCase() === meeting.organizerMail.toLowerCase(),
  )
  return (
    <Section title={t('panel-invite')}>
      {meeting.isOrganizer ? (
        <div>
          <Button disabledFocusable={state.kind === 'working'} onClick={put}>
            {t(state.kind === 'working' ? 'invite-working' : 'invite-put')}
          </Button>
          <p>{t('invite-mailed', { count: meeting.attendees.length })}</p>
        </div>
      ) : (
        <p>{t('panel-invite-organizer', { name: organizer?.displayName ?? meeting.organizerMail })}</p>
      )}
      <InviteOutcome state={state} />
    </Section>
  )
}
