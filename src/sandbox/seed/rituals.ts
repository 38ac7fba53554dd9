import type { Council } from '#src/domain/council/council.ts'
import { weekday } from '#src/domain/council/days.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { closedDayKind } from '#src/records/kinds/closed-day-kind.ts'
import { recordOfRitual, ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { iCalUId } from '#src/sandbox/tenant/calendar/event-id.ts'
import type { EventRow } from '#src/sandbox/tenant/calendar/event-row.ts'
import { nameOf } from './council.ts'
import { idOf } from './people.ts'
import { guidOf } from './stable-id.ts'

/** The council's weekly review, as the series in the calendar has it, and the days on which nobody is there. */
export async function seedRituals(
  client: GraphClient,
  council: Council,
  weekly: EventRow,
  nowMs: number,
): Promise<void> {
  const { online, start } = weekly.content
  if (online === null) return
  const firstDay = start.local.slice(0, 10)
  await createOnce(
    client,
    council.siteId,
    ritualKind,
    recordOfRitual({
      key: 'seed-series-weekly',
      name: weekly.content.subject,
      template: 'weekly-review',
      cadence: { kind: 'weekly', every: 1, days: [weekday(firstDay)] },
      time: start.local.slice(11, 16),
      zone: 'Europe/Amsterdam',
      minutes: 45,
      firstDay,
      until: null,
      audience: { who: 'all' },
      roles: [
        { role: 'facilitator', mode: 'rotating' },
        { role: 'noteTaker', mode: 'rotating' },
      ],
      // The company may be made on a Saturday.
      restDays: [6, 7].filter((each) => each !== weekday(firstDay)),
      onClosedDay: 'skip',
      organizer: { id: idOf('tom'), name: nameOf('tom') },
      transactionId: guidOf('series/weekly'),
      series: {
        iCalUId: iCalUId(weekly.meetingId, null, start.zone),
        thread: online.threadId,
        joinUrl: online.joinUrl,
      },
      formerThreads: [],
      state: 'active',
    }),
  )
  const year = new Date(nowMs).getUTCFullYear()
  for (const [at, name] of [
    ['12-25', 'Christmas Day'],
    ['12-26', 'Boxing Day'],
    ['01-01', 'New Year'],
  ] as const) {
    const day = `${at === '01-01' ? year + 1 : year}-${at}`
    await createOnce(client, council.siteId, closedDayKind, { clientKey: `closed/${day}`, title: name, day })
  }
}
