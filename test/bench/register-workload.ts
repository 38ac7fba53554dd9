import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { NativeResponse } from './native-response.ts'
import type { RecordOf } from '#src/records/definition/record-kind.ts'
import { webSealer } from '#src/records/device/web-sealer.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { openCouncilRecords, type CouncilRecords } from '#src/records/replica/council-records.ts'
import { createMemoryJournal } from '#src/records/replica/memory-journal.ts'
import { createGraphClient } from '#src/graph/create-graph-client.ts'
import { addItem } from '#src/sandbox/tenant/lists/item.ts'
import { findList, type List } from '#src/sandbox/tenant/lists/list.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld, type CouncilWorld } from '#test/simulation/council-world.ts'

type RiskRecord = RecordOf<typeof riskKind>

const words =
  'supplier delivery delay audit licence contract handover security staff server backup policy'.split(' ')

/** Risk number `n` as councils write them: some 450 characters, half of the columns empty. */
function risk(n: number): RiskRecord {
  const some = (length: number) =>
    Array.from({ length }, (_, place) => words[(n * 7 + place * 5) % words.length]).join(' ')
  const score = { likelihood: 1 + (n % 5), impact: 1 + ((n * 3) % 5) }
  const blank = riskKind.fromFields({ ClientKey: `risk-${n}`, RiskState: 'Assessed', Session: 's' })
  if (!blank.ok) throw new Error(blank.columns.join())
  return {
    ...blank.record,
    title: `${n} ${some(5)}`,
    detail: some(30),
    cause: some(6),
    kind: 'dependency',
    ownerKey: `00000000-0000-4000-8000-${String(n % 12).padStart(12, '0')}`,
    owner: `Person ${n % 12}`,
    departmentKeys: [`d${n % 8}`],
    departments: `Department ${n % 8}`,
    current: score,
    level: 'medium',
    nextReview: '2026-12-01',
  }
}

export interface Register {
  readonly world: CouncilWorld
  readonly list: List
  /** Answers of a register that nobody changes, so that no loader pays for what the tenant leaves behind. */
  readonly answers: Map<string, Answer>
}

interface Answer {
  readonly text: string
  readonly status: number
  readonly headers: readonly [string, string][]
}

/** A council whose register holds so many risks. */
export async function registerOf(count: number): Promise<Register> {
  const world = await councilWorld(3)
  const list = findList(world.tenant.world, world.place.siteId, riskKind.list)
  if (list === undefined) throw new Error('There is no register.')
  for (let n = 0; n < count; n += 1) addItem(world.tenant.world, list, ANA, riskKind.toFields(risk(n)))
  return { world, list, answers: new Map() }
}

/**
 * What went over the line, and how long it took: the round trips, which are counted and not waited for, plus the page's
 * own processor time. What the page did while a request was under way took no time of its own: an answer is held until
 * the page has nothing else to do. So a busy machine measures the same.
 */
export interface Meter {
  readonly fetch: typeof fetch
  requests(): number
  bytes(): number
  /** Round trips and the page's processor time since the meter began, without the tenant's. */
  elapsedMs(): number
  cpuMs(): number
}

const cpuNowMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** `still`: nobody changes the register, and an answer that was given once is given again. */
export function meter({ answers, world }: Register, rttMs: number, still = false): Meter {
  collectGarbage()
  const startCpuMs = cpuNowMs()
  let requests = 0
  let bytes = 0
  let tenantMs = 0
  let waitedMs = 0
  const cpuMs = () => cpuNowMs() - startCpuMs - tenantMs
  return {
    requests: () => requests,
    bytes: () => bytes,
    cpuMs,
    elapsedMs: () => waitedMs + cpuMs(),
    fetch: async (input, init) => {
      const request = new Request(input, init)
      requests += 1
      const before = cpuNowMs()
      const name = `${request.method} ${request.url}`
      const known = still ? answers.get(name) : undefined
      const { text, status, headers } = known ?? (await answerOf(world, request))
      if (still) answers.set(name, { text, status, headers })
      const answer = new NativeResponse(text === '' ? null : text, { status, headers: [...headers] })
      bytes += Buffer.byteLength(text)
      tenantMs += cpuNowMs() - before
      const asked = cpuMs()
      await untilIdle(() => cpuMs() - asked >= rttMs)
      waitedMs += Math.max(0, rttMs - (cpuMs() - asked))
      return answer
    },
  }
}

/** Until the process uses hardly any of its time, or `enough`. */
async function untilIdle(enough: () => boolean): Promise<void> {
  for (;;) {
    const before = cpuNowMs()
    await new Promise((resolve) => setTimeout(resolve, 12))
    if (enough() || cpuNowMs() - before < 3) return
  }
}

async function answerOf({ tenant }: CouncilWorld, request: Request): Promise<Answer> {
  const response = await tenant.handle(request)
  return { text: await response.text(), status: response.status, headers: [...response.headers] }
}

/** What one loader left is not swept in another's time. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') gc()
}

const token = btoa(
  JSON.stringify({ userId: ANA, tenantId: 'contoso', scopes: ['Sites.ReadWrite.All', 'User.Read'] }),
)
export const origin = 'http://graph.localhost:8080/graph'

/** One page of Graph without any of our code, as a floor. */
export async function plainPage(line: Meter, url: string): Promise<{ rows: number; next: string | null }> {
  const response = await line.fetch(url, { headers: { Authorization: `Bearer ${token}` } })
  const body: unknown = await response.json()
  if (typeof body !== 'object' || body === null || !('value' in body) || !Array.isArray(body.value))
    throw new Error(`${url} is no page.`)
  const next = '@odata.nextLink' in body ? body['@odata.nextLink'] : null
  return { rows: body.value.length, next: typeof next === 'string' ? next : null }
}

/** A time limit that nothing here runs into; it holds no process open. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms).unref()
    signal?.addEventListener('abort', () => clearTimeout(timer))
  })
}

/** The product's records over the line, on a device that knows nothing; sealed as in a browser, kept in memory. */
export async function openPage({ world }: Register, line: Meter): Promise<CouncilRecords> {
  let ids = 0
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const client = createGraphClient({
    origin,
    tokenFor: () => Promise.resolve(token),
    fetch: line.fetch,
    nowMs: world.time.nowMs,
    delay: pause,
    random: world.random,
    newGuid: () => `77777777-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  })
  return openCouncilRecords({
    client,
    siteId: world.place.siteId,
    kinds: [riskKind],
    store: { ...createMemoryJournal(), durable: true },
    sealer: webSealer(key, 'bench'),
    writer: { take: () => Promise.resolve(true), isMine: () => true },
    neighbours: { tell: () => undefined, listen: () => () => undefined },
    nowMs: world.time.nowMs,
    newId: () => `edit-${(ids += 1)}`,
    maySend: () => true,
  })
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
