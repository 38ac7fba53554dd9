import type { HttpGraph } from './http-tenant.ts'
import { at, rowsOf, textAt } from './json.ts'

/** A team of the run's own and one of each kind of thing in it, made over Graph; ids as they stand in paths. */
export interface Home {
  readonly ask: HttpGraph
  readonly me: string
  /** Another person of the tenant. */
  readonly other: string
  /** Mail addresses of both. */
  readonly addresses: readonly string[]
  /** By the segment before an id: `teams`, `plans`, `events` … */
  readonly ids: Readonly<Record<string, string>>
  remove(): Promise<void>
}

/** POST, and the new thing's id; throws in words where the tenant refuses. */
export async function make(ask: HttpGraph, path: string, body: unknown): Promise<string> {
  const answer = await ask('POST', path, { body })
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return encodeURIComponent(textAt(answer.body, 'id') ?? '')
}

const soon = { start: { dateTime: '2031-01-07T09:00:00' }, end: { dateTime: '2031-01-07T10:00:00' } }
/** When the events of the home are. */
export const homeWindow = 'startDateTime=2031-01-01T00:00:00Z&endDateTime=2031-02-01T00:00:00Z'

/** What the run makes outside of its team, and has to remove one by one. */
const outside =
  /^\/(me|users\/[^/]+)\/(calendar\/)?(events|onlineMeetings|outlook\/masterCategories|calendarPermissions)$|^\/subscriptions$/

/** The same Graph, remembering what was made outside of the team. */
function remembering(graph: HttpGraph, made: string[]): HttpGraph {
  return async (method, path, ask) => {
    const answer = await graph(method, path, ask)
    const id = textAt(answer.body, 'id')
    if (method === 'POST' && answer.status < 300 && id !== undefined && outside.test(path)) {
      made.push(`${path}/${encodeURIComponent(id)}`)
    }
    return answer
  }
}

export async function makeHome(graph: HttpGraph, name: string, pause: () => Promise<void>): Promise<Home> {
  const made: string[] = []
  const ask = remembering(graph, made)
  const myself = (await ask('GET', '/me')).body
  const me = textAt(myself, 'id') ?? ''
  const people = rowsOf((await ask('GET', '/users?$top=10&$select=id,userType,mail')).body)
  const another = people.find(
    (row) => row['id'] !== me && row['userType'] !== 'Guest' && row['mail'] !== null,
  )
  const other = textAt(another, 'id') ?? ''
  const addresses = [textAt(myself, 'mail') ?? '', textAt(another, 'mail') ?? '']
  const template = "https://graph.microsoft.com/v1.0/teamsTemplates('standard')"
  const answer = await ask('POST', '/teams', {
    body: { 'template@odata.bind': template, displayName: name, description: 'Made by Weft’s contract run.' },
  })
  const team = /teams\('([^']+)'\)/.exec(answer.headers['location'] ?? '')?.[1] ?? ''
  if (team === '') throw new Error(`POST /teams: ${answer.status} names no team`)
  const remove = async () => {
    for (const path of made.toReversed()) await graph('DELETE', path)
    const plans = rowsOf((await ask('GET', `/groups/${team}/planner/plans`)).body)
    for (const plan of plans) {
      const headers = { 'If-Match': textAt(plan, '@odata.etag') ?? '' }
      await ask('DELETE', `/planner/plans/${textAt(plan, 'id') ?? ''}`, { headers })
    }
    await ask('DELETE', `/groups/${team}`)
  }
  try {
    return {
      ask,
      me,
      other,
      addresses,
      ids: await furnishHome(ask, team, { me, other, name, pause }),
      remove,
    }
  } catch (error) {
    await remove()
    throw error
  }
}

interface Furnishing {
  readonly me: string
  readonly other: string
  readonly name: string
  readonly pause: () => Promise<void>
}

async function furnishHome(
  ask: HttpGraph,
  team: string,
  { me, other, name, pause }: Furnishing,
): Promise<Record<string, string>> {
  for (let round = 0; round < 40; round++) {
    const [known, site] = [await ask('GET', `/teams/${team}`), await ask('GET', `/groups/${team}/sites/root`)]
    if (known.status === 200 && site.status === 200) break
    await pause()
  }
  const bind = (id: string) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${id}')`,
  })
  await ask('POST', `/teams/${team}/members`, { body: { ...bind(other), roles: [] } })
  await ask('POST', `/groups/${team}/members/$ref`, {
    body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${me}` },
  })
  const general = await ask('GET', `/teams/${team}/primaryChannel`)
  const channel = encodeURIComponent(textAt(general.body, 'id') ?? '')
  const all = `/teams/${team}/channels/${channel}/messages`
  const said = { body: { contentType: 'html', content: '<p>Hello</p>' } }
  const message = await make(ask, all, said)
  const reply = await make(ask, `${all}/${message}/replies`, said)
  const chat = await make(ask, '/chats', { chatType: 'group', topic: name, members: [bind(me), bind(other)] })
  await make(ask, `/chats/${chat}/messages`, said)
  const site = encodeURIComponent(textAt((await ask('GET', `/groups/${team}/sites/root`)).body, 'id') ?? '')
  const list = await make(ask, `/sites/${site}/lists`, {
    displayName: 'Contract',
    columns: [
      ...['Name', 'Color', 'City'].map((column) => ({ name: column, text: {}, indexed: true })),
      ...['Quantity', 'Weight'].map((column) => ({ name: column, number: {} })),
    ],
    list: { template: 'genericList' },
  })
  const one = `/sites/${site}/lists/${list}`
  const fields = { Title: 'Widget', Name: 'Widget', Color: 'Purple', City: 'Kyoto', Quantity: 5, Weight: 32 }
  const item = await make(ask, `${one}/items`, { fields })
  await ask('PATCH', `${one}/items/${item}/fields`, { body: { Color: 'Fuchsia' } })
  const type = await make(ask, `/sites/${site}/contentTypes`, { name: 'Contract', base: { id: '0x01' } })
  const column = await make(ask, `/sites/${site}/columns`, { name: 'ContractColumn', text: {} })
  const container = { url: `https://graph.microsoft.com/v1.0/groups/${team}` }
  const plan = await make(ask, '/planner/plans', { container, title: name })
  const bucket = await make(ask, '/planner/buckets', { name: 'To do', planId: plan, orderHint: ' !' })
  const assigned = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' }
  const task = await make(ask, '/planner/tasks', {
    planId: plan,
    bucketId: bucket,
    title: 'Sign',
    assignments: { [me]: assigned },
  })
  return {
    teams: team,
    groups: team,
    channels: channel,
    messages: message,
    replies: reply,
    chats: chat,
    sites: site,
    lists: list,
    items: item,
    versions: await firstId(ask, `${one}/items/${item}/versions`),
    contentTypes: type,
    columns: column,
    plans: plan,
    buckets: bucket,
    tasks: task,
    events: await make(ask, '/me/events', { subject: name, ...soon }),
    users: me,
    presences: me,
    teamMember: await firstId(ask, `/teams/${team}/members`),
    chatMember: await firstId(ask, `/chats/${chat}/members`),
  }
}

async function firstId(ask: HttpGraph, path: string): Promise<string> {
  const value = at((await ask('GET', path)).body, 'value')
  return encodeURIComponent(textAt(Array.isArray(value) ? value[0] : undefined, 'id') ?? '')
}
