import { memberWithMail } from '#src/domain/council/find-member.ts'
import { useEffect, useState, type ReactNode } from 'react'
import { seriesByThread } from '#src/domain/rituals/former-threads.ts'
import type { Ritual, Schedule } from '#src/domain/rituals/ritual.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { AdoptList } from '#src/features/rituals/adopt-list.tsx'
import { draftOfRitual } from '#src/features/rituals/series-draft.ts'
import { SeriesForm } from '#src/features/rituals/series-form.tsx'
import { ask } from '#src/graph/asking.ts'
import { seriesMaster, type SeriesMaster } from '#src/graph/calendar/series.ts'
import { recordOfRitual, ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { rememberThread } from '#src/records/stores/council-store.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { newId } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { failureWords } from './deed-words.ts'
import { keepSeries } from './keep-series.ts'
import { adoptable, scheduleOfMaster } from './seen-series.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'

type Refused = Parameters<typeof AdoptList>[0]['refused']

/** Takes a series of the reader's calendar over; nothing in the calendar changes by it. */
export function AdoptView(props: { desk: CalendarDesk; masterId: string | null }): ReactNode {
  const { desk, masterId } = props
  const { person, council, nowMs } = desk
  const [master, setMaster] = useState<SeriesMaster | null>(null)
  const [refused, setRefused] = useState<Refused>(null)
  const { graph } = person
  useEffect(() => {
    if (masterId === null) return
    let current = true
    ask(graph, seriesMaster(masterId)).then(
      (found) => current && setMaster(found),
      () => current && setRefused({ masterId, reason: 'not-understood' }),
    )
    return () => {
      current = false
    }
  }, [graph, masterId])
  const read = master === null ? null : scheduleOfMaster(master)
  if (masterId !== null && master === null && refused === null) return <Opening />
  if (master !== null && read?.ok === true)
    return <AdoptForm desk={desk} master={master} schedule={read.schedule} />
  const taken = new Set(seriesByThread(desk.rituals).keys())
  return (
    <AdoptList
      series={desk.events === null ? null : adoptable(desk.events, council, taken, nowMs)}
      nowMs={nowMs}
      refused={read !== null && !read.ok && masterId !== null ? { masterId, reason: read.reason } : refused}
      onChoose={(id) => desk.goTo(`adopt/${encodeURIComponent(id)}`)}
      onBack={() => desk.goTo('')}
    />
  )
}

function AdoptForm(props: { desk: CalendarDesk; master: SeriesMaster; schedule: Schedule }): ReactNode {
  const t = useText()
  const { desk, master, schedule } = props
  const { person, council } = desk
  const [trouble, setTrouble] = useState<string | null>(null)
  const [ids] = useState(() => ({ key: newId(), transactionId: newId() }))
  const organizer = master.organizerName || master.organizerMail
  const start = draftOfRitual({
    ...schedule,
    name: master.subject,
    template: '',
    audience: { who: 'all' },
    roles: [
      { role: 'facilitator', mode: 'rotating' },
      { role: 'noteTaker', mode: 'rotating' },
    ],
    restDays: [6, 7],
    onClosedDay: 'keep',
  })
  return (
    <SeriesForm
      draftKey={`calendar-series-adopt/${master.iCalUId}`}
      start={start}
      heading={t('calendar-adopt-this', { name: master.subject })}
      submitLabel={t('calendar-adopt-take')}
      council={council}
      templates={desk.templates}
      closed={desk.closed}
      today={desk.today}
      locked={organizer}
      foundMs={null}
      consequence={t('calendar-adopt-mails')}
      trouble={trouble}
      busy={false}
      onCancel={() => desk.goTo('adopt')}
      onSubmit={async (planned) => {
        const thread = master.joinUrl === null ? null : threadOfJoinUrl(master.joinUrl)
        if (thread === null || master.joinUrl === null) {
          setTrouble(t('calendar-refused-no-online-meeting'))
          return false
        }
        const mail = master.organizerMail.toLowerCase()
        const ritual: Ritual = {
          ...planned,
          ...schedule,
          ...ids,
          organizer: {
            id: memberWithMail(council, mail)?.personId ?? '',
            name: organizer,
          },
          series: { iCalUId: master.iCalUId, thread, joinUrl: master.joinUrl },
          formerThreads: [],
          state: 'active',
        }
        try {
          await keepSeries(desk, () => desk.records.create(ritualKind, recordOfRitual(ritual)))
          await rememberThread(person.graph, council, thread)
        } catch (failure) {
          setTrouble(t(failureWords(failure)))
          return false
        }
        desk.goTo('')
        return true
      }}
    />
  )
}
