import { useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { DigestFacts } from '#src/domain/digest/week-digest.ts'
import { weekFacts } from '#src/domain/digest/week-facts.ts'
import { instantOf } from '#src/domain/rituals/zoned-time.ts'
import { seriesOf } from '#src/domain/session/session-key.ts'
import { actionKind } from '#src/records/kinds/action-kind.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { mergePlanner } from '#src/records/stores/action-store.ts'
import { openTopics } from '#src/records/stores/open-topics.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { usePlannerTasks } from '../tab/use-planner-tasks.ts'
import { useTurns } from '../turns/use-turns.ts'
import type { SignedIn } from '../wiring/connection.ts'

function readableOf<Kept>(entries: readonly Entry<Kept>[]) {
  return entries.flatMap((entry) => (entry.reading.ok ? [{ entry, record: entry.reading.record }] : []))
}

const nobodyLeft: ReadonlySet<string> | null = null
const ignored = () => undefined

/** A week of the council from its lists, Planner and the reader's calendar. */
export function useWeek(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
  monday: string,
): DigestFacts {
  const { timeZone } = council
  const today = dayIn(timeZone, person.clock.nowMs())
  const sessionEntries = useEntries(records.of(sessionKind))
  const decisionEntries = useEntries(records.of(decisionKind))
  const actionEntries = useEntries(records.of(actionKind))
  // Owners-only risks are in a list of their own, which a digest never opens.
  const riskEntries = useEntries(records.of(riskKind))
  const { tasks } = usePlannerTasks(person, council)
  const turns = useTurns({ person, council, records, team: nobodyLeft, onCouncil: ignored })
  const sessions = useMemo(() => readableOf(sessionEntries), [sessionEntries])

  const planned = turns.roles.find((each) => each.role.key === 'facilitator')?.turns[0]
  const coming = planned === undefined ? null : turns.dayOf(planned.turn)
  const startMs = coming?.startMs ?? null
  const sessionKey = planned?.turn.sessionKey ?? ''
  const holderId = planned === undefined ? null : (turns.settledFor(planned) ?? planned.holderId)
  const facilitator = holderId === null ? null : turns.nameOf(holderId)
  const nothingPlanned = turns.calendarUnread === 'none-known'
  const topics = useTopics(person, council, sessionKey)

  return useMemo(() => {
    const ofSeries = sessions.filter((each) => each.record.thread === seriesOf(sessionKey))
    const title =
      sessions.find((each) => each.record.clientKey === sessionKey)?.record.title ||
      ofSeries.toSorted((one, other) => (other.record.startMs ?? 0) - (one.record.startMs ?? 0))[0]?.record
        .title ||
      ''
    const merged = mergePlanner(
      actionEntries.map(({ itemId, createdMs, reading }) => ({
        id: itemId ?? '',
        createdMs,
        eTag: '',
        reading,
      })),
      tasks,
      today,
    )
    return weekFacts({
      monday,
      timeZone,
      today,
      startMs: instantOf(monday, '00:00', timeZone),
      sessions: sessions.map(({ record }) => ({
        key: record.clientKey,
        title: record.title,
        startMs: record.startMs,
        held: record.phase === 'closed' || record.phase === 'published',
        facilitator: record.facilitator,
      })),
      decisions: readableOf(decisionEntries).map(({ record }) => record),
      actions: merged.flatMap(({ item, record, state, title: shown, due }) =>
        state === 'task-gone'
          ? []
          : [
              {
                title: shown,
                owner: record.owner,
                due,
                state: state === 'no-task' ? ('open' as const) : state,
                createdMs: item.createdMs,
                doneOn: record.doneOn,
              },
            ],
      ),
      risks: readableOf(riskEntries).map(({ entry, record }) => ({
        ...record,
        raisedMs: record.raisedMs ?? entry.createdMs,
      })),
      next: startMs !== null ? { title, startMs, facilitator } : nothingPlanned ? null : 'unknown',
      topics,
    })
  }, [
    actionEntries,
    decisionEntries,
    facilitator,
    monday,
    nothingPlanned,
    riskEntries,
    sessionKey,
    sessions,
    startMs,
    tasks,
    timeZone,
    today,
    topics,
  ])
}

/** What waits for the next session; null while it is read, and where it cannot be. */
function useTopics(person: SignedIn, council: Council, sessionKey: string): readonly string[] | null {
  const [found, setFound] = useState<{ readonly of: string; readonly titles: readonly string[] } | null>(null)
  const { graph } = person
  const { siteId } = council
  useEffect(() => {
    if (sessionKey === '') return
    let current = true
    openTopics(graph, siteId, { sessionKey, thread: seriesOf(sessionKey) }).then(
      (titles) => current && setFound({ of: sessionKey, titles }),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [graph, sessionKey, siteId])
  return found?.of === sessionKey ? found.titles : null
}
