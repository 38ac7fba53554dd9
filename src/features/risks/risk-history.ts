import type { Fields } from '#src/records/definition/record-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'

/** One earlier state of the list's item. */
export interface RiskVersion {
  readonly id: string
  readonly atMs: number
  readonly by: string
  readonly fields: Fields
}

export interface HistoryEntry {
  readonly id: string
  readonly atMs: number
  readonly by: string
  /** Why, where it was said with this change. */
  readonly why: string
  /** Columns by the name that people read in the list. */
  readonly changes: readonly { readonly column: string; readonly before: string; readonly after: string }[]
}

/** What follows from other columns, or is for programs: nobody asks when it changed. */
const silent = new Set([
  'ClientKey',
  'ChangeReason',
  'OwnerKey',
  'DeputyKey',
  'DepartmentKeys',
  'ApproverKey',
  'EscalatedToKey',
  'Course',
  'Wording',
  'Links',
])

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)

/** Days come back as instants at midnight: the day is enough. */
const readable = (text: string): string => text.replace(/^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?Z$/, '$1')

/** Who changed what, newest first; `versions` are newest first as well. The oldest is how it began. */
export function historyOf(versions: readonly RiskVersion[]): readonly HistoryEntry[] {
  return versions.flatMap((version, index): HistoryEntry[] => {
    const earlier = versions[index + 1]
    const told = (name: string) => textOf(version.fields[name])
    const changes =
      earlier === undefined
        ? []
        : riskKind.columns
            .filter(({ name }) => !silent.has(name))
            .map(({ name, displayName }) => ({
              column: displayName,
              before: readable(textOf(earlier.fields[name])),
              after: readable(told(name)),
            }))
            .filter((each) => each.before !== each.after)
    const reason = told('ChangeReason')
    const why = earlier === undefined || reason === textOf(earlier.fields['ChangeReason']) ? '' : reason
    if (earlier !== undefined && changes.length === 0 && why === '') return []
    return [{ id: version.id, atMs: version.atMs, by: version.by, why, changes }]
  })
}
