import type { GraphRequest, GraphResponse } from '../route.ts'
import { etagOf } from './planner-etag.ts'
import type { BucketRow, PlanRow, TaskRow } from './planner-rows.ts'
import { selected } from './planner-select.ts'

// The application that plans and tasks are made with; the tenant knows only one.
const application = { id: '95e27074-6c4a-447a-aa24-9d718a0b86fa' }

export type Entity = Readonly<Record<string, unknown>> & { readonly '@odata.etag': string }

function by(userId: string): unknown {
  return { user: { displayName: null, id: userId }, application: { displayName: null, ...application } }
}

export function planEntity(plan: PlanRow): Entity {
  return {
    '@odata.etag': etagOf('Plan', plan.versions),
    createdDateTime: plan.createdDateTime,
    owner: plan.groupId,
    title: plan.title,
    id: plan.id,
    createdBy: by(plan.createdBy),
    container: {
      '@odata.type': 'microsoft.graph.plannerPlanContainer',
      containerId: plan.groupId,
      type: 'group',
      url: plan.containerUrl,
    },
  }
}

export function planDetailsEntity(plan: PlanRow): Entity {
  const categories: Record<string, string | null> = {}
  for (let index = 1; index <= 25; index += 1) {
    categories[`category${index}`] = plan.categoryDescriptions[`category${index}`] ?? null
  }
  return {
    '@odata.etag': etagOf('PlanDetails', plan.detailsVersions),
    id: plan.id,
    sharedWith: plan.sharedWith,
    categoryDescriptions: categories,
  }
}

export function bucketEntity(bucket: BucketRow): Entity {
  return {
    '@odata.etag': etagOf('Bucket', bucket.versions),
    name: bucket.name,
    planId: bucket.planId,
    orderHint: bucket.orderHint,
    id: bucket.id,
  }
}

export function taskEntity(task: TaskRow): Entity {
  const checklist = Object.values(task.details.checklist)
  const assignments = Object.entries(task.assignments).map(([userId, each]) => [
    userId,
    {
      '@odata.type': '#microsoft.graph.plannerAssignment',
      assignedBy: by(each.assignedBy),
      assignedDateTime: each.assignedDateTime,
      orderHint: each.orderHint,
    },
  ])
  return {
    '@odata.etag': etagOf('Task', task.versions),
    planId: task.planId,
    bucketId: task.bucketId,
    title: task.title,
    orderHint: task.orderHint,
    assigneePriority: task.assigneePriority,
    percentComplete: task.percentComplete,
    startDateTime: task.startDateTime,
    createdDateTime: task.createdDateTime,
    dueDateTime: task.dueDateTime,
    hasDescription: task.details.description !== '',
    previewType: task.previewType,
    completedDateTime: task.completedDateTime,
    completedBy: task.completedBy === null ? null : by(task.completedBy),
    referenceCount: Object.keys(task.details.references).length,
    checklistItemCount: checklist.length,
    activeChecklistItemCount: checklist.filter((item) => !item.isChecked).length,
    conversationThreadId: task.conversationThreadId,
    priority: task.priority,
    id: task.id,
    createdBy: by(task.createdBy),
    appliedCategories: task.appliedCategories,
    assignments: Object.fromEntries(assignments),
  }
}

export function taskDetailsEntity(task: TaskRow): Entity {
  const references = Object.entries(task.details.references).map(([key, each]) => [
    key,
    {
      '@odata.type': '#microsoft.graph.plannerExternalReference',
      ...each,
      lastModifiedBy: by(each.lastModifiedBy),
    },
  ])
  const checklist = Object.entries(task.details.checklist).map(([key, each]) => [
    key,
    {
      '@odata.type': '#microsoft.graph.plannerChecklistItem',
      ...each,
      lastModifiedBy: by(each.lastModifiedBy),
    },
  ])
  return {
    '@odata.etag': etagOf('TaskDetails', task.details.versions),
    description: task.details.description,
    previewType: task.previewType,
    id: task.id,
    references: Object.fromEntries(references),
    checklist: Object.fromEntries(checklist),
  }
}

export function assignedFormatEntity({ id, formats }: TaskRow): Entity {
  return {
    '@odata.etag': etagOf('AssignedFormat', formats.assignedVersions),
    unassignedOrderHint: formats.unassignedOrderHint,
    id,
    orderHintsByAssignee: formats.orderHintsByAssignee,
  }
}

export function bucketFormatEntity({ id, formats }: TaskRow): Entity {
  const etag = etagOf('BucketFormat', formats.bucketVersions)
  return { '@odata.etag': etag, orderHint: formats.bucketOrderHint, id }
}

export function progressFormatEntity({ id, formats }: TaskRow): Entity {
  const etag = etagOf('ProgressFormat', formats.progressVersions)
  return { '@odata.etag': etag, orderHint: formats.progressOrderHint, id }
}

/** One entity; `context` is what stands behind `$metadata#`, such as `planner/tasks`. */
export function one(request: GraphRequest, context: string, entity: Entity, status = 200): GraphResponse {
  return {
    status,
    headers: { ETag: entity['@odata.etag'] },
    body: { '@odata.context': `${request.base}/$metadata#${context}/$entity`, ...selected(request, entity) },
  }
}

/** After a PATCH: 204, or 200 with the new version where the caller prefers the representation. */
export function changed(request: GraphRequest, context: string, entity: Entity): GraphResponse {
  if (!(request.headers.get('prefer') ?? '').toLowerCase().includes('return=representation'))
    return { status: 204 }
  const answer = one(request, context, entity)
  return { ...answer, headers: { ...answer.headers, 'Preference-Applied': 'return=representation' } }
}
