import type { ImportPlan } from './plan-import.ts'
import type { Existing } from './match-existing.ts'
import type { RowProblem } from './read-rows.ts'
import type { RowNote } from './risk-rows.ts'

interface ShownChange {
  readonly row: number
  readonly title: string
  readonly columns: readonly { readonly name: string; readonly before: string; readonly after: string }[]
}

/** A plan as a person looks at it: how many of each, and the first of them. */
export interface PlanSummary {
  /** Names the import; the same file gives the same. */
  readonly mark: string
  readonly counts: Readonly<
    Record<'creates' | 'changes' | 'same' | 'left' | 'doubled' | 'notes' | 'hidden', number>
  >
  readonly creates: readonly { readonly row: number; readonly title: string }[]
  readonly changes: readonly ShownChange[]
  readonly left: readonly { readonly row: number; readonly problems: readonly RowProblem[] }[]
  readonly doubled: ImportPlan['doubled']
  readonly notes: readonly { readonly row: number; readonly note: RowNote }[]
}

/** More than anybody reads; the counts say how many there are. */
const shown = 500

export function summaryOf(plan: ImportPlan, existing: readonly Existing[], mark: string): PlanSummary {
  const byKey = new Map(existing.map((each) => [each.key, each.fields]))
  const { creates, changes, same, left, doubled, notes, hiddenRows } = plan
  return {
    mark,
    counts: {
      creates: creates.length,
      changes: changes.length,
      same: same.length,
      left: left.length,
      doubled: doubled.length,
      notes: notes.length,
      hidden: hiddenRows,
    },
    creates: creates.slice(0, shown).map(({ row, fields }) => ({ row, title: asText(fields['Title']) })),
    changes: changes.slice(0, shown).map(({ row, key, fields, base }) => ({
      row,
      title: asText(fields['Title'] ?? byKey.get(key)?.['Title']),
      columns: Object.entries(fields)
        .filter(([name]) => !bookkeeping.test(name))
        .map(([name, value]) => ({ name, before: asText(base[name]), after: asText(value) })),
    })),
    left: left.slice(0, shown),
    doubled: doubled.slice(0, shown),
    notes: notes.slice(0, shown),
  }
}

/** What follows from the other columns. */
const bookkeeping = /^(Course|Level|ChangeReason)$|Keys?$/

function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
  return text.length > 200 ? `${text.slice(0, 199)}…` : text.replace(/^(\d{4}-\d\d-\d\d)T12:00:00Z$/, '$1')
}
