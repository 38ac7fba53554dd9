import { decisionKind, type DecisionRecord } from '../kinds/decision-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readable, readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

/** The council's latest decisions, newest first. */
export function decisionsCall(siteId: string, top: number): OpenCall<readonly DecisionRecord[]> {
  const filter = `fields/DecidedAt ge '1970-01-01T00:00:00Z'`
  return {
    call: queryCall(siteId, decisionKind, filter, { top, orderBy: 'fields/DecidedAt desc' }),
    read: (result) => readable(readPage(decisionKind, bodyOf(result)).items).kept.map((each) => each.record),
  }
}
