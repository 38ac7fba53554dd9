import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import { turnChangeKind, turnChangeOfRecord } from '../kinds/turn-change-kind.ts'
import { isMissing } from '../lists/failed-how.ts'
import { queryCall } from '../lists/list-calls.ts'
import { tellBroken, type OnBroken } from '../lists/broken-row.ts'
import { readable, readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

/**
 * What people changed about turns since an instant (ISO); at most the latest 500. None where the lists are older than
 * such changes.
 */
export function turnChangesCall(
  siteId: string,
  since: string,
  onBroken?: OnBroken,
): OpenCall<readonly TurnChange[]> {
  const filter = `fields/MadeAt ge '${since}'`
  return {
    call: queryCall(siteId, turnChangeKind, filter, { top: 500, orderBy: 'fields/MadeAt desc' }),
    read(result) {
      if (!result.ok && isMissing(result.failure)) return []
      const { items } = readPage(turnChangeKind, bodyOf(result))
      tellBroken(turnChangeKind, items, onBroken)
      return readable(items)
        .kept.map((each) => turnChangeOfRecord(each.record))
        .filter((each) => each !== null)
    },
  }
}
