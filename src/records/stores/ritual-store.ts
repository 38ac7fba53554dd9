import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { literal } from '#src/graph/path.ts'
import { ritualKind, ritualOfRecord } from '../kinds/ritual-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

/** The meeting series of a thread; null for a meeting that is of none. */
export function ritualOfThreadCall(siteId: string, thread: string): OpenCall<Ritual | null> {
  const filter = `fields/Thread eq ${literal(thread)}`
  return {
    call: queryCall(siteId, ritualKind, filter, { top: 5 }),
    read(result) {
      const { items } = readPage(ritualKind, bodyOf(result))
      const rituals = items.flatMap(({ reading }) => {
        const ritual = reading.ok ? ritualOfRecord(reading.record) : null
        return ritual === null ? [] : [ritual]
      })
      return rituals.find((each) => each.state === 'active') ?? rituals[0] ?? null
    },
  }
}

/** The meeting series that a council keeps; none where it is from before there were any. */
export function activeRitualsCall(siteId: string): OpenCall<readonly Ritual[]> {
  return {
    call: queryCall(siteId, ritualKind, `fields/SeriesState eq 'Active'`, { top: 50 }),
    read(result) {
      if (!result.ok) return []
      const { items } = readPage(ritualKind, bodyOf(result))
      return items.flatMap(({ reading }) => {
        const ritual = reading.ok ? ritualOfRecord(reading.record) : null
        return ritual === null ? [] : [ritual]
      })
    },
  }
}
