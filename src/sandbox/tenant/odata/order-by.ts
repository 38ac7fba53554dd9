import { compareValues } from './apply-filter.ts'
import { badRequest } from '../graph-error.ts'

export interface Ordering {
  readonly path: string
  readonly descending: boolean
}

/** Parses `displayName desc, mail`; throws 400 for another form. */
export function parseOrderBy(text: string): Ordering[] {
  return text.split(',').map((part) => {
    const found = /^\s*([\w./]+)(?:\s+(asc|desc))?\s*$/i.exec(part)
    if (found === null) throw badRequest(`Invalid $orderby clause '${part}'.`)
    return { path: found[1] ?? '', descending: found[2]?.toLowerCase() === 'desc' }
  })
}

/** A sorted copy; what has no value comes first, as in SharePoint. */
export function sortRows<Row>(
  rows: readonly Row[],
  orderings: readonly Ordering[],
  valueAt: (row: Row, path: string) => unknown,
): Row[] {
  return [...rows].sort((a, b) => {
    for (const { path, descending } of orderings) {
      const order = compareForSort(valueAt(a, path) ?? null, valueAt(b, path) ?? null)
      if (order !== 0) return descending ? -order : order
    }
    return 0
  })
}

function compareForSort(a: unknown, b: unknown): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return compareValues(a, b) ?? 0
}
