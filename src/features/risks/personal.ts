import * as v from 'valibot'
import { savedViewSchema } from '#src/domain/risks/risk-settings.ts'

/** How one person likes the list: their own views, and their columns. Kept on their device. */
export const personalSchema = v.object({
  views: v.array(savedViewSchema),
  layout: v.nullable(
    v.object({
      order: v.array(v.string()),
      hidden: v.array(v.string()),
      widths: v.record(v.string(), v.number()),
    }),
  ),
})
export type Personal = v.InferOutput<typeof personalSchema>

export const noPersonal: Personal = { views: [], layout: null }
