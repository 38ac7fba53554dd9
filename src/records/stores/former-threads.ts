import { literal } from '#src/graph/path.ts'
import { seriesThreadsKind } from '../kinds/series-threads.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

/** Successors of successors: what the one before the last ones left was taken long ago. */
const lookedBack = 3

/**
 * Threads of the series that this thread's series follows, the latest last; none for almost every thread, and none where
 * it cannot be read: then the next opening brings what they left.
 */
export function formerThreadsCall(siteId: string, thread: string): OpenCall<readonly string[]> {
  return {
    call: queryCall(siteId, seriesThreadsKind, `fields/Thread eq ${literal(thread)}`, { top: 5 }),
    read(result) {
      if (!result.ok) return []
      const { items } = readPage(seriesThreadsKind, bodyOf(result))
      const former = items.flatMap(({ reading }) => (reading.ok ? reading.record.formerThreads : []))
      return [...new Set(former)].filter((each) => each !== '' && each !== thread).slice(-lookedBack)
    },
  }
}
