import * as v from 'valibot'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { isReferenceKey, mergeOpenType } from './open-type.ts'
import { plannerBadRequest, requireTask } from './planner-access.ts'
import { changed, one, taskDetailsEntity } from './planner-answer.ts'
import { echoedEntries, graphInstant, readBody, requireHint, sameValue } from './planner-body.ts'
import { nextVersion, refuseConflict, requireIfMatch } from './planner-etag.ts'
import { refuseBeyond } from './planner-limits.ts'
import type { ChecklistRow, ReferenceRow, TaskDetailsRow, TaskRow } from './planner-rows.ts'
import { tasks } from './planner-rows.ts'
import { newestFirstHint } from './order-hint.ts'

const readOnly = { lastModifiedBy: v.optional(v.unknown()), lastModifiedDateTime: v.optional(v.unknown()) }

const sentReference = v.strictObject({
  '@odata.type': v.optional(v.string()),
  ...readOnly,
  alias: v.optional(v.nullable(v.string())),
  type: v.optional(v.nullable(v.string())),
  previewPriority: v.optional(v.string()),
})

const sentChecklistItem = v.strictObject({
  '@odata.type': v.optional(v.string()),
  ...readOnly,
  title: v.optional(v.pipe(v.string(), v.nonEmpty())),
  isChecked: v.optional(v.boolean()),
  orderHint: v.optional(v.string()),
})

const detailsChange = v.strictObject({
  ...echoedEntries,
  description: v.optional(v.nullable(v.string())),
  previewType: v.optional(v.picklist(['automatic', 'noPreview', 'checklist', 'description', 'reference'])),
  references: v.optional(v.record(v.string(), v.nullable(sentReference))),
  checklist: v.optional(v.record(v.string(), v.nullable(sentChecklistItem))),
})

type DetailsChange = v.InferOutput<typeof detailsChange>

function context(task: TaskRow): string {
  return `planner/tasks('${task.id}')/details`
}

export function getTaskDetails(request: GraphRequest, world: World): GraphResponse {
  const task = requireTask(world, request.params['id'] ?? '', request.caller.userId)
  return one(request, context(task), taskDetailsEntity(task))
}

/** Changing details moves the task's own version as well (issue python-o365#1082), without touching its fields. */
export function changeTaskDetails(request: GraphRequest, world: World): GraphResponse {
  const { userId } = request.caller
  const task = requireTask(world, request.params['id'] ?? '', userId)
  const { details } = task
  const base = requireIfMatch(request.headers, 'TaskDetails', details.versions)
  const body = readBody(detailsChange, request.body)
  const by = { lastModifiedBy: userId, lastModifiedDateTime: graphInstant(world.now()) }
  const next = {
    ...details,
    description: body.description === undefined ? details.description : (body.description ?? ''),
    references: mergeReferences(world, details, body, by),
    checklist: mergeChecklist(world, details, body, by),
  }
  const previewType = body.previewType ?? task.previewType
  const fields = changedFields(details, next)
  if (previewType !== task.previewType) fields.push('previewType')
  refuseConflict(details.versions, base, fields)
  refuseBeyond(world, 'MaximumReferencesOnTask', Object.keys(next.references).length)
  refuseBeyond(world, 'MaximumChecklistItemsOnTask', Object.keys(next.checklist).length)
  const stored: TaskRow = {
    ...task,
    previewType,
    details: { ...next, versions: nextVersion(world, details.versions, fields) },
    versions: nextVersion(world, task.versions, previewType === task.previewType ? [] : ['previewType']),
  }
  tasks(world).set(task.id, stored)
  return changed(request, context(task), taskDetailsEntity(stored))
}

type Stamp = Pick<ReferenceRow, 'lastModifiedBy' | 'lastModifiedDateTime'>

function mergeReferences(
  world: World,
  details: TaskDetailsRow,
  { references }: DetailsChange,
  by: Stamp,
): Record<string, ReferenceRow> {
  for (const key of Object.keys(references ?? {})) {
    if (!isReferenceKey(key)) throw plannerBadRequest(`'${key}' is not an encoded http or https address.`)
  }
  return mergeOpenType(
    'plannerExternalReference',
    details.references,
    references ?? {},
    (sent, before, key) => {
      const siblings = Object.entries(details.references)
        .filter(([each]) => each !== key)
        .map(([, reference]) => reference.previewPriority)
      return {
        alias: sent.alias === undefined ? (before?.alias ?? null) : sent.alias,
        type: sent.type === undefined ? (before?.type ?? null) : sent.type,
        previewPriority: placeOf(world, sent.previewPriority, before?.previewPriority, siblings),
        ...by,
      }
    },
  )
}

/** An item that is there keeps what the change leaves out; a new one without a title has an empty one (choice). */
function mergeChecklist(
  world: World,
  details: TaskDetailsRow,
  { checklist }: DetailsChange,
  by: Stamp,
): Record<string, ChecklistRow> {
  return mergeOpenType('plannerChecklistItem', details.checklist, checklist ?? {}, (sent, before, key) => {
    const title = sent.title ?? before?.title ?? ''
    const siblings = Object.entries(details.checklist)
      .filter(([each]) => each !== key)
      .map(([, item]) => item.orderHint)
    return {
      title,
      isChecked: sent.isChecked ?? before?.isChecked ?? false,
      orderHint: placeOf(world, sent.orderHint, before?.orderHint, siblings),
      ...by,
    }
  })
}

function placeOf(
  world: World,
  sent: string | undefined,
  before: string | undefined,
  siblings: readonly string[],
): string {
  if (sent !== undefined) return requireHint(sent, siblings)
  return before ?? newestFirstHint(world.now(), world.next('planner.order'))
}

function changedFields(before: TaskDetailsRow, after: Omit<TaskDetailsRow, 'versions'>): string[] {
  const open = (['references', 'checklist'] as const).flatMap((bag) => {
    const keys = new Set([...Object.keys(before[bag]), ...Object.keys(after[bag])])
    return [...keys]
      .filter((key) => !sameValue(before[bag][key], after[bag][key]))
      .map((key) => `${bag}/${key}`)
  })
  return before.description === after.description ? open : ['description', ...open]
}
