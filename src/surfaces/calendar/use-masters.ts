import { useCallback, useEffect, useState } from 'react'
import { askAll } from '#src/graph/asking.ts'
import type { FollowedEvent } from '#src/graph/calendar/calendar-changes.ts'
import { seriesMaster, type SeriesMaster } from '#src/graph/calendar/series.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { mastersOf } from './seen-series.ts'

/**
 * The rhythm of the council's series as the reader's calendar has them, by thread: read in one round trip when a
 * series is there or has changed.
 */
export function useMasters(
  person: SignedIn,
  events: readonly FollowedEvent[] | null,
  threads: readonly string[],
): ReadonlyMap<string, SeriesMaster> {
  const [masters, setMasters] = useState<ReadonlyMap<string, SeriesMaster>>(new Map())
  const { graph } = person
  const wanted = threads.join(' ')
  const read = useCallback(async () => {
    const found = [...mastersOf(events ?? [])].filter(([thread]) => wanted.split(' ').includes(thread))
    const told = await askAll(
      graph,
      found.map(([, event]) => seriesMaster(event.id)),
    )
    return new Map(
      found.flatMap(([thread], index) => {
        const one = told[index]
        return one?.ok ? [[thread, one.value] as const] : []
      }),
    )
  }, [events, graph, wanted])
  useEffect(() => {
    let current = true
    read().then(
      (found) => current && setMasters(found),
      // What the page says of the calendar as a whole says it; the series stand as the list has them.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [read])
  return masters
}
