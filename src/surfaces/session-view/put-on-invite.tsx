import { memberWithMail } from '#src/domain/council/find-member.ts'
import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { InviteAgenda } from '#src/domain/publish/invite-block.ts'
import { shownPreReads } from '#src/domain/session/shown-pre-reads.ts'
import { eventOf } from '#src/features/open-session/meeting.ts'
import { InviteOutcome } from '#src/features/invite/invite-outcome.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { textFor } from '#src/ui/text/plain-text.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { sessionLink } from '../wiring/links.ts'
import { seriesRolesOf } from '../wiring/series-of-thread.ts'
import { teamPeople } from '../wiring/team-people.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'
import { useInviteBlock, type InviteBlock, type InviteTarget } from './use-invite-block.ts'

/** Puts the session's agenda on its own invite. */
export function usePutOnInvite(
  context: SessionContext,
  invite: Pick<InviteTarget, 'bodyHtml' | 'isPlainText'> = {},
): InviteBlock {
  const { session, person } = context
  const { meeting, council } = session
  const agenda = async (): Promise<InviteAgenda | null> => {
    const { state } = session.live.snapshot()
    if (meeting === null || state.items.length === 0) return null
    // A pane that only shows the agenda need not load how turns are planned.
    const [{ nextNames }, team, seriesRoles] = await Promise.all([
      import('./rotation-facts.ts'),
      teamPeople(person, council).catch(() => null),
      seriesRolesOf(person, session),
    ])
    return {
      title: state.title || session.title,
      items: state.items,
      startMs: meeting.startMs,
      council,
      facilitatorName: state.roles.facilitator?.name ?? null,
      noteTakerName: state.roles.noteTaker?.name ?? null,
      nextNames: nextNames({ ...session, team, state, seriesRoles }),
      preReads: shownPreReads(state, council),
      link: sessionLink(person.config, location.origin, council, session.sessionKey),
      words: await textFor(council.language),
    }
  }
  return useInviteBlock({ person, at: meeting === null ? null : eventOf(meeting), agenda, ...invite })
}

/** In the panel: one quiet button for the organizer, a word for everybody else. */
export function PutOnInvite(props: {
  context: SessionContext
  /** What can be done once the agenda is there. */
  after: ReactNode
}): ReactNode {
  const t = useText()
  const { live, meeting, council } = props.context.session
  const { items } = useStateParts(live, readBy.choosing)
  const { state, put } = usePutOnInvite(props.context)
  if (meeting === null || items.length === 0) return null
  const organizer = memberWithMail(council, meeting.organizerMail)
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
      {state.kind === 'done' && props.after}
    </Section>
  )
}
