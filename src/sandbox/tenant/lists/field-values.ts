import * as v from 'valibot'
import { badRequest, type GraphRefusal } from '../graph-error.ts'
import { isMultiple, type Column } from './column.ts'
import type { List } from './list.ts'
import { LONGEST_TEXT, lookupNotText } from './unverified.ts'

export type Fields = Readonly<Record<string, unknown>>

const fieldsSchema = v.record(v.string(), v.unknown())

/**
 * What a write sets (a value) and clears (null), by the names of `fields`, checked against the columns.
 * Throws 400 for unknown or read-only fields, wrong types, texts too long and values outside the choices.
 */
export function parseFields(list: List, body: unknown): Record<string, unknown> {
  const parsed = v.safeParse(fieldsSchema, body)
  if (!parsed.success || Array.isArray(body)) throw invalid('The fields must be an object.')
  const given = parsed.output
  const written: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    if (name.includes('@')) continue
    const column = columnFor(list, name)
    if (column === undefined) throw invalid(`Field '${name}' is not recognized`)
    if (column.readOnly) throw invalid(`Field '${name}' is read-only`)
    written[name] = value === null ? null : valueFor(column, name, value, given[`${name}@odata.type`])
  }
  return written
}

/** The defaults of a new item, for the fields that the write leaves out. */
export function defaultFields(list: List): Record<string, unknown> {
  const defaults: Record<string, unknown> = {}
  for (const { name, facet, defaultValue } of list.columns) {
    if (defaultValue === null) continue
    defaults[name] =
      facet === 'number' || facet === 'currency'
        ? Number(defaultValue)
        : facet === 'boolean'
          ? defaultValue === '1' || defaultValue === 'true'
          : defaultValue
  }
  return defaults
}

/** The column behind a name in `fields`; lookups and people are written as `<Name>LookupId`. */
export function columnFor(list: List, name: string): Column | undefined {
  const plain = list.columns.find((column) => column.name === name)
  if (plain !== undefined && plain.facet !== 'lookup' && plain.facet !== 'personOrGroup') return plain
  const base = /^(.+)LookupId$/.exec(name)?.[1]
  return list.columns.find(
    (column) => column.name === base && (column.facet === 'lookup' || column.facet === 'personOrGroup'),
  )
}

function valueFor(column: Column, name: string, value: unknown, odataType: unknown): unknown {
  if (isMultiple(column.facet, column.settings)) return severalFor(column, name, value, odataType)
  if (column.facet === 'text') return textFor(column, name, value)
  if (column.facet === 'choice') return choiceFor(column, name, value)
  if (column.facet === 'number' || column.facet === 'currency') return numberFor(column, name, value)
  if (column.facet === 'dateTime') return dateFor(column, name, value)
  if (column.facet === 'boolean') {
    if (typeof value !== 'boolean') throw wrongType(name, 'true or false')
    return value
  }
  if (column.facet === 'lookup' || column.facet === 'personOrGroup') {
    if (typeof value !== 'string') throw lookupNotText(name)
    return value
  }
  return value
}

function severalFor(column: Column, name: string, value: unknown, odataType: unknown): unknown {
  if (!Array.isArray(value)) throw wrongType(name, 'a collection')
  if (odataType !== 'Collection(Edm.String)' && odataType !== 'Collection(Edm.Int32)') {
    throw invalid(`Field '${name}' needs the annotation '${name}@odata.type'`)
  }
  return value.map((each: unknown) => (column.facet === 'choice' ? choiceFor(column, name, each) : each))
}

function textFor({ settings }: Column, name: string, value: unknown): string {
  if (typeof value !== 'string') throw wrongType(name, 'text')
  const longest = settings.allowMultipleLines === true ? LONGEST_TEXT : (settings.maxLength ?? 255)
  if (value.length > longest)
    throw invalid(`The text of field '${name}' is longer than ${longest} characters`)
  return settings.allowMultipleLines === true ? value : value.replace(/[\r\n]+/g, ' ')
}

function choiceFor({ settings }: Column, name: string, value: unknown): string {
  if (typeof value !== 'string') throw wrongType(name, 'text')
  if (settings.allowTextEntry !== true && !(settings.choices ?? []).includes(value)) {
    throw invalid(`'${value}' is not a choice of field '${name}'`)
  }
  return value
}

function numberFor({ settings }: Column, name: string, value: unknown): number {
  if (typeof value !== 'number') throw wrongType(name, 'a number')
  if (value < (settings.minimum ?? -Infinity) || value > (settings.maximum ?? Infinity)) {
    throw invalid(`The number of field '${name}' is out of its range`)
  }
  return value
}

/** Kept to the second, in UTC. */
function dateFor({ settings }: Column, name: string, value: unknown): string {
  const ms = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(ms)) throw wrongType(name, 'a date')
  const seconds = new Date(ms).toISOString().slice(0, 19)
  return settings.format === 'dateTime' ? `${seconds}Z` : `${seconds.slice(0, 10)}T00:00:00Z`
}

function wrongType(name: string, wanted: string): GraphRefusal {
  return invalid(`Field '${name}' needs ${wanted}`)
}

function invalid(text: string): GraphRefusal {
  return badRequest(text, 'invalidRequest')
}
