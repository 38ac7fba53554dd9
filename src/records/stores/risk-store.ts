import type { RecordOf } from '../definition/record-kind.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readable, readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

export type RiskRecord = RecordOf<typeof riskKind>

const openStates = ['New', 'Assessed', 'In treatment', 'Watching', 'Happened']

/** The council's risks that are not closed, at most 500 of them. */
export function openRisksCall(siteId: string): OpenCall<readonly RiskRecord[]> {
  const filter = openStates.map((each) => `fields/RiskState eq '${each}'`).join(' or ')
  return {
    call: queryCall(siteId, riskKind, filter, { top: 500 }),
    read: (result) => readable(readPage(riskKind, bodyOf(result)).items).kept.map((each) => each.record),
  }
}
