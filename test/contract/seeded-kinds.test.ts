import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#src/sandbox/tenant/routes.ts'
import { httpGraph, type HttpGraph } from './http-tenant.ts'
import { at, rowsOf, textAt, type Json } from './json.ts'
import { serveSandbox, type ServedSandbox } from './served-sandbox.ts'

let sandbox: ServedSandbox
let ask: HttpGraph

beforeAll(async () => {
  sandbox = await serveSandbox()
  const everyScope = [...new Set(routes.flatMap((route) => route.scopes))]
  const token = await sandbox.token('tom', everyScope)
  ask = httpGraph(`http://localhost:${sandbox.port}/graph/v1.0`, token)
})
afterAll(() => sandbox.close())

async function rows(path: string): Promise<readonly Json[]> {
  const answer = await ask('GET', path)
  expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(200)
  return rowsOf(answer.body)
}

/** The first that fits, after checking that there is one. */
async function one(path: string, fits: (row: Json) => boolean = () => true): Promise<string> {
  const found = (await rows(path)).find(fits)
  expect(found, path).toBeDefined()
  return encodeURIComponent(textAt(found, 'id') ?? '')
}

const named = (name: string) => (row: Json) => row['displayName'] === name

test('whoever looks at a kind of thing in the new company finds at least one, without making it first', async () => {
  const team = await one('/me/joinedTeams', named('Operating Council'))
  const channel = await one(`/teams/${team}/channels`, named('Council sessions'))
  const below = `/teams/${team}/channels/${channel}`
  await one(`${below}/tabs`)
  const root = await one(`${below}/messages`, (row) => row['subject'] === 'Minutes')
  await one(`${below}/messages/${root}/replies`)
  await one(`${below}/messages`, (row) => rowsOf({ value: row['mentions'] }).length > 0)

  for (const kind of ['oneOnOne', 'group', 'meeting']) {
    const mine =
      kind === 'oneOnOne' ? sandbox.token('ana', ['Chat.Read']) : sandbox.token('tom', ['Chat.Read'])
    const chats = httpGraph(`http://localhost:${sandbox.port}/graph/v1.0`, await mine)
    const listed = await chats('GET', '/me/chats?$expand=lastMessagePreview')
    const spoken = rowsOf(listed.body).filter((row) => row['chatType'] === kind)
    expect(
      spoken.some((row) => at(row, 'lastMessagePreview') !== null),
      kind,
    ).toBe(true)
  }

  const plan = await one(`/groups/${team}/planner/plans`)
  await one(`/planner/plans/${plan}/buckets`)
  const task = await one(`/planner/plans/${plan}/tasks`, (row) => Number(row['referenceCount']) > 0)
  const details = await ask('GET', `/planner/tasks/${task}/details`)
  expect(Object.keys(at(details.body, 'checklist') ?? {}).length).toBeGreaterThan(0)

  const site = encodeURIComponent(textAt((await ask('GET', `/groups/${team}/sites/root`)).body, 'id') ?? '')
  const list = await one(`/sites/${site}/lists`, (row) => textAt(row, 'displayName') === 'Weft risks')
  const own = await one(`/sites/${site}/lists`, (row) => textAt(row, 'displayName') === 'Weft templates')
  await one(`/sites/${site}/lists/${own}/items`)
  const said = await one(`/sites/${site}/lists`, (row) => textAt(row, 'displayName') === 'Weft turn changes')
  await one(`/sites/${site}/lists/${said}/items`)
  const item = await one(`/sites/${site}/lists/${list}/items`)
  await one(`/sites/${site}/lists/${list}/items/${item}/versions`)
  await one(`/sites/${site}/lists/${list}/columns`)
  await one(`/sites/${site}/lists/${list}/contentTypes`)

  await one('/me/outlook/masterCategories')
  const planned = await one('/me/events?$top=50', (row) => row['hasAttachments'] === true)
  await one(`/me/events/${planned}/attachments`)
  const placed = (await ask('GET', `/me/events/${planned}`)).body
  expect(at(placed, 'location', 'displayName')).toBe('Assembly hall')
  const series = await one('/me/events?$top=50', (row) => row['type'] === 'seriesMaster')
  expect(at((await ask('GET', `/me/events/${series}`)).body, 'categories')).toEqual(['Purple category'])
  const moved = `/me/events/${series}/instances?startDateTime=2000-01-01&endDateTime=2099-01-01&$top=60`
  await one(moved, (row) => row['type'] === 'exception')
  await one('/groups/' + team + '/events')

  const mine = await ask('GET', '/me')
  expect(at(mine.body, 'businessPhones')).toHaveLength(1)
  expect((await ask('GET', '/me/manager')).status).toBe(200)
  await one('/users/ingrid@alderfinch.example/directReports')
  expect((await ask('GET', '/me/presence')).status).toBe(200)
})

test('a token is given to every person by their alias, and a name or scope that nobody knows is refused in words', async () => {
  const give = async (body: unknown) => {
    const answer = await fetch(`http://localhost:${sandbox.port}/sandbox/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, text: await answer.text() }
  }
  const people = await fetch(`http://localhost:${sandbox.port}/sandbox/people`)
  for (const person of rowsOf({ value: at(await people.json(), 'people') })) {
    const { status } = await give({ user: person['alias'], scopes: ['User.Read'] })
    expect(status, String(person['alias'])).toBe(person['remark'] === 'has left' ? 400 : 200)
  }
  expect(await give({ user: 'nobody', scopes: ['User.Read'] })).toMatchObject({ status: 400 })
  expect((await give({ user: 'nobody', scopes: [] })).text).toContain('GET /sandbox/people')
  for (const scope of ['not a scope', '', 'Read']) {
    const refused = await give({ user: 'tom', scopes: [scope] })
    expect(refused, scope).toMatchObject({ status: 400 })
    expect(refused.text, scope).toContain('Sites.Read.All')
  }
  const full = await give({
    user: 'tom',
    scopes: ['https://graph.microsoft.com/User.Read', 'offline_access'],
  })
  expect(full.status).toBe(200)
})
