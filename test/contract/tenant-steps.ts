import { at, jsonAt, rowsOf, textAt } from './json.ts'
import type { HttpAnswer, HttpAsk, HttpGraph } from './http-tenant.ts'
import { readTypeBook } from './type-book.ts'

/** Scopes that the token of the run needs. */
export const tenantScopes = [
  'User.Read',
  'Team.Create',
  'Group.ReadWrite.All',
  'Sites.Manage.All',
  'Tasks.ReadWrite',
  'Calendars.ReadWrite',
  'ChannelMessage.Send',
  'ChannelMessage.Read.All',
]

/** What the pack's examples need beside them. */
export const packScopes = [
  'User.ReadBasic.All',
  'User.Read.All',
  'People.Read',
  'Directory.Read.All',
  'Presence.Read.All',
  'TeamMember.ReadWrite.All',
  'TeamsTab.Read.All',
  'Channel.Create',
  'Channel.Delete.All',
  'ChannelMember.Read.All',
  'Chat.Create',
  'Chat.ReadWrite',
  'ChatMessage.Send',
  'Files.ReadWrite.All',
  'MailboxSettings.ReadWrite',
  'OnlineMeetings.ReadWrite',
  'Sites.FullControl.All',
]

export interface TenantRun {
  /** What was checked, in order. */
  readonly checked: readonly string[]
  /** What any tenant must do and this one did not. */
  readonly wrong: readonly string[]
}

/**
 * What any tenant must do, held against one over HTTP: makes a team of its own with a list and a plan, and removes
 * them. `pause` waits between two looks at what is made by and by.
 */
export async function runAgainstTenant(
  graph: HttpGraph,
  name: string,
  pause: () => Promise<void>,
): Promise<TenantRun> {
  const book = readTypeBook()
  const checked: string[] = []
  const wrong: string[] = []

  /** Sends, and holds the status and, of one entity, every property to the metadata. */
  async function step(
    what: string,
    [method, path, ask]: readonly [string, string, HttpAsk?],
    status: number | readonly number[],
    type?: string,
  ): Promise<HttpAnswer> {
    const answer = await graph(method, path, ask)
    checked.push(what)
    const wanted = [status].flat()
    if (!wanted.includes(answer.status)) {
      wrong.push(`${what}: ${answer.status} ${JSON.stringify(answer.body) ?? ''}, not ${wanted.join(' or ')}`)
    } else if (type !== undefined) {
      const faults = rowsOf(answer.body).flatMap((row) => book.faults(row, `microsoft.graph.${type}`))
      wrong.push(...[...new Set(faults)].map((fault) => `${what}: ${fault}`))
    }
    return answer
  }

  const holds: Holds = (what, held) => {
    checked.push(what)
    if (!held) wrong.push(what)
  }

  const me = await step('me', ['GET', '/me'], 200, 'user')
  const myId = textAt(me.body, 'id') ?? ''
  const teamBody = {
    'template@odata.bind': "https://graph.microsoft.com/v1.0/teamsTemplates('standard')",
    displayName: name,
    description: 'Made by Weft’s contract tests; they remove it.',
  }
  const made = await step('make a team', ['POST', '/teams', { body: teamBody }], 202)
  const teamId = /teams\('([^']+)'\)/.exec(made.headers['location'] ?? '')?.[1] ?? ''
  if (teamId === '') return { checked, wrong: [...wrong, 'make a team: Location names no team'] }
  try {
    await until(pause, async () => (await graph('GET', `/teams/${teamId}`)).status === 200)
    await until(pause, async () => (await graph('GET', `/groups/${teamId}/sites/root`)).status === 200)
    await step('the team', ['GET', `/teams/${teamId}`], 200, 'team')
    await messages(step, teamId)
    await list(step, holds, graph, [teamId, name])
    await plan(step, teamId, name, myId)
    await event(step, holds, name)
    await batch(step, holds)
  } finally {
    await step('remove the team', ['DELETE', `/groups/${teamId}`], 204)
  }
  return { checked, wrong }
}

type Step = (
  what: string,
  call: readonly [string, string, HttpAsk?],
  status: number | readonly number[],
  type?: string,
) => Promise<HttpAnswer>

type Holds = (what: string, held: boolean) => void

async function until(pause: () => Promise<void>, holds: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 40 && !(await holds()); round++) await pause()
}

async function messages(step: Step, teamId: string): Promise<void> {
  const primary = await step('general channel', ['GET', `/teams/${teamId}/primaryChannel`], 200, 'channel')
  const all = `/teams/${teamId}/channels/${encodeURIComponent(textAt(primary.body, 'id') ?? '')}/messages`
  const body = { body: { contentType: 'html', content: '<p>Agenda</p>' } }
  await step('post a message', ['POST', all, { body }], 201, 'chatMessage')
  await step('read messages', ['GET', `${all}?$top=5`], 200, 'chatMessage')
  const unpaired = { ...body, attachments: [{ id: 'x', contentType: 'reference' }] }
  await step('an attachment without its mark', ['POST', all, { body: unpaired }], 400)
}

async function list(
  step: Step,
  holds: Holds,
  graph: HttpGraph,
  [teamId, name]: readonly [string, string],
): Promise<void> {
  const site = await step('the site', ['GET', `/groups/${teamId}/sites/root`], 200, 'site')
  const lists = `/sites/${textAt(site.body, 'id') ?? ''}/lists`
  const key = { name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true }
  const listBody = { displayName: name, columns: [key], list: { template: 'genericList' } }
  const made = await step('make a list', ['POST', lists, { body: listBody }], 201, 'list')
  const one = `${lists}/${textAt(made.body, 'id') ?? ''}`
  const fields = (Title: string, ClientKey?: string) => ({
    body: { fields: { Title, ...(ClientKey === undefined ? {} : { ClientKey }) } },
  })
  const item = await step('make an item', ['POST', `${one}/items`, fields('a', 'k1')], 201, 'listItem')
  const path = `${one}/items/${textAt(item.body, 'id') ?? ''}`
  await step('a second item of one key', ['POST', `${one}/items`, fields('b', 'k1')], [400, 409])
  const read = await step('read the item', ['GET', `${path}?$expand=fields`], 200, 'listItem')
  const ifMatch = { headers: { 'If-Match': textAt(read.body, 'eTag') ?? '' } }
  const change = (Title: string) => ({ ...ifMatch, body: { Title } })
  await step('change it', ['PATCH', `${path}/fields`, change('c')], 200)
  await step('change what has changed', ['PATCH', `${path}/fields`, change('d')], 412)
  await step('its versions', ['GET', `${path}/versions`], 200, 'listItemVersion')
  const latest = await step('delta from now on', ['GET', `${one}/items/delta?token=latest`], 200)
  await step('remove the item', ['DELETE', path], 204)
  const since = await graph('GET', textAt(latest.body, '@odata.deltaLink') ?? '')
  holds(
    'delta tells what was removed',
    rowsOf(since.body).some((row) => 'deleted' in row),
  )
  await step('remove the list', ['DELETE', one], 204)
}

async function plan(step: Step, teamId: string, title: string, myId: string): Promise<void> {
  const container = { url: `https://graph.microsoft.com/v1.0/groups/${teamId}` }
  const made = await step(
    'make a plan',
    ['POST', '/planner/plans', { body: { container, title } }],
    [200, 201],
    'plannerPlan',
  )
  const planId = textAt(made.body, 'id') ?? ''
  const bucketBody = { name: 'Actions', planId, orderHint: ' !' }
  const bucket = await step(
    'make a bucket',
    ['POST', '/planner/buckets', { body: bucketBody }],
    201,
    'plannerBucket',
  )
  const assigned = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' }
  const taskBody = {
    planId,
    bucketId: textAt(bucket.body, 'id'),
    title: 'Sign the charter',
    assignments: { [myId]: assigned },
  }
  const task = await step('make a task', ['POST', '/planner/tasks', { body: taskBody }], 201, 'plannerTask')
  const path = `/planner/tasks/${textAt(task.body, 'id') ?? ''}`
  await step('change it without If-Match', ['PATCH', path, { body: { title: 'x' } }], [400, 412])
  const headers = { 'If-Match': textAt(task.body, '@odata.etag') ?? '', Prefer: 'return=representation' }
  const body = { percentComplete: 50 }
  await step('change it', ['PATCH', path, { headers, body }], 200, 'plannerTask')
  const echo = { orderHint: textAt(task.body, 'orderHint') ?? '' }
  await step('send an order hint back', ['PATCH', path, { headers, body: echo }], 400)
  const planRead = await step('read the plan', ['GET', `/planner/plans/${planId}`], 200, 'plannerPlan')
  const etag = { 'If-Match': textAt(planRead.body, '@odata.etag') ?? '' }
  await step('remove the plan', ['DELETE', `/planner/plans/${planId}`, { headers: etag }], 204)
}

async function event(step: Step, holds: Holds, subject: string): Promise<void> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const time = (hour: string) => ({ dateTime: `${day}T${hour}:00:00`, timeZone: 'UTC' })
  const body = { subject, start: time('09'), end: time('10'), transactionId: `${subject}-1` }
  const headers = { Prefer: 'IdType="ImmutableId"' }
  const made = await step('make an event', ['POST', '/me/events', { headers, body }], 201, 'event')
  const again = await step('make it again', ['POST', '/me/events', { headers, body }], [200, 201, 409])
  const path = `/me/events/${encodeURIComponent(textAt(made.body, 'id') ?? '')}`
  const once = again.status === 409 || textAt(again.body, 'id') === textAt(made.body, 'id')
  holds('one event of one transactionId', once)
  await step('read it', ['GET', path, { headers }], 200, 'event')
  await step('remove it', ['DELETE', path, { headers }], 204)
}

async function batch(step: Step, holds: Holds): Promise<void> {
  const requests = [
    { id: '1', method: 'GET', url: '/me?$select=id' },
    { id: '2', method: 'GET', url: '/groups/00000000-0000-0000-0000-000000000000' },
    { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
  ]
  const answer = await step('a batch', ['POST', '/$batch', { body: { requests } }], 200)
  const rows = [at(answer.body, 'responses')].flat().map((row) => jsonAt(row))
  const statuses = requests.map(({ id }) => rows.find((row) => row['id'] === id)?.['status'])
  holds(`a batch answers 200, 404 and 424 (${String(statuses)})`, String(statuses) === '200,404,424')
}
