import * as v from 'valibot'
import { riskLevels, riskStates } from './risk-stand.ts'
import { riskMatrixSchema } from './matrix-schema.ts'

/** What is asked for only where a council wants it (records.md d1): 20 seconds for a new risk otherwise. */
export const optionalFields = ['inherent', 'target', 'confidence', 'proximity'] as const

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730))
const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(40))

/** Which risks a list shows; an empty part leaves everything in. */
export const riskFilterSchema = v.object({
  words: v.pipe(v.string(), v.maxLength(200)),
  departments: few(v.string()),
  levels: few(v.picklist([...riskLevels, 'unrated'])),
  states: few(v.picklist(riskStates)),
  /** Entra id; empty for anybody. */
  owner: v.string(),
})
export type RiskFilter = v.InferOutput<typeof riskFilterSchema>

export const riskGroups = ['none', 'level', 'state', 'department', 'owner'] as const
export type RiskGroup = (typeof riskGroups)[number]

/** A list as somebody wants to see it again. */
export const savedViewSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  filter: riskFilterSchema,
  group: v.picklist(riskGroups),
  /** A column's key, and which way; null for the usual order. */
  sort: v.nullable(v.object({ key: v.string(), descending: v.boolean() })),
})
export type SavedView = v.InferOutput<typeof savedViewSchema>

/** How a council rates and reviews its risks. */
export const riskSettingsSchema = v.object({
  matrix: riskMatrixSchema,
  cadence: v.object({ low: days, medium: days, high: days, critical: days }),
  shown: v.array(v.picklist(optionalFields)),
  /** Views that everybody on the council finds in the list. */
  views: v.optional(v.pipe(v.array(savedViewSchema), v.maxLength(20)), []),
})
export type RiskSettings = v.InferOutput<typeof riskSettingsSchema>
