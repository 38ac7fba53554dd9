import { seedBucket, seedPlan, seedTask } from '#src/sandbox/tenant/planner/seed-planner.ts'
import { tasks, type TaskRow } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { groups } from '#src/sandbox/tenant/people/group.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { idsIn, isPlaceholder, pathWith } from './examples.ts'
import { at, isJson, jsonAt, rowsOf, textAt, type Json } from './json.ts'
import { seedGroup, seedPerson, type Cue, type Stage } from './stage.ts'

const PLAN = 'xqQg5FS2LkCp935s-FIFm2QAFkHM'
const BUCKET = 'hsOf2dhOJkqyYYZEtdzDe2QAIUCR'
const TASK = '01gzSlKkIUSUl6DF_EilrmQAKDhh'

/** The plan, bucket and task that the example speaks of, as its answer shows them before it. */
export function stagePlanner({ world, example }: Stage): Cue {
  const { template, method, requestBody, responseBody } = example
  const kind = (template ?? '').split('/').at(-1) ?? ''
  const posted = method === 'POST'
  const collection = /plans|buckets|tasks/.exec((template ?? '').replace('/me/planner', ''))?.[0] ?? 'tasks'
  const asked = idsIn(example)[0]
  const subject = asked === undefined || isPlaceholder(asked) ? undefined : asked
  const container = textAt(requestBody, 'container', 'url') ?? textAt(responseBody, 'container', 'url')
  const groupId = /groups\/([0-9a-f-]{36})/.exec(container ?? '')?.[1] ?? textAt(requestBody, 'owner') ?? TEAM
  seedGroup(world, groupId)
  const [first = {}] = rowsOf(responseBody)
  const planId = planOf(first, requestBody, collection, posted)
  const bucketId = textAt(first, 'bucketId') ?? textAt(requestBody, 'bucketId') ?? BUCKET
  const title = textAt(first, 'title') ?? 'Plan'
  for (const id of new Set(peopleIn([requestBody, responseBody]))) if (id !== ANA) seedPerson(world, id)
  const group = groups(world).get(groupId)
  const members = [ANA, ...peopleIn([requestBody, responseBody])]
  if (group !== undefined) groups(world).set(groupId, { ...group, members })
  seedPlan(world, { id: planId, title, groupId, createdBy: ANA })
  const bucketName = textAt(first, 'name') ?? 'To do'
  seedBucket(world, { id: bucketId, planId, name: posted ? 'Other' : bucketName })
  if (!posted) {
    const rows = kind === 'tasks' || kind === '{id}' ? rowsOf(responseBody) : []
    const ids = rows.map((row) => textAt(row, 'id')).filter((id) => id !== undefined)
    const id = subject ?? ids[0] ?? TASK
    seedTask(world, { ...taskFrom(first), id, planId, bucketId, createdBy: ANA })
    refine(world, id, first)
  }
  const wanted = { plans: planId, buckets: bucketId, tasks: subject ?? textAt(first, 'id') ?? TASK }[
    collection
  ]
  const id = /details|Format$/.test(kind) ? TASK : wanted
  if (/details|Format$/.test(kind)) {
    seedTask(world, { id: TASK, planId, bucketId, title: 'Task', createdBy: ANA, assigneeIds: [ANA] })
    refine(world, TASK, first)
  }
  return { path: pathWith(example, [id ?? TASK]) }
}

/** Everybody whom a task names. */
function peopleIn(bodies: readonly unknown[]): string[] {
  return bodies.flatMap(rowsOf).flatMap((row) => Object.keys(jsonAt(row, 'assignments')))
}

function planOf(first: Json, requestBody: unknown, collection: string, posted: boolean): string {
  const own = collection === 'plans' && !posted ? (textAt(first, 'planId') ?? textAt(first, 'id')) : undefined
  return textAt(requestBody, 'planId') ?? textAt(first, 'planId') ?? own ?? PLAN
}

function taskFrom(row: Json) {
  const assignments = Object.keys(jsonAt(row, 'assignments'))
  const priority = at(row, 'priority')
  const percentComplete = at(row, 'percentComplete')
  return {
    title: textAt(row, 'title') ?? 'Task',
    assigneeIds: [...new Set([ANA, ...assignments])],
    appliedCategories: Object.fromEntries(
      Object.keys(jsonAt(row, 'appliedCategories')).map((name) => [name, true] as const),
    ),
    ...(typeof priority === 'number' ? { priority } : {}),
    ...(typeof percentComplete === 'number' ? { percentComplete } : {}),
  }
}

/** Details, board formats and categories as the answer has them. */
function refine(world: Stage['world'], id: string, said: Json): void {
  const row = tasks(world).get(id)
  if (row === undefined) throw new Error('The task was not seeded.')
  const by = { lastModifiedBy: ANA, lastModifiedDateTime: '2017-04-24T22:52:29.814Z' }
  const references = jsonAt(said, 'references')
  const checklist = jsonAt(said, 'checklist')
  const hints = jsonAt(said, 'orderHintsByAssignee')
  const next: TaskRow = {
    ...row,
    details: {
      ...row.details,
      description: textAt(said, 'description') ?? '',
      references: entriesOf(references, (each) => ({
        alias: textAt(each, 'alias') ?? null,
        type: textAt(each, 'type') ?? null,
        previewPriority: 'P',
        ...by,
      })),
      checklist: entriesOf(checklist, (each) => ({
        title: textAt(each, 'title') ?? '',
        isChecked: at(each, 'isChecked') === true,
        orderHint: 'P',
        ...by,
      })),
    },
    formats: {
      ...row.formats,
      orderHintsByAssignee: Object.fromEntries(
        Object.keys(hints).map((userId) => [userId, String(hints[userId])]),
      ),
    },
  }
  tasks(world).set(id, next)
}

function entriesOf<Row>(said: Json, make: (each: Json) => Row): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, each]) => (isJson(each) ? [[key, make(each)]] : [])),
  )
}
