import { useState, type ReactNode } from 'react'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { freshSeries } from '#src/features/rituals/series-draft.ts'
import { SeriesForm } from '#src/features/rituals/series-form.tsx'
import { recordOfRitual, ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { newId } from '../wiring/connection.ts'
import { timesPlace } from './calendar-address.ts'
import { keepSeries } from './keep-series.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'
import { useFinishSeries } from './use-finish-series.ts'

/** A new meeting series: kept first, then put into the signed-in person's calendar. */
export function NewSeriesView(props: { desk: CalendarDesk; foundMs: number | null }): ReactNode {
  const t = useText()
  const { desk } = props
  const { person, council } = desk
  const finish = useFinishSeries(desk)
  // One form makes one series, however often it is sent.
  const [ids] = useState(() => ({ key: newId(), transactionId: newId() }))
  const [trouble, setTrouble] = useState<string | null>(null)
  const back = () => desk.goTo('')
  return (
    <SeriesForm
      draftKey="calendar-series-new"
      start={freshSeries(council.timeZone, desk.today)}
      heading={t('calendar-new')}
      submitLabel={t('calendar-create')}
      council={council}
      templates={desk.templates}
      closed={desk.closed}
      today={desk.today}
      locked={null}
      foundMs={props.foundMs}
      onTimes={(minutes) => desk.goTo(timesPlace(null, minutes))}
      consequence={t('calendar-create-mails')}
      trouble={trouble}
      busy={finish.busyKey !== null}
      onCancel={back}
      onSubmit={async (planned) => {
        setTrouble(null)
        const ritual: Ritual = {
          ...planned,
          ...ids,
          organizer: { id: person.me.personId, name: person.me.displayName },
          series: null,
          formerThreads: [],
          state: 'active',
        }
        await keepSeries(desk, () => desk.records.create(ritualKind, recordOfRitual(ritual)))
        // Kept from here on: what the calendar refuses is finished from the list of series.
        const wrong = planned.cadence.kind === 'on-demand' ? null : await finish.run(ritual)
        setTrouble(wrong)
        back()
        return true
      }}
    />
  )
}
