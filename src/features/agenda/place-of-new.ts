import type { AgendaItem } from '#src/domain/agenda/agenda.ts'

/** The id of the item after which a new one stands: before the closing one, where it would be said. Null: first. */
export function placeOfNew(items: readonly AgendaItem[]): string | null {
  const before = items.at(-1)?.kind === 'close' ? items.at(-2) : items.at(-1)
  return before?.id ?? null
}
