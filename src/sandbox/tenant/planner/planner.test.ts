import { expect, test } from 'vitest'
import { groups } from '../people/group.ts'
import { persons } from '../people/person.ts'
import { ANA, BEN, CHO, testTenant, type TestTenant, type Told } from '../test-tenant.ts'
import { setPlannerLimits } from './planner-limits.ts'
import { setPlannerPageSize } from './planner-list.ts'
import { planOnView, seedBucket, seedPlan, seedTask } from './seed-planner.ts'

const GROUP = 'bbbbbbbb-0000-4000-8000-000000000001'
const ASSIGNMENT = '#microsoft.graph.plannerAssignment'
const CHECK = '#microsoft.graph.plannerChecklistItem'
const LINK = '#microsoft.graph.plannerExternalReference'

interface Stage extends TestTenant {
  readonly planId: string
  readonly bucketId: string
  readonly taskId: string
}

/** Ana and Ben are members of the group; Cho owns it and is no member. */
function stage(): Stage {
  const tested = testTenant()
  const { world } = tested.tenant
  for (const [id, alias] of [
    [ANA, 'ana'],
    [BEN, 'ben'],
    [CHO, 'cho'],
  ] as const) {
    persons(world).set(id, {
      id,
      alias,
      displayName: alias,
      givenName: null,
      surname: null,
      mail: `${alias}@contoso.example`,
      userPrincipalName: `${alias}@contoso.example`,
      jobTitle: null,
      department: null,
      officeLocation: null,
      preferredLanguage: null,
      mobilePhone: null,
      businessPhones: [],
      userType: 'Member',
      accountEnabled: true,
      timeZone: 'Europe/Berlin',
      hasMailbox: true,
      hasPhoto: false,
    })
  }
  groups(world).set(GROUP, {
    id: GROUP,
    displayName: 'Council',
    description: null,
    mail: 'council@contoso.example',
    mailNickname: 'council',
    visibility: 'Private',
    owners: [CHO],
    members: [ANA, BEN],
    createdDateTime: '2026-01-01T00:00:00Z',
  })
  const planId = seedPlan(world, { title: 'Council', groupId: GROUP, createdBy: ANA })
  const bucketId = seedBucket(world, { planId, name: 'Actions' })
  const taskId = seedTask(world, { planId, bucketId, title: 'Write it down', createdBy: ANA })
  return { ...tested, planId, bucketId, taskId }
}

function value(told: Told, ...path: readonly (string | number)[]): unknown {
  let found: unknown = told.body
  for (const key of path) found = (found as Record<string | number, unknown> | undefined)?.[key]
  return found
}

function etag(told: Told): string {
  return String(value(told, '@odata.etag'))
}

/** PATCH with the representation asked for. */
function patch(on: TestTenant, path: string, ifMatch: string, body: unknown, as = ANA): Promise<Told> {
  return on.ask('PATCH', path, {
    as,
    body,
    headers: { 'If-Match': ifMatch, Prefer: 'return=representation' },
  })
}

test('PLAN-1 a plan is made by a member of the group, with container or owner, and by nobody else', async () => {
  const on = stage()
  const container = { url: `https://graph.microsoft.com/v1.0/groups/${GROUP}` }
  const made = await on.ask('POST', '/planner/plans', { body: { container, title: 'New' } })
  expect([made.status, value(made, 'container', 'containerId')]).toEqual([200, GROUP])
  const older = await on.ask('POST', '/planner/plans', { body: { owner: GROUP, title: 'Older form' } })
  expect(older.status).toBe(200)
  const owner = await on.ask('POST', '/planner/plans', { as: CHO, body: { container, title: 'New' } })
  expect(owner.status).toBe(403)
  expect((await on.ask('GET', `/groups/${GROUP}/planner/plans`)).body).toMatchObject({
    value: [{ title: 'Council' }, { title: 'New' }, { title: 'Older form' }],
  })
})

test('PLAN-1 who is not in the group reads neither plan nor task', async () => {
  const on = stage()
  for (const path of [
    `/planner/plans/${on.planId}`,
    `/planner/plans/${on.planId}/tasks`,
    `/planner/tasks/${on.taskId}`,
  ]) {
    expect((await on.ask('GET', path, { as: CHO })).status, path).toBe(403)
  }
})

test('PLAN-2 an identifier that has not 28 characters is 400, an unknown one 404', async () => {
  const on = stage()
  expect((await on.ask('GET', '/planner/tasks/short')).status).toBe(400)
  expect((await on.ask('GET', `/planner/tasks/${'x'.repeat(28)}`)).status).toBe(404)
})

test('PLAN-3 a change or deletion without If-Match, with *, or with the etag of another resource is 412', async () => {
  const on = stage()
  const task = `/planner/tasks/${on.taskId}`
  const details = await on.ask('GET', `${task}/details`)
  const missing = await on.ask('PATCH', task, { body: { percentComplete: 100 } })
  expect([missing.status, value(missing, 'error', 'code')]).toEqual([412, ''])
  expect((await on.ask('DELETE', task)).status).toBe(412)
  expect((await patch(on, task, '*', { percentComplete: 100 })).status).toBe(412)
  expect((await patch(on, task, etag(details), { percentComplete: 100 })).status).toBe(412)
  const otherId = seedTask(on.tenant.world, { planId: on.planId, title: 'Other', createdBy: ANA })
  const other = await on.ask('GET', `/planner/tasks/${otherId}`)
  expect((await patch(on, task, etag(other), { percentComplete: 100 })).status).toBe(412)
})

test('PLAN-3 every resource of a task has its own etag, and newer ones are greater in ordinal comparison', async () => {
  const on = stage()
  const paths = [
    '',
    '/details',
    '/assignedToTaskBoardFormat',
    '/bucketTaskBoardFormat',
    '/progressTaskBoardFormat',
  ]
  const seen = new Set<string>()
  for (const path of paths) {
    const told = await on.ask('GET', `/planner/tasks/${on.taskId}${path}`)
    expect(etag(told)).toMatch(/^W\/"[A-Za-z0-9+/]+=*"$/)
    expect(told.headers.get('ETag')).toBe(etag(told))
    seen.add(etag(told))
  }
  expect(seen.size).toBe(5)
  let last = etag(await on.ask('GET', `/planner/tasks/${on.taskId}`))
  for (let percentComplete = 1; percentComplete < 60; percentComplete += 1) {
    const next = etag(await patch(on, `/planner/tasks/${on.taskId}`, last, { percentComplete }))
    expect(next > last).toBe(true)
    last = next
  }
})

test('PLAN-4 a change against an older version stands where it touches other fields, and is 409 where it does not', async () => {
  const on = stage()
  const path = `/planner/tasks/${on.taskId}`
  const read = etag(await on.ask('GET', path))
  expect((await patch(on, path, read, { title: 'Renamed by Ben' }, BEN)).status).toBe(200)
  const disjoint = await patch(on, path, read, { dueDateTime: '2026-12-01T10:00:00Z' })
  expect(disjoint.body).toMatchObject({ title: 'Renamed by Ben', dueDateTime: '2026-12-01T10:00:00Z' })
  expect((await patch(on, path, read, { title: 'Renamed by Ana' })).status).toBe(409)
  const assigned = await patch(on, path, read, {
    assignments: { [ANA]: { '@odata.type': ASSIGNMENT, orderHint: ' !' } },
  })
  const beside = await patch(on, path, read, {
    assignments: { [BEN]: { '@odata.type': ASSIGNMENT, orderHint: ' !' } },
  })
  expect([assigned.status, beside.status]).toEqual([200, 200])
  expect(Object.keys(value(beside, 'assignments') as object)).toEqual([ANA, BEN])
})

test('PLAN-5 changing details moves the version of the task: its older etag no longer deletes it', async () => {
  const on = stage()
  const path = `/planner/tasks/${on.taskId}`
  const read = etag(await on.ask('GET', path))
  const details = etag(await on.ask('GET', `${path}/details`))
  expect((await patch(on, `${path}/details`, details, { description: 'More' })).status).toBe(200)
  expect((await on.ask('DELETE', path, { headers: { 'If-Match': read } })).status).toBe(409)
  const now = await on.ask('GET', path)
  expect(now.body).toMatchObject({ hasDescription: true })
  expect((await on.ask('DELETE', path, { headers: { 'If-Match': etag(now) } })).status).toBe(204)
})

test('PLAN-6 open types merge by key, null removes, and every value needs its type and a property', async () => {
  const on = stage()
  const path = `/planner/tasks/${on.taskId}/details`
  const link = 'https%3A//contoso%2Eexample/minutes%2Ehtml'
  const first = await patch(on, path, etag(await on.ask('GET', path)), {
    references: { [link]: { '@odata.type': LINK, alias: 'Minutes', type: 'Other' } },
    checklist: {
      one: { '@odata.type': CHECK, title: 'First' },
      two: { '@odata.type': CHECK, title: 'Second', isChecked: true },
    },
  })
  expect(first.status).toBe(200)
  expect((await on.ask('GET', `/planner/tasks/${on.taskId}`)).body).toMatchObject({
    referenceCount: 1,
    checklistItemCount: 2,
    activeChecklistItemCount: 1,
  })
  const second = await patch(on, path, etag(first), {
    checklist: { one: { '@odata.type': CHECK, isChecked: true }, two: null },
  })
  expect(value(second, 'checklist')).toMatchObject({ one: { title: 'First', isChecked: true } })
  expect(Object.keys(value(second, 'checklist') as object)).toEqual(['one'])
  expect(Object.keys(value(second, 'references') as object)).toEqual([link])
  const bad = [
    { checklist: { three: { title: 'No type' } } },
    { checklist: { three: { '@odata.type': LINK, title: 'Wrong type' } } },
    { checklist: { three: { '@odata.type': CHECK } } },
    { references: { 'https://contoso.example': { '@odata.type': LINK, alias: 'Not encoded' } } },
    { references: { 'ftp%3A//contoso': { '@odata.type': LINK, alias: 'Not http' } } },
  ]
  for (const body of bad) {
    expect((await patch(on, path, etag(second), body)).status, JSON.stringify(body)).toBe(400)
  }
})

test('PLAN-8 a hint is composed and answered with a value of the service; that value sent back is 400', async () => {
  const on = stage()
  const made = await on.ask('POST', '/planner/buckets', {
    body: { name: 'First', planId: on.planId, orderHint: ' !' },
  })
  const hint = String(value(made, 'orderHint'))
  expect(made.status).toBe(201)
  expect(hint).not.toMatch(/[ !]/)
  const echo = await patch(on, `/planner/buckets/${String(value(made, 'id'))}`, etag(made), {
    orderHint: hint,
  })
  expect(echo.status).toBe(400)
})

test('PLAN-9 a PATCH answers 204 without a body unless the representation is preferred', async () => {
  const on = stage()
  const path = `/planner/tasks/${on.taskId}`
  const quiet = await on.ask('PATCH', path, {
    headers: { 'If-Match': etag(await on.ask('GET', path)) },
    body: { priority: 1 },
  })
  expect([quiet.status, quiet.body]).toEqual([204, undefined])
  const told = await patch(on, path, etag(await on.ask('GET', path)), { priority: 3 })
  expect([told.status, told.headers.get('Preference-Applied')]).toEqual([200, 'return=representation'])
})

test('PLAN-10 a hundred per cent says who completed it and when; less takes both back', async () => {
  const on = stage()
  const path = `/planner/tasks/${on.taskId}`
  const done = await patch(on, path, etag(await on.ask('GET', path)), { percentComplete: 100 }, BEN)
  expect(done.body).toMatchObject({
    completedBy: { user: { id: BEN } },
    completedDateTime: '2026-11-23T09:00:00Z',
  })
  const again = await patch(on, path, etag(done), { percentComplete: 50 })
  expect(again.body).toMatchObject({ completedBy: null, completedDateTime: null })
})

test('PLAN-11 a limit that is reached is 403 with its own code', async () => {
  const cases = [
    ['MaximumTasksInProject', 'POST', '/planner/tasks', { title: 'One more' }],
    ['MaximumActiveTasksInProject', 'POST', '/planner/tasks', { title: 'One more' }],
    ['MaximumTasksCreatedByUser', 'POST', '/planner/tasks', { title: 'One more' }],
    ['MaximumBucketsInProject', 'POST', '/planner/buckets', { name: 'One more' }],
  ] as const
  for (const [code, method, path, body] of cases) {
    const on = stage()
    setPlannerLimits(on.tenant.world, { [code]: 1 })
    const told = await on.ask(method, path, { body: { ...body, planId: on.planId } })
    expect([told.status, value(told, 'error', 'code')]).toEqual([403, code])
  }
  for (const code of ['MaximumProjectsOwnedByUser', 'MaximumPlannerPlans'] as const) {
    const on = stage()
    setPlannerLimits(on.tenant.world, { [code]: 1 })
    const told = await on.ask('POST', '/planner/plans', { body: { owner: GROUP, title: 'One more' } })
    expect([told.status, value(told, 'error', 'code')]).toEqual([403, code])
  }
})

test('PLAN-11 the limits on one task and on one person have their own codes too', async () => {
  const entry = { '@odata.type': CHECK, title: 'Item' }
  const link = { '@odata.type': LINK, alias: 'Link' }
  const assigned = { assignments: { [BEN]: { '@odata.type': ASSIGNMENT, orderHint: ' !' } } }
  const cases = [
    ['MaximumChecklistItemsOnTask', '/details', { checklist: { a: entry, b: entry } }],
    ['MaximumReferencesOnTask', '/details', { references: { 'http%3A//a': link, 'http%3A//b': link } }],
    ['MaximumAssigneesInTasks', '', assigned],
    ['MaximumTasksAssignedToUser', '', assigned],
  ] as const
  for (const [code, part, body] of cases) {
    const on = stage()
    setPlannerLimits(on.tenant.world, { [code]: part === '' ? 0 : 1 })
    const path = `/planner/tasks/${on.taskId}${part}`
    const told = await patch(on, path, etag(await on.ask('GET', path)), body)
    expect([told.status, value(told, 'error', 'code')]).toEqual([403, code])
  }
  for (const code of ['MaximumUsersSharedWithProject', 'MaximumProjectsSharedWithUser'] as const) {
    const on = stage()
    setPlannerLimits(on.tenant.world, { [code]: 0 })
    const path = `/planner/plans/${on.planId}/details`
    const told = await patch(on, path, etag(await on.ask('GET', path)), { sharedWith: { [CHO]: true } })
    expect([told.status, value(told, 'error', 'code')]).toEqual([403, code])
  }
})

test('PLAN-12 an assignee is a known member of the group: others are refused', async () => {
  const on = stage()
  const path = `/planner/tasks/${on.taskId}`
  const read = etag(await on.ask('GET', path))
  const one = { '@odata.type': ASSIGNMENT, orderHint: ' !' }
  expect((await patch(on, path, read, { assignments: { [CHO]: one } })).status).toBe(403)
  expect((await patch(on, path, read, { assignments: { nobody: one } })).status).toBe(400)
  expect((await patch(on, path, read, { assignments: { [BEN]: one } })).status).toBe(200)
  expect((await on.ask('GET', '/me/planner/tasks', { as: BEN })).body).toMatchObject({
    value: [{ id: on.taskId }],
  })
})

test('PLAN-13 what makes no sense is 400: start after due, foreign bucket, unknown property, percentage', async () => {
  const on = stage()
  const path = `/planner/tasks/${on.taskId}`
  const read = etag(await on.ask('GET', path))
  const elsewhere = seedPlan(on.tenant.world, { title: 'Elsewhere', groupId: GROUP, createdBy: ANA })
  const foreign = seedBucket(on.tenant.world, { planId: elsewhere, name: 'Foreign' })
  const bad = [
    { startDateTime: '2026-12-02T00:00:00Z', dueDateTime: '2026-12-01T00:00:00Z' },
    { bucketId: foreign },
    { colour: 'red' },
    { percentComplete: 101 },
    { dueDateTime: 'tomorrow' },
    { title: '' },
  ]
  for (const body of bad) expect((await patch(on, path, read, body)).status, JSON.stringify(body)).toBe(400)
})

test('PLAN-14 a list is cut into pages that can be followed and selects what was asked for', async () => {
  const on = stage()
  for (let index = 0; index < 4; index += 1) {
    seedTask(on.tenant.world, { planId: on.planId, title: `Task ${index}`, createdBy: ANA })
  }
  setPlannerPageSize(on.tenant.world, 2)
  const titles: unknown[] = []
  let path: string | undefined = `/planner/plans/${on.planId}/tasks?$select=title`
  while (path !== undefined) {
    const told: Told = await on.ask('GET', path)
    titles.push(...(value(told, 'value') as { title: string }[]).map((each) => each.title))
    expect(Object.keys((value(told, 'value') as object[])[0] ?? {})).toEqual(['@odata.etag', 'title', 'id'])
    path = value(told, '@odata.nextLink') as string | undefined
  }
  expect(titles).toHaveLength(5)
  expect(new Set(titles).size).toBe(5)
  expect((await on.ask('GET', `/planner/plans/${on.planId}/tasks?$filter=priority eq 1`)).status).toBe(400)
})

test('PLAN-15 deleting a bucket takes its tasks, deleting a plan everything', async () => {
  const on = stage()
  const bucket = `/planner/buckets/${on.bucketId}`
  const read = etag(await on.ask('GET', bucket))
  expect((await on.ask('DELETE', bucket, { headers: { 'If-Match': read } })).status).toBe(204)
  expect(planOnView(on.tenant.world, on.planId)?.buckets).toEqual([])
  const plan = `/planner/plans/${on.planId}`
  const planEtag = etag(await on.ask('GET', plan))
  expect((await on.ask('DELETE', plan, { headers: { 'If-Match': planEtag } })).status).toBe(204)
  expect((await on.ask('GET', plan)).status).toBe(404)
})

test('PLAN-16 board formats keep a place of their own for each view and person', async () => {
  const on = stage()
  for (const [format, body] of [
    ['bucketTaskBoardFormat', { orderHint: 'A6673H Ejkl!' }],
    ['progressTaskBoardFormat', { orderHint: 'A6673H Ejkl!' }],
    ['assignedToTaskBoardFormat', { orderHintsByAssignee: { [BEN]: ' !' } }],
  ] as const) {
    const path = `/planner/tasks/${on.taskId}/${format}`
    const before = await on.ask('GET', path)
    const after = await patch(on, path, etag(before), body)
    expect([after.status, value(after, 'id')], format).toEqual([200, on.taskId])
    expect(after.body).not.toEqual(before.body)
  }
})
