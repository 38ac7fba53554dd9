import { insertAfter } from '../session/item-place.ts'
import type { Move } from '../session/move.ts'
import type { AgendaItem } from './agenda.ts'
import { councilTemplateItemLimit, type CouncilTemplateItem } from './council-template.ts'

/** The items with an id each: their own, else one by their place. */
export function identifiedItems(items: readonly CouncilTemplateItem[]): readonly AgendaItem[] {
  const taken = new Set<string>()
  return items.map((item, place) => {
    const wanted = item.id ?? `item-${place + 1}`
    const id = taken.has(wanted) ? `${wanted.slice(0, 56)}-${place + 1}` : wanted
    taken.add(id)
    return { ...item, id }
  })
}

/**
 * A template's items after one of the moves by which an agenda is edited; null where the move changes nothing, is none
 * of these, or would make the template longer than an agenda may be.
 */
export function editTemplateItems(items: readonly AgendaItem[], move: Move): readonly AgendaItem[] | null {
  switch (move.kind) {
    case 'add-item':
      if (items.length >= councilTemplateItemLimit || items.some((each) => each.id === move.item.id))
        return null
      return insertAfter(items, move.item, move.afterId)
    case 'change-item':
      if (!items.some((each) => each.id === move.item.id)) return null
      return items.map((each) => (each.id === move.item.id ? move.item : each))
    case 'remove-item': {
      const left = items.filter((each) => each.id !== move.itemId)
      return left.length === items.length ? null : left
    }
    case 'move-item': {
      const item = items.find((each) => each.id === move.itemId)
      if (item === undefined || move.afterId === move.itemId) return null
      return insertAfter(
        items.filter((each) => each !== item),
        item,
        move.afterId,
      )
    }
    default:
      return null
  }
}
