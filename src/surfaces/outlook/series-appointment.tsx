import { Button } from '@fluentui/react-components'
import { useEffect, useState, type ReactNode } from 'react'
import { meetingOf, type Meeting } from '#src/features/open-session/meeting.ts'
import styles from '#src/features/invite/invite.module.css'
import { ask } from '#src/graph/asking.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment } from '#src/ui/time/format-time.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { ScopeChoice, SharedNote } from './appointment-parts.tsx'
import type { PaneGoal, SeriesAppointment } from './find-appointment.ts'
import { StandingAgenda } from './standing-agenda.tsx'

const aheadMs = 35 * 86_400_000

/** A whole series: its standing agenda, or the way to one of its meetings. */
export function SeriesAppointmentPart(props: {
  person: SignedIn
  found: SeriesAppointment
  goal: PaneGoal
  onGo: (goal: PaneGoal) => void
}): ReactNode {
  const { person, found, goal, onGo } = props
  const t = useText()
  const { council, event } = found
  const { eventId: _left, ...besideOutlook } = goal
  // Whoever has just chosen an agenda for a meeting wants to put it on one.
  const [scope, setScope] = useState<'one' | 'all'>(goal.plan === undefined ? 'all' : 'one')
  const choose = (value: 'one' | 'all') => {
    // Beside an occurrence that one is meant.
    if (value === 'one' && !found.isOpen) onGo(besideOutlook)
    else setScope(value)
  }
  return (
    <div className={styles.stack}>
      <header className={styles.head}>
        <p className={styles.quiet}>
          <bdi>{council.name}</bdi>
        </p>
        <h1 className={styles.title}>
          <bdi>{event.subject}</bdi>
        </h1>
      </header>
      <SharedNote council={council} calendarOf={found.calendarOf} />
      {/* Which meetings a colleague has is seen in their own calendar alone. */}
      {found.calendarOf === null || !found.isOpen ? (
        <ScopeChoice value={scope} onChange={choose} />
      ) : (
        <p className={styles.quiet}>{t('outlook-shared-one')}</p>
      )}
      {scope === 'one' && found.calendarOf === null ? (
        <WhichMeeting person={person} found={found} onChoose={(eventId) => onGo({ ...goal, eventId })} />
      ) : (
        <StandingAgenda person={person} found={found} />
      )}
    </div>
  )
}

/** The next meetings of the series, to choose the one that is prepared. */
function WhichMeeting(props: {
  person: SignedIn
  found: SeriesAppointment
  onChoose: (eventId: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { person, found } = props
  const [meetings, setMeetings] = useState<readonly Meeting[] | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [look, setLook] = useState(0)
  useEffect(() => {
    let current = true
    const nowMs = person.clock.nowMs()
    ask(
      person.graph,
      calendarView(new Date(nowMs).toISOString(), new Date(nowMs + aheadMs).toISOString()),
    ).then(
      ({ entries }) => {
        const own = entries.flatMap((each) => meetingOf(each) ?? [])
        if (current)
          setMeetings(
            own
              .filter((each) => each.thread === found.thread)
              .toSorted((left, right) => left.startMs - right.startMs),
          )
      },
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
    }
  }, [found.thread, look, person])
  return (
    <Section title={t('outlook-series-which')}>
      {hindrance !== null && (
        <HindranceNotice
          within
          hindrance={hindrance}
          person={person}
          onDone={() => {
            setHindrance(null)
            setLook((before) => before + 1)
          }}
        />
      )}
      {meetings?.length === 0 && <p>{t('outlook-series-none')}</p>}
      <ul className={styles.dates} aria-label={t('outlook-series-which')}>
        {(meetings ?? []).map((each) => (
          <li key={each.eventId}>
            <Button onClick={() => props.onChoose(each.eventId)}>{exactMoment(tag, each.startMs)}</Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
