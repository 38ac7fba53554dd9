import type { SomeColumn } from './column.ts'

/** A field's value as people read it; choices are the words of the list. */
export type ReadableValue =
  | { readonly as: 'nothing' }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'yes-no'; readonly yes: boolean }
  /** `YYYY-MM-DD`. */
  | { readonly as: 'day'; readonly day: string }
  | { readonly as: 'instant'; readonly ms: number }
  | { readonly as: 'choice'; readonly word: string }
  | { readonly as: 'list'; readonly items: readonly string[] }
  /** What the column cannot read, as it stands. */
  | { readonly as: 'raw'; readonly text: string }

/** Throws nothing: people edit lists by hand. */
export function readableValue(column: SomeColumn, raw: unknown): ReadableValue {
  if (raw === undefined || raw === null || raw === '') return { as: 'nothing' }
  const reading = column.read(raw)
  if (!reading.ok) return { as: 'raw', text: plain(raw) }
  const { value } = reading
  switch (column.facet.kind) {
    case 'choice':
      return { as: 'choice', word: plain(raw) }
    case 'number':
      return typeof value === 'number' ? { as: 'number', value } : { as: 'raw', text: plain(raw) }
    case 'boolean':
      return { as: 'yes-no', yes: value === true }
    case 'dateTime':
      if (typeof value === 'number') return { as: 'instant', ms: value }
      return typeof value === 'string' ? { as: 'day', day: value } : { as: 'raw', text: plain(raw) }
    case 'text':
    case 'note':
      return textual(value)
  }
}

function textual(value: unknown): ReadableValue {
  if (typeof value === 'string') return { as: 'text', text: value }
  if (!Array.isArray(value)) return { as: 'raw', text: plain(value) }
  if (value.length === 0) return { as: 'nothing' }
  const items = value.map(named)
  return items.every((each) => each !== null) ? { as: 'list', items } : { as: 'raw', text: plain(value) }
}

/** What only programs tell parts apart by. */
const silent = new Set(['id', 'key', 'kind'])

/** A part of a list as people read it: its text, or its title and whatever else is filled in, so that two differ. */
function named(part: unknown): string | null {
  if (typeof part === 'string') return part
  if (typeof part !== 'object' || part === null || !('title' in part)) return null
  const said = Object.entries(part).flatMap(([name, value]) => (silent.has(name) ? [] : [value].flat()))
  return said.filter((each) => typeof each === 'string' && each !== '').join(' · ')
}

function plain(raw: unknown): string {
  return typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '')
}
