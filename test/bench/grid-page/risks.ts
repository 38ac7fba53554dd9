import type { RecordOf } from '#src/records/definition/record-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import type { Row } from '#src/records/replica/row.ts'
import { searchedRecords } from '../search-workload.ts'

export type KeptRisk = RecordOf<typeof riskKind>

const levels = ['low', 'medium', 'high', 'critical'] as const
const states = ['new', 'assessed', 'treated', 'watching', 'happened', 'closed'] as const
const responses = ['open', 'reduce', 'avoid', 'transfer', 'accept', 'watch'] as const
const kinds = ['bottleneck', 'dependency', 'failure-mode', 'other'] as const

const dayOf = (index: number) => new Date(Date.UTC(2026, 0, 1 + (index % 360))).toISOString().slice(0, 10)

/** A register as its list holds it: most fields filled, as after a year of use. */
export function riskRows(count: number): readonly Row[] {
  return searchedRecords(count).map((each, index) => {
    const fields = riskKind.toFields({
      clientKey: each.id,
      title: each.title,
      detail: each.detail,
      cause: each.cause,
      kind: kinds[index % kinds.length] ?? 'other',
      owner: each.owner,
      ownerKey: `person-${index % 40}`,
      departmentKeys: [each.department.toLowerCase()],
      departments: each.department,
      current: { likelihood: (index % 5) + 1, impact: ((index * 3) % 5) + 1 },
      level: levels[index % 4] ?? 'low',
      response: responses[index % 6] ?? 'open',
      state: states[index % 6] ?? 'new',
      nextReview: dayOf(index),
      raisedBy: each.owner,
      session: `session-${index % 50}`,
      raisedMs: Date.UTC(2026, 0, 1 + (index % 360)),
    })
    const version = `"00000000-0000-4000-8000-${String(index).padStart(12, '0')},1"`
    return {
      id: String(index + 1),
      eTag: version,
      createdMs: 0,
      modifiedMs: index,
      modifiedBy: 'ana',
      fields,
    }
  })
}
