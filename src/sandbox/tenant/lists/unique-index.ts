import type { World } from '../world.ts'
import type { Fields } from './field-values.ts'
import type { Item } from './item.ts'
import type { List } from './list.ts'
import { duplicateValue } from './unverified.ts'

/** Derived, never saved: for each table of items and unique column, who holds a value. */
const indexes = new WeakMap<Map<string, Item>, Map<string, Map<string, number>>>()

/** Throws when another item holds a value of a unique column; text is compared without regard to case. */
export function requireUnique(world: World, list: List, self: Item | undefined, fields: Fields): void {
  for (const { name, enforceUniqueValues } of list.columns) {
    const key = enforceUniqueValues ? keyOf(fields[name]) : undefined
    if (key === undefined) continue
    const holder = indexOf(world, list, name).get(key)
    if (holder !== undefined && holder !== self?.id) throw duplicateValue(name)
  }
}

export function indexItem(world: World, list: List, item: Item): void {
  for (const [name, index] of built(world, list)) {
    const key = keyOf(item.fields[name])
    if (key !== undefined) index.set(key, item.id)
  }
}

export function unindexItem(world: World, list: List, item: Item): void {
  for (const [name, index] of built(world, list)) {
    const key = keyOf(item.fields[name])
    if (key !== undefined) index.delete(key)
  }
}

/** Whether two items of the list hold the same value. */
export function hasDuplicates(world: World, list: List, name: string): boolean {
  const seen = new Set<string>()
  for (const item of tableOf(world, list).values()) {
    const key = keyOf(item.fields[name])
    if (key !== undefined && seen.has(key)) return true
    if (key !== undefined) seen.add(key)
  }
  return false
}

function indexOf(world: World, list: List, name: string): Map<string, number> {
  const columns = built(world, list)
  const known = columns.get(name)
  if (known !== undefined) return known
  const index = new Map<string, number>()
  for (const item of tableOf(world, list).values()) {
    const key = keyOf(item.fields[name])
    if (key !== undefined) index.set(key, item.id)
  }
  columns.set(name, index)
  return index
}

function built(world: World, list: List): Map<string, Map<string, number>> {
  const table = tableOf(world, list)
  const known = indexes.get(table)
  if (known !== undefined) return known
  const fresh = new Map<string, Map<string, number>>()
  indexes.set(table, fresh)
  return fresh
}

function tableOf(world: World, list: List): Map<string, Item> {
  return world.table<Item>(`lists.items.${list.id}`)
}

function keyOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value.toLowerCase()
  return typeof value === 'number' ? String(value) : undefined
}
