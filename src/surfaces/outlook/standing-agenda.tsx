import { memberWithMail } from '#src/domain/council/find-member.ts'
import { Button } from '@fluentui/react-components'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { InviteAgenda } from '#src/domain/publish/invite-block.ts'
import { emptySession } from '#src/domain/session/fold.ts'
import type { Move } from '#src/domain/session/move.ts'
import { TimedItems } from '#src/features/agenda/timed-items.tsx'
import { InviteOutcome } from '#src/features/invite/invite-outcome.tsx'
import styles from '#src/features/invite/invite.module.css'
import { readThread, type ThreadFacts } from '#src/features/open-session/session-opening.ts'
import { outlookForm } from '#src/host/outlook-form.ts'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { textFor } from '#src/ui/text/plain-text.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { nextNames } from '../session-view/rotation-facts.ts'
import { TemplatePart } from '../session-view/template-part.tsx'
import { useInviteBlock } from '../session-view/use-invite-block.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { pageLink } from '../wiring/links.ts'
import { seriesRolesOf } from '../wiring/series-of-thread.ts'
import { teamPeople } from '../wiring/team-people.ts'
import { FormBehind } from './appointment-parts.tsx'
import type { SeriesAppointment } from './find-appointment.ts'
import { office } from './open-outlook.ts'

type Plan = Extract<Move, { kind: 'plan-agenda' }>

/** What every meeting of a series holds, for the invite of the series itself. */
export function StandingAgenda(props: { person: SignedIn; found: SeriesAppointment }): ReactNode {
  const t = useText()
  const { person, found } = props
  const { council, event, thread } = found
  const [plan, setPlan] = useState<Plan | null>(null)
  const [facts, setFacts] = useState<ThreadFacts | null>(null)
  const [asked, setAsked] = useState(false)
  const startMs = Date.parse(event.start)
  const bookedMinutes = Math.round((Date.parse(event.end) - startMs) / 60_000)
  useEffect(() => {
    let current = true
    readThread(person.graph, council, thread, person.clock.nowMs())
      .then(
        (read) => current && setFacts(read),
        // Only who is next to facilitate is missing then.
        () => undefined,
      )
      .finally(() => current && setAsked(true))
    return () => {
      current = false
    }
  }, [council, person, thread])
  const basis = useMemo(
    () => ({
      council,
      thread,
      meeting: null,
      title: event.subject,
      startMs,
      sessions: facts?.sessions ?? [],
      next: null,
    }),
    [council, event.subject, facts, startMs, thread],
  )
  const agenda = async (): Promise<InviteAgenda | null> => {
    if (plan === null) return null
    const [team, seriesRoles] = await Promise.all([
      teamPeople(person, council).catch(() => null),
      seriesRolesOf(person, { council, thread }),
    ])
    const names = nextNames({
      council,
      turns: facts?.turns ?? [],
      turnChanges: facts?.turnChanges ?? [],
      sessionKey: '',
      startMs: person.clock.nowMs(),
      team,
      meeting: null,
      next: null,
      state: emptySession,
      seriesRoles,
    })
    return {
      title: event.subject,
      items: plan.items,
      startMs,
      council,
      // They change from meeting to meeting.
      facilitatorName: null,
      noteTakerName: null,
      nextNames: names,
      link: pageLink(person.config, location.origin, council, 'sessions'),
      words: await textFor(council.language),
    }
  }
  const invite = useInviteBlock({
    person,
    at: found.calendarOf === null ? event.id : { id: event.id, owner: found.calendarOf },
    bodyHtml: event.html,
    agenda,
    isPlainText: async () => found.isOpen && ((await outlookForm(office())?.isPlainText()) ?? false),
  })
  const organizer = memberWithMail(council, event.organizerMail)
  if (!event.isOrganizer)
    return (
      <StateMessage
        kind="waiting"
        title={t('invite-waiting', { name: organizer?.displayName ?? event.organizerMail })}
      >
        {t('outlook-standing-organizer')}
      </StateMessage>
    )
  const working = invite.state.kind === 'working'
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{t('outlook-standing-meaning')}</p>
      {plan !== null && (
        <Button appearance="primary" disabledFocusable={working} onClick={invite.put}>
          {t(working ? 'invite-working' : 'outlook-standing-put')}
        </Button>
      )}
      {invite.isThere === true && (
        <Button appearance="subtle" disabledFocusable={working} onClick={invite.takeOff}>
          {t('outlook-standing-take-off')}
        </Button>
      )}
      <p className={styles.quiet}>{t('outlook-standing-mailed', { count: event.attendees.length })}</p>
      <InviteOutcome state={invite.state} />
      {invite.state.kind === 'done' && <FormBehind />}
      {plan === null ? (
        <TemplatePart
          person={person}
          session={basis}
          bookedMinutes={bookedMinutes}
          unsettled={!asked}
          onPlan={(move) => move.kind === 'plan-agenda' && setPlan(move)}
        />
      ) : (
        <Section title={t('outlook-standing')} count={plan.items.length}>
          <TimedItems items={plan.items} />
          <div>
            <Button size="small" appearance="subtle" onClick={() => setPlan(null)}>
              {t('outlook-standing-other')}
            </Button>
          </div>
        </Section>
      )}
    </div>
  )
}
