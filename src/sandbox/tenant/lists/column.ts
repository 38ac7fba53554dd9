import * as v from 'valibot'
import { badRequest, type GraphRefusal } from '../graph-error.ts'
import type { World } from '../world.ts'

/** One column of a list. Exactly one facet says what it holds. */
export interface Column {
  readonly id: string
  /** Key in `fields`; never changes. */
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly facet: Facet
  readonly settings: FacetSettings
  readonly indexed: boolean
  readonly enforceUniqueValues: boolean
  /** Its values come only when named in `$select`. */
  readonly hidden: boolean
  readonly readOnly: boolean
  readonly required: boolean
  readonly defaultValue: string | null
  readonly columnGroup: string
}

const flag = v.optional(v.nullable(v.boolean()))
const number = v.optional(v.nullable(v.number()))
const text = v.optional(v.nullable(v.string()))

const settingsSchema = v.looseObject({
  allowMultipleLines: flag,
  maxLength: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  textType: v.optional(v.nullable(v.picklist(['plain', 'richText']))),
  choices: v.optional(v.array(v.string())),
  allowTextEntry: flag,
  displayAs: text,
  minimum: number,
  maximum: number,
  format: text,
  allowMultipleValues: flag,
  allowMultipleSelection: flag,
})

export type FacetSettings = v.InferOutput<typeof settingsSchema>

const FACETS = [
  'text',
  'choice',
  'number',
  'dateTime',
  'boolean',
  'lookup',
  'personOrGroup',
  'hyperlinkOrPicture',
  'currency',
  'calculated',
  'term',
  'thumbnail',
  'geolocation',
] as const

export type Facet = (typeof FACETS)[number]

const facet = v.optional(settingsSchema)

const plainEntries = {
  displayName: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
  description: v.optional(v.nullable(v.string())),
  indexed: flag,
  enforceUniqueValues: flag,
  hidden: flag,
  readOnly: flag,
  required: flag,
  defaultValue: v.optional(v.nullable(v.looseObject({ value: text, formula: text }))),
  columnGroup: text,
  validation: v.optional(v.unknown()),
  propagateChanges: flag,
  isDeletable: flag,
  isReorderable: flag,
  isSealed: flag,
  type: text,
  id: text,
  text: facet,
  choice: facet,
  number: facet,
  dateTime: facet,
  boolean: facet,
  lookup: facet,
  personOrGroup: facet,
  hyperlinkOrPicture: facet,
  currency: facet,
  calculated: facet,
  term: facet,
  thumbnail: facet,
  geolocation: facet,
}

const newSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  ...plainEntries,
})
const changeSchema = v.strictObject(plainEntries)

/** Throws 400 for what is no column, or has no facet or several. */
export function parseColumn(world: World, body: unknown): Column {
  const parsed = v.safeParse(newSchema, body)
  if (!parsed.success) throw invalidColumn(parsed.issues[0].message)
  const given = parsed.output
  const facets = FACETS.filter((name) => given[name] !== undefined)
  const [name] = facets
  if (name === undefined || facets.length > 1) throw invalidColumn('A column needs exactly one type.')
  const column: Column = {
    id: world.newGuid(),
    name: given.name.replaceAll(' ', '_x0020_'),
    displayName: given.displayName ?? given.name,
    description: given.description ?? '',
    facet: name,
    settings: given[name] ?? {},
    indexed: given.indexed ?? false,
    enforceUniqueValues: given.enforceUniqueValues ?? false,
    hidden: given.hidden ?? false,
    readOnly: given.readOnly ?? name === 'calculated',
    required: given.required ?? false,
    defaultValue: given.defaultValue?.value ?? null,
    columnGroup: given.columnGroup ?? 'Custom Columns',
  }
  checkColumn(column)
  return column
}

/** The column with what `PATCH` changes; its type stays. Throws 400. */
export function changeColumn(column: Column, body: unknown): Column {
  const parsed = v.safeParse(changeSchema, body)
  if (!parsed.success) throw invalidColumn(parsed.issues[0].message)
  const given = parsed.output
  if (FACETS.some((name) => given[name] !== undefined && name !== column.facet)) {
    throw invalidColumn('The type of a column cannot be changed.')
  }
  const changed: Column = {
    ...column,
    displayName: given.displayName ?? column.displayName,
    description: given.description ?? column.description,
    settings: { ...column.settings, ...given[column.facet] },
    indexed: given.indexed ?? column.indexed,
    enforceUniqueValues: given.enforceUniqueValues ?? column.enforceUniqueValues,
    hidden: given.hidden ?? column.hidden,
    readOnly: given.readOnly ?? column.readOnly,
    required: given.required ?? column.required,
    defaultValue:
      given.defaultValue === undefined ? column.defaultValue : (given.defaultValue?.value ?? null),
  }
  checkColumn(changed)
  return changed
}

function checkColumn({ facet, settings, indexed, enforceUniqueValues }: Column): void {
  const several = settings.allowMultipleLines === true || isMultiple(facet, settings)
  if (facet === 'text' && settings.allowMultipleLines !== true && (settings.maxLength ?? 255) > 255) {
    throw invalidColumn('A text of one line has at most 255 characters.')
  }
  if (facet === 'choice' && (settings.choices ?? []).length === 0)
    throw invalidColumn('A choice needs choices.')
  const indexable = ['text', 'choice', 'number', 'dateTime', 'boolean', 'lookup', 'personOrGroup', 'currency']
  if (indexed && (several || !indexable.includes(facet))) throw invalidColumn('This type cannot be indexed.')
  if (enforceUniqueValues && !indexed) throw invalidColumn('A column with unique values must be indexed.')
  if (enforceUniqueValues && facet === 'boolean') throw invalidColumn('This type cannot be unique.')
}

/** Whether its value is an array. */
export function isMultiple(facet: Facet, settings: FacetSettings): boolean {
  if (facet === 'choice') return settings.displayAs === 'checkBoxes'
  return settings.allowMultipleValues === true || settings.allowMultipleSelection === true
}

function invalidColumn(text: string): GraphRefusal {
  return badRequest(text, 'invalidRequest')
}
