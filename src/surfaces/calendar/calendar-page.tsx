import { Suspense, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { zonesContext } from '#src/features/rituals/calendar-context.ts'
import styles from '#src/features/rituals/calendar.module.css'
import { latePart } from '#src/ui/components/late-part.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { WithRecords } from '../wiring/records-provider.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import type { TabAddress } from '../tab/use-tab-address.ts'
import { readCalendarAddress } from './calendar-address.ts'
import { SessionsView } from './sessions-view.tsx'
import { useCalendarDesk, type CalendarDesk } from './use-calendar-desk.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'

const AdoptView = latePart(async () => ({ default: (await import('./adopt-view.tsx')).AdoptView }))
const NewSeriesView = latePart(async () => ({
  default: (await import('./new-series-view.tsx')).NewSeriesView,
}))
const SeriesView = latePart(async () => ({ default: (await import('./series-view.tsx')).SeriesView }))
const TimesView = latePart(async () => ({ default: (await import('./times-view.tsx')).TimesView }))

interface CalendarPageProps {
  readonly person: SignedIn
  readonly council: Council
  /** The calendar's own part of the tab's address. */
  readonly place: string
  readonly goTo: (address: TabAddress) => void
}

/** The council's calendar and its meeting series in the tab. Its words come with it. */
export function CalendarPage(props: CalendarPageProps): ReactNode {
  return (
    <PageWords page="calendar" loading={<Opening />}>
      <WithRecords>{(records) => <OfCouncil {...props} records={records} />}</WithRecords>
    </PageWords>
  )
}

function OfCouncil(props: CalendarPageProps & { records: CouncilRecords }): ReactNode {
  const { person, council, goTo } = props
  const desk = useCalendarDesk(person, council, props.records, (place) => goTo({ page: 'calendar', place }))
  return (
    <zonesContext.Provider value={desk.zones}>
      <div className={styles.page}>
        {desk.hindrance !== null && (
          <HindranceNotice
            within
            during
            hindrance={desk.hindrance}
            person={person}
            onDone={() => void desk.look()}
          />
        )}
        <Suspense fallback={<Opening />}>
          <View desk={desk} place={props.place} goTo={goTo} />
        </Suspense>
      </div>
    </zonesContext.Provider>
  )
}

function View(props: { desk: CalendarDesk; place: string; goTo: CalendarPageProps['goTo'] }): ReactNode {
  const { desk } = props
  const address = readCalendarAddress(props.place)
  switch (address.view) {
    case 'sessions':
      return <SessionsView desk={desk} />
    case 'new':
      return <NewSeriesView desk={desk} foundMs={address.startMs} />
    case 'adopt':
      return <AdoptView desk={desk} masterId={null} />
    case 'adopted':
      return <AdoptView key={address.masterId} desk={desk} masterId={address.masterId} />
    case 'series':
      return <SeriesView key={address.key} desk={desk} ritualKey={address.key} foundMs={address.startMs} />
    case 'times':
      return <TimesView key={address.key} desk={desk} ritualKey={address.key} minutes={address.minutes} />
  }
}
