import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { segment } from '../path.ts'
import { plannerPatch, plannerRead } from './planner-call.ts'
import { referenceKey, urlOfReferenceKey } from './reference-key.ts'

export interface TaskDetails {
  /** The details' own, not the task's. */
  readonly eTag: string
  readonly description: string
  readonly references: readonly { readonly url: string; readonly alias: string }[]
}

const detailsSchema = v.object({
  '@odata.etag': v.optional(v.string()),
  description: v.optional(v.nullable(v.string())),
  references: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
})
const aliasSchema = v.object({ alias: v.optional(v.nullable(v.string())) })

function details(wire: v.InferOutput<typeof detailsSchema>): TaskDetails {
  return {
    eTag: wire['@odata.etag'] ?? '',
    description: wire.description ?? '',
    references: Object.entries(wire.references ?? {})
      .filter(([key]) => !key.startsWith('@'))
      .map(([key, value]) => {
        const parsed = v.safeParse(aliasSchema, value)
        return { url: urlOfReferenceKey(key), alias: (parsed.success ? parsed.output.alias : '') ?? '' }
      }),
  }
}

export function taskDetails(taskId: string): Asking<TaskDetails> {
  return asking(plannerRead(`/planner/tasks/${segment(taskId)}/details`), detailsSchema, details)
}

export interface DetailsChange {
  readonly description?: string
  /** Added or renamed by address; others stay. */
  readonly references?: readonly { readonly url: string; readonly alias: string }[]
}

/** `eTag` is the details' own. Throws `Stale`. */
export function patchDetails(taskId: string, eTag: string, change: DetailsChange): Asking<TaskDetails> {
  const references = (change.references ?? []).map(({ url, alias }) => [
    referenceKey(url),
    { '@odata.type': '#microsoft.graph.plannerExternalReference', alias, type: 'Other' },
  ])
  const body = {
    ...(change.description === undefined ? {} : { description: change.description }),
    ...(references.length === 0 ? {} : { references: Object.fromEntries(references) }),
  }
  return asking(plannerPatch(`/planner/tasks/${segment(taskId)}/details`, eTag, body), detailsSchema, details)
}
