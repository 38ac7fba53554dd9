import * as v from 'valibot'
import { riskLevels, riskStates } from './risk-stand.ts'
import { riskMatrixSchema } from './matrix-schema.ts'

/** What is asked for only where a council wants it (records.md d1): 20 seconds for a new risk otherwise. */
export const optionalFields = ['inherent', 'target', 'confidence', 'proximity'] as const

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730))

/** Which risks a list shows; an empty part leaves everything in. */
export const riskFilterSchema = v.object({
  words: v.string(),
  departments: v.array(v.string()),
  levels: v.array(v.picklist([...riskLevels, 'unrated'])),
  states: v.array(v.picklist(riskStates)),
  /** Entra id; empty for anybody. */
  owner: v.string(),
})
export type RiskFilter = v.InferOutput<typeof riskFilterSchema>

export const riskGroups = ['none', 'level', 'state', 'department', 'owner'] as const
export type RiskGroup = (typeof riskGroups)[number]

/** A list as somebody wants to see it again. */
export const savedViewSchema = v.object({
  id: v.string(),
  name: v.string(),
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
  views: v.array(savedViewSchema),
})
export type RiskSettings = v.InferOutput<typeof riskSettingsSchema>
