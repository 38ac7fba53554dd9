import { useMemo, useState, type ReactNode } from 'react'
import type { Member } from '#src/domain/council/council.ts'
import { addDays } from '#src/domain/council/days.ts'
import type { CalendarRow } from '#src/domain/rituals/council-calendar.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { seriesNews, type SeriesNews } from '#src/domain/rituals/series-news.ts'
import { CalendarView } from '#src/features/rituals/calendar-view.tsx'
import { ClosedDaysPart } from '#src/features/rituals/closed-days-part.tsx'
import { SeriesList, type ListedSeries } from '#src/features/rituals/series-list.tsx'
import { closedDayKind } from '#src/records/kinds/closed-day-kind.ts'
import { ritualKind, type RitualRecord } from '#src/records/kinds/ritual-kind.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { textOf } from '../tab/use-tab-address.ts'
import { seriesPlace, timesPlace } from './calendar-address.ts'
import { failureWords } from './deed-words.ts'
import { seenSeriesOf } from './seen-series.ts'
import { cancelSession, moveSession, type SeriesOutcome } from './series-desk.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'
import { useFinishSeries } from './use-finish-series.ts'

/** Closed days that are longer past need no place on the page. */
const keptDays = 31

/** The council's meeting series and its sessions. */
export function SessionsView(props: { desk: CalendarDesk }): ReactNode {
  const t = useText()
  const { desk } = props
  const { person, council, records, rituals, rows, masters, today, nowMs } = desk
  const finish = useFinishSeries(desk)
  const [troubles, setTroubles] = useState<ReadonlyMap<string, string>>(new Map())
  const newsOf = (ritual: Ritual) => {
    const master = ritual.series === null ? undefined : masters.get(ritual.series.thread)
    return master === undefined ? [] : seriesNews(ritual, seenSeriesOf(master), today, addDays(today, 800))
  }
  const series = rituals.map((ritual): ListedSeries => {
    const master = ritual.series === null ? undefined : masters.get(ritual.series.thread)
    return {
      ritual,
      templateName: desk.templates.find((each) => each.id === ritual.template)?.name ?? null,
      nextMs:
        rows.find(
          (each) => each.ritualKey === ritual.key && each.startMs > nowMs && each.state !== 'cancelled',
        )?.startMs ?? null,
      isOrganizer: master?.isOrganizer ?? false,
      isUnfinished: ritual.series === null && ritual.organizer.id === person.me.personId,
      news: newsOf(ritual),
    }
  })
  const takeOver = (key: string) => {
    const ritual = rituals.find((each) => each.key === key)
    if (ritual !== undefined) void records.change(ritualKind, key, takenOver(newsOf(ritual), council.members))
  }
  const deed = async (work: Promise<SeriesOutcome<unknown>>): Promise<string | null> => {
    try {
      const outcome = await work
      await desk.look()
      return outcome.ok ? null : t(`calendar-refused-${outcome.reason}`)
    } catch (failure) {
      await desk.look()
      return t(failureWords(failure))
    }
  }
  const closedNames = useMemo(() => new Map(desk.closed.map((each) => [each.day, each.name])), [desk.closed])
  const zoneOf = (row: CalendarRow) =>
    rituals.find((each) => each.key === row.ritualKey)?.zone ?? council.timeZone
  return (
    <>
      {desk.broken > 0 && (
        <StateMessage kind="conflict" title={t('calendar-broken')}>
          {t('calendar-broken-meaning', { count: desk.broken })}
        </StateMessage>
      )}
      <SeriesList
        series={series}
        mayPlan={desk.mayPlan}
        nowMs={nowMs}
        busyKey={finish.busyKey}
        troubles={troubles}
        onNew={() => desk.goTo('new')}
        onAdopt={() => desk.goTo('adopt')}
        onChange={(key) => desk.goTo(seriesPlace(key, null))}
        onTimes={(key) => desk.goTo(timesPlace(key, null))}
        onFinish={(key) => {
          const ritual = rituals.find((each) => each.key === key)
          if (ritual === undefined) return
          void finish.run(ritual).then((wrong) =>
            setTroubles((before) => {
              const next = new Map(before)
              if (wrong === null) next.delete(key)
              else next.set(key, wrong)
              return next
            }),
          )
        }}
        onTakeOver={takeOver}
      />
      <CalendarView
        rows={rows}
        nowMs={nowMs}
        closed={closedNames}
        hrefOf={(row) =>
          row.sessionKey === null ? null : `#${textOf({ page: 'session', sessionKey: row.sessionKey })}`
        }
        onMove={(row, startMs) =>
          deed(
            moveSession(person, {
              eventId: row.eventId ?? '',
              seenStartMs: row.startMs,
              startMs,
              endMs: startMs + (row.endMs - row.startMs),
              zone: zoneOf(row),
            }),
          )
        }
        onCancelSession={(row) => deed(cancelSession(person, row.eventId ?? '', ''))}
      />
      <ClosedDaysPart
        days={desk.closed.filter((each) => each.day >= addDays(today, -keptDays))}
        mayPlan={desk.mayPlan}
        onAdd={async (days, name) => {
          const key = (day: string) => `closed/${day}`
          for (const day of days)
            await records.create(closedDayKind, { clientKey: key(day), title: name, day })
          return async () => {
            for (const day of days) await records.remove(closedDayKind, key(day))
          }
        }}
        onRemove={async (keys) => {
          const undos: (() => Promise<void>)[] = []
          for (const key of keys) undos.push(await records.remove(closedDayKind, key))
          return async () => {
            for (const undo of undos) await undo()
          }
        }}
      />
    </>
  )
}

/** The council's record as the calendar says it. */
function takenOver(news: readonly SeriesNews[], members: readonly Member[]): Partial<RitualRecord> {
  let change: Partial<RitualRecord> = {}
  for (const each of news) change = { ...change, ...takenOne(each, members) }
  return change
}

function takenOne(news: SeriesNews, members: readonly Member[]): Partial<RitualRecord> {
  switch (news.kind) {
    case 'cancelled':
      return { state: 'ended' }
    case 'not-understood':
      return {}
    case 'name':
      return { title: news.now.slice(0, 255) }
    case 'organizer':
      return {
        organizer: news.now.slice(0, 255),
        organizerKey: members.find((each) => each.displayName === news.now)?.personId ?? '',
      }
    case 'rhythm':
    case 'time':
    case 'length':
    case 'end': {
      const { cadence, time, zone, minutes, firstDay, until } = news.now
      return { cadence, time, zone, minutes, firstDay, until }
    }
  }
}
