import { afterAll, beforeAll, expect, test } from 'vitest'
import { packIsThere, readExamples } from './examples.ts'
import { makeHome } from './http-home.ts'
import { replayOverHttp } from './http-replay.ts'
import { getAs, httpGraph, type HttpGraph } from './http-tenant.ts'
import { at, rowsOf, textAt } from './json.ts'
import { notStaged } from './not-staged.ts'
import { serveSandbox, type ServedSandbox } from './served-sandbox.ts'
import { packScopes, runAgainstTenant, tenantScopes } from './tenant-steps.ts'
import { readTypeBook } from './type-book.ts'

const token = process.env['WEFT_TENANT_TOKEN']
const origin = process.env['WEFT_TENANT_GRAPH'] ?? 'https://graph.microsoft.com'
const name = `Weft contract ${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`

let sandbox: ServedSandbox
beforeAll(async () => {
  sandbox = await serveSandbox()
}, 60_000)
afterAll(() => sandbox.close())

test.skipIf(!packIsThere)(
  'a served sandbox does what any tenant must, with tokens of its own door',
  async () => {
    const base = `http://localhost:${sandbox.port}/graph/v1.0`
    const graph = httpGraph(base, await sandbox.token('ana', tenantScopes))
    const { checked, wrong } = await runAgainstTenant(graph, name, () => Promise.resolve())
    expect(wrong).toEqual([])
    expect(checked.length).toBeGreaterThan(25)
  },
)

/** The pack's examples against one tenant; what is wrong, as sentences. */
async function replayPack(graph: HttpGraph, pause: () => Promise<void>) {
  const home = await makeHome(graph, `${name} pack`, pause)
  const book = readTypeBook()
  const wrong: string[] = []
  let passed = 0
  const staged = readExamples().filter(({ id }) => notStaged[id] === undefined)
  try {
    for (const example of staged) {
      const problems = await replayOverHttp(home, example, book)
      if (problems.length === 0) passed++
      else wrong.push(`${example.id}: ${problems.slice(0, 4).join('; ')}`)
    }
  } finally {
    await home.remove()
  }
  const rest = `${Object.keys(notStaged).length} not staged`
  return { wrong, line: `${passed}/${staged.length}, ${rest}` }
}

test.skipIf(!packIsThere)(
  'the examples of the pack hold over HTTP in a team that the run makes and removes',
  { timeout: 240_000 },
  async () => {
    const base = `http://localhost:${sandbox.port}/graph/v1.0`
    const graph = httpGraph(base, await sandbox.token('tom', [...tenantScopes, ...packScopes]))
    const teams = async () => rowsOf((await graph('GET', '/me/joinedTeams')).body).length
    const before = await teams()
    const { wrong, line } = await replayPack(graph, () => Promise.resolve())
    console.info(`contract http ${line}`)
    expect(wrong).toEqual([])
    expect(await teams()).toBe(before)
  },
)

test.skipIf(!packIsThere)('every example that is not staged is one of the pack, and says why', () => {
  const ids = new Set(readExamples().map(({ id }) => id))
  expect(Object.keys(notStaged).filter((id) => !ids.has(id))).toEqual([])
})

test('both names of Graph answer a page of the other origin, with exactly the headers that it exposes', async () => {
  const bearer = `Bearer ${await sandbox.token('ana', ['User.Read'])}`
  const page = { Origin: `http://localhost:${sandbox.port}`, Authorization: bearer }
  for (const host of ['localhost', 'graph.localhost']) {
    const place = { port: sandbox.port, host, path: '/graph/v1.0/me' }
    const answer = await getAs(place, page)
    expect(answer.status).toBe(200)
    expect(JSON.parse(String(answer.body))['@odata.context']).toContain(`http://${host}:${sandbox.port}/`)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    const exposed = answer.headers['access-control-expose-headers']?.split(/, */)
    expect(exposed).toEqual([
      ...['ETag', 'Location', 'Preference-Applied', 'Content-Range', 'request-id', 'client-request-id'],
      ...['ReadWriteConsistencyToken', 'SdkVersion', 'WWW-Authenticate', 'x-ms-client-gcc-tenant'],
      'Retry-After',
    ])
    const asked = { ...page, 'Access-Control-Request-Headers': 'authorization,if-match,prefer' }
    const preflight = await getAs(place, asked, 'OPTIONS')
    expect(preflight.headers['access-control-allow-headers']).toBe('authorization,if-match,prefer')
  }
})

test('a token without the scope, a bad one and none are told apart over HTTP', async () => {
  const base = `http://localhost:${sandbox.port}/graph/v1.0`
  const poor = await httpGraph(base, await sandbox.token('ana', ['User.Read']))('GET', '/me/events')
  expect([poor.status, textAt(poor.body, 'error', 'code')]).toEqual([403, 'Forbidden'])
  const bad = await httpGraph(base, 'nonsense')('GET', '/me')
  expect([bad.status, textAt(bad.body, 'error', 'code')]).toEqual([401, 'InvalidAuthenticationToken'])
  expect(at(bad.body, 'error', 'innerError', 'request-id')).toBe(bad.headers['request-id'])
})

test.skipIf(token === undefined)(
  'the tenant of WEFT_TENANT_TOKEN does what any tenant must',
  { timeout: 600_000 },
  async () => {
    const graph = httpGraph(`${origin}/v1.0`, token ?? '')
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 5000))
    const { checked, wrong } = await runAgainstTenant(graph, name, pause)
    console.info(`contract tenant ${checked.length - wrong.length}/${checked.length}`)
    expect(wrong).toEqual([])
    const pack = await replayPack(graph, pause)
    console.info(`contract tenant pack ${pack.line}`)
    expect(pack.wrong).toEqual([])
  },
)

test.skipIf(token !== undefined)('skipped: no real tenant, because WEFT_TENANT_TOKEN is not set', () => {
  console.info('contract tenant skipped: WEFT_TENANT_TOKEN is not set')
  expect(token).toBeUndefined()
})
