import { decisionKind, type DecisionRecord } from '../kinds/decision-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { tellBroken, type OnBroken } from '../lists/broken-row.ts'
import { readable, readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

/** The council's latest decisions, newest first. */
export function decisionsCall(
  siteId: string,
  top: number,
  onBroken?: OnBroken,
): OpenCall<readonly DecisionRecord[]> {
  const filter = `fields/DecidedAt ge '1970-01-01T00:00:00Z'`
  return {
    call: queryCall(siteId, decisionKind, filter, { top, orderBy: 'fields/DecidedAt desc' }),
    read(result) {
      const { items } = readPage(decisionKind, bodyOf(result))
      tellBroken(decisionKind, items, onBroken)
      return readable(items).kept.map((each) => each.record)
    },
  }
}
