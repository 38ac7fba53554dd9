import { parseColumn } from '#src/sandbox/tenant/lists/column.ts'
import { addItem } from '#src/sandbox/tenant/lists/item.ts'
import { createList } from '#src/sandbox/tenant/lists/list.ts'
import { seedPlan, seedTask } from '#src/sandbox/tenant/planner/seed-planner.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { at, isJson, textAt, type Json } from './json.ts'
import { stageMeetings } from './stage-meetings.ts'
import type { Cue, Stage } from './stage.ts'

/** A wait that the staged tenant never ends. */
export const FOREVER_MS = 86_399_999

/** Brings about the state in which the service refuses as the example shows. */
export async function stageErrors(stage: Stage): Promise<Cue> {
  const { world, example, tenant, site } = stage
  const place = example.template ?? ''
  if (example.id.includes('mailbox')) return crowdedCue(stage)
  if (example.status === 429) {
    tenant.settings.faults = () => ({
      failure: { kind: 'status', status: 429, moment: 'before', retryAfterSeconds: 10 },
    })
    return { path: '/me/calendarView?startDateTime=2026-11-01&endDateTime=2026-11-02' }
  }
  if (place === '/$batch') return batchCue(stage)
  if (place.startsWith('/planner')) return plannerCue(stage)
  if (place === '/me/onlineMeetings') return stageMeetings(stage)
  if (place === '/users') return {}
  const list = createList(world, ANA, {
    siteId: site.id,
    displayName: 'Inventory',
    columns: [parseColumn(world, { name: 'Ref', lookup: {} })],
  })
  if (example.method === 'PATCH') {
    addItem(world, list, ANA, { Title: 'A' })
    return { path: `/sites/${site.id}/lists/${list.id}/items/1/fields`, body: { RefLookupId: 5 } }
  }
  const query = example.path.split('?')[1]
  const path = `/sites/${site.id}/lists/${list.id}/items${query === undefined ? '' : `?${query}`}`
  if (example.responseHeaders?.['RateLimit-Limit'] !== undefined) {
    tenant.settings.throttling.on = true
    for (let units = 0; units < 1010; units += 2) await stage.ask('GET', path)
  }
  return { path }
}

/** Four requests of the mailbox that never end. */
async function crowdedCue({ tenant, ask }: Stage): Promise<Cue> {
  const path = '/me/calendarView?startDateTime=2026-11-01&endDateTime=2026-11-02'
  tenant.settings.throttling.on = true
  tenant.settings.faults = () => ({ delayMs: FOREVER_MS })
  for (let running = 0; running < 4; running += 1) void ask('GET', path)
  await new Promise((resolve) => setTimeout(resolve, 1))
  tenant.settings.faults = undefined
  return { path }
}

/** Of the page's requests those that this tenant knows; their answers, without headers that say nothing. */
function batchCue({ world, example }: Stage): Cue {
  seedPlan(world, { title: 'Plan', groupId: TEAM, createdBy: ANA })
  if (example.status === null) return dependentCue()
  const requests = listAt(example.requestBody, 'requests').filter(
    (each) =>
      /^\/me(\/planner\/tasks|\/memberOf)?$|^users\?/.test(textAt(each, 'url') ?? '') &&
      textAt(each, 'method') === 'GET',
  )
  const ids = new Set(requests.map((each) => textAt(each, 'id')))
  const good = listAt(example.responseBody, 'responses').filter((each) => at(each, 'status') === 200)
  const responses = good
    .filter((each) => ids.has(textAt(each, 'id')))
    .map(({ id, status }) => ({ id, status, body: { value: [] } }))
  return { body: { requests }, answer: { responses } }
}

/** A chain of which the first fails: what hangs on it is 424, what does not is answered. */
function dependentCue(): Cue {
  const request = (id: string, url: string, dependsOn: string[]) => ({ id, method: 'GET', url, dependsOn })
  return {
    body: {
      requests: [
        request('1', '/planner/plans/xqQg5FS2LkCp935s-FIFm2QAFkHM', []),
        request('2', '/me', ['1']),
        request('3', '/me', []),
        request('4', '/me', ['2']),
      ],
    },
    answer: {
      responses: [
        { id: '1', status: 404 },
        { id: '2', status: 424 },
        { id: '3', status: 200 },
        { id: '4', status: 424 },
      ],
    },
  }
}

function listAt(body: unknown, name: string): Json[] {
  const found = at(body, name)
  return Array.isArray(found) ? found.filter(isJson) : []
}

async function plannerCue({ world, example, ask }: Stage): Promise<Cue> {
  const planId = seedPlan(world, { title: 'Plan', groupId: TEAM, createdBy: ANA })
  const id = seedTask(world, { title: 'Task', planId, createdBy: ANA })
  const details = example.template?.endsWith('/details') === true
  const path = `/planner/tasks/${id}${details ? '/details' : ''}`
  const wanted = example.requestHeaders?.['If-Match'] !== undefined
  if (!wanted) return { path }
  const task = textAt((await ask('GET', `/planner/tasks/${id}`)).body, '@odata.etag') ?? ''
  if (!details) {
    const before = await ask('GET', `/planner/tasks/${id}/details`)
    const headers = { 'If-Match': textAt(before.body, '@odata.etag') ?? '' }
    await ask('PATCH', `/planner/tasks/${id}/details`, { headers, body: { description: 'Changed' } })
  }
  return { path, headers: { 'If-Match': task }, ...(details ? { body: { description: 'Other' } } : {}) }
}
