import * as v from 'valibot'
import { actionEffect, decisionEffect, effectId as id, riskEffect, taskEffect } from './captured-effect.ts'

const recordEffect = v.variant('kind', [actionEffect, decisionEffect, riskEffect])

/**
 * A published task that is to change, `after` null where its action was taken back. `before` is what Weft wrote last:
 * a task that says something else was changed in Planner since, and Planner wins.
 */
export const taskChange = v.object({
  kind: v.literal('change-task'),
  id,
  captureId: id,
  taskId: id,
  before: taskEffect,
  after: v.nullable(taskEffect),
})

/** A record in one of the council's lists that is to change, `after` null where it was taken back. */
export const recordChange = v.object({
  kind: v.literal('change-record'),
  id,
  captureId: id,
  before: recordEffect,
  after: v.nullable(recordEffect),
  /** It had been taken back by an earlier correction. */
  restored: v.boolean(),
})
export type RecordEffect = v.InferOutput<typeof recordEffect>

/** The minutes file, written again in its place; `eTag` is the version that Weft wrote, null where it is not known. */
export const minutesChange = v.object({
  kind: v.literal('change-minutes'),
  id,
  fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  digest: v.string(),
  eTag: v.nullable(v.string()),
  /** Stands in the file and tells this correction's version from others. */
  marker: v.string(),
})
