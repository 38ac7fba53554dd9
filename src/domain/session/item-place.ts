import type { AgendaItem } from '../agenda/agenda.ts'

/** Index after the leading opening, due-list and earlier carried items: where carried items belong. */
function carriedPlace(items: readonly AgendaItem[]): number {
  const index = items.findIndex(
    (each) => each.kind !== 'open' && each.kind !== 'due-list' && each.carriedFrom === undefined,
  )
  return index === -1 ? items.length : index
}

export function insertCarried(
  items: readonly AgendaItem[],
  carried: readonly AgendaItem[],
): readonly AgendaItem[] {
  return items.toSpliced(carriedPlace(items), 0, ...carried)
}

/** After `afterId`; first for null; at the end when that item is gone. */
export function insertAfter(
  items: readonly AgendaItem[],
  item: AgendaItem,
  afterId: string | null,
): readonly AgendaItem[] {
  if (afterId === null) return [item, ...items]
  const index = items.findIndex((each) => each.id === afterId)
  return index === -1 ? [...items, item] : items.toSpliced(index + 1, 0, item)
}

/** Last, but before the closing item, where the agenda ends with one. */
export function insertBeforeClosing(items: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] {
  return items.at(-1)?.kind === 'close' ? items.toSpliced(-1, 0, item) : [...items, item]
}
