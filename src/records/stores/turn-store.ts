import type { Turn } from '#src/domain/facilitation/turn.ts'
import { turnKind, turnOfRecord } from '../kinds/turn-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { tellBroken, type OnBroken } from '../lists/broken-row.ts'
import { readable, readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

/** The council's turns from a day on (`YYYY-MM-DD`), oldest first; at most the latest 500. */
export function turnsCall(siteId: string, fromDay: string, onBroken?: OnBroken): OpenCall<readonly Turn[]> {
  const filter = `fields/TurnOn ge '${fromDay}T00:00:00Z'`
  return {
    call: queryCall(siteId, turnKind, filter, { top: 500, orderBy: 'fields/TurnOn desc' }),
    read(result) {
      const { items } = readPage(turnKind, bodyOf(result))
      tellBroken(turnKind, items, onBroken)
      return readable(items)
        .kept.map((each) => turnOfRecord(each.record))
        .filter((each) => each !== null)
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.sessionKey < b.sessionKey ? -1 : 1))
    },
  }
}
