import { useState, type ReactNode } from 'react'
import { addDays, daysBetween } from '#src/domain/council/days.ts'
import { proposeTimes, type ProposedTime } from '#src/domain/rituals/propose-times.ts'
import { TimesPage } from '#src/features/rituals/times-page.tsx'
import { readSchedule } from '#src/graph/calendar/schedule.ts'
import { readWorkingZones } from '#src/graph/calendar/working-zones.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { seriesPlace } from './calendar-address.ts'
import { invitedOf } from './series-desk.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'

const most = 8

/** Times that suit who is invited to a series, read from their calendars when somebody asks. */
export function TimesView(props: {
  desk: CalendarDesk
  /** Null for a series that is being made. */
  ritualKey: string | null
  /** As its form has them; null for those that it has. */
  minutes: number | null
}): ReactNode {
  const t = useText()
  const { desk } = props
  const { person, council, today } = desk
  const [times, setTimes] = useState<readonly ProposedTime[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const ritual = desk.rituals.find((each) => each.key === props.ritualKey)
  const isNew = props.ritualKey === null
  const audience = isNew ? ({ who: 'all' } as const) : ritual?.audience
  const members = audience === undefined ? [] : invitedOf(council, audience)
  const organizes =
    isNew ||
    (ritual !== undefined &&
      (ritual.series === null || desk.masters.get(ritual.series.thread)?.isOrganizer === true))

  const look = async (from: string, to: string) => {
    const mails = members.flatMap((each) => each.mail ?? [])
    const [fromMs, toMs] = [Date.parse(`${addDays(from, -1)}T00:00Z`), Date.parse(`${addDays(to, 2)}T00:00Z`)]
    const takenOf = await readSchedule(person.graph, mails, fromMs, toMs)
    const zones = await readWorkingZones(person.graph, mails, from)
    return proposeTimes({
      days: Array.from({ length: daysBetween(from, to) + 1 }, (_, each) => addDays(from, each)),
      zone: council.timeZone,
      minutes: props.minutes ?? ritual?.minutes ?? 60,
      people: members.map((each) => {
        const mail = each.mail?.toLowerCase() ?? ''
        const known = takenOf.get(mail) ?? null
        return {
          personId: each.personId,
          name: each.displayName,
          zone: zones.get(mail) ?? null,
          decides: each.role === 'sponsor' || each.role === 'chair',
          // Who has not answered yet is tentative, which is no reason not to ask.
          busy: known?.filter(({ state }) => state !== 'tentative') ?? null,
        }
      }),
      closed: desk.closed,
      restDays: ritual?.restDays ?? [6, 7],
      nowMs: person.clock.nowMs(),
      count: most,
    })
  }
  const ask = (from: string, to: string) => {
    setBusy(true)
    setHindrance(null)
    look(from, to).then(
      (found) => {
        setTimes(found)
        setBusy(false)
      },
      (failure: unknown) => {
        setHindrance(explainOpening(failure))
        setBusy(false)
      },
    )
  }
  return (
    <TimesPage
      name={ritual?.name ?? t(isNew ? 'calendar-new' : 'calendar-unknown')}
      today={today}
      busy={busy}
      times={times}
      people={members.length}
      trouble={
        hindrance !== null && (
          <HindranceNotice
            within
            during
            hindrance={hindrance}
            person={person}
            onDone={() => setHindrance(null)}
          />
        )
      }
      onLook={ask}
      organizer={organizes ? null : (ritual?.organizer.name ?? '')}
      {...(organizes && desk.mayPlan
        ? { onUse: (startMs: number) => desk.goTo(seriesPlace(props.ritualKey, startMs)) }
        : {})}
      onBack={() => desk.goTo(isNew ? seriesPlace(null, null) : '')}
    />
  )
}
