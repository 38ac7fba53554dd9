import * as v from 'valibot'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { createProductClock, type MeasuredClock } from '#src/host/product-clock.ts'
import { readConfig, type WeftConfig } from '#src/host/read-config.ts'
import { createSignIn, type SignIn } from '#src/host/sign-in.ts'
import { idle } from '#src/host/when-idle.ts'
import type { GraphCall, GraphClient } from '#src/graph/graph-client.ts'
import { coreScopes } from '#src/graph/scopes.ts'
import type { LastingBytes } from '#src/records/device/lasting-bytes.ts'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import { openKeptBytes } from '#src/records/device/open-kept-bytes.ts'
import { deviceNotes } from './device-notes.ts'
import { holdAccount } from './hold-account.ts'

/** Everything a surface works with, opened once at mount. */
export interface Connection {
  readonly opened: OpenedPlace
  readonly config: WeftConfig
  readonly signIn: SignIn
  readonly clock: MeasuredClock
  readonly graph: GraphClient
  /** The same for what archives, restores, moves and deletes: it writes where nothing else does. */
  readonly graphOfArchived: GraphClient
  /** Resolves when the site has been asked for the time, whether it answered or not. */
  readonly timed: Promise<void>
}

/** A connection whose person is known. */
export interface SignedIn extends Connection {
  readonly me: {
    readonly personId: string
    readonly tenantId: string
    readonly displayName: string
    readonly mail: string
  }
  readonly device: LastingBytes
  /** First part of every key on the device. */
  readonly deviceKey: string
}

/** What would be kept on the device, kept for as long as the page lives. */
export function memoryDevice(): LastingBytes {
  return { ...createMemoryBytes(), onDurable: () => () => undefined }
}

export function newId(): string {
  return crypto.randomUUID()
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new DOMException('Aborted', 'AbortError'))
    })
  })
}

/** One token holds all core scopes; anything beyond them is asked for by itself, so that it can be refused alone. */
function withCore(scopes: readonly string[]): readonly string[] {
  const core: readonly string[] = coreScopes
  return scopes.every((each) => core.includes(each)) ? core : scopes
}

/**
 * Nothing is written into the site of an archived council. What looks comes behind the first answer; where it did not
 * come the network is gone, and the write finds that out itself.
 */
function heedingArchives(graph: GraphClient, nowMs: () => number): GraphClient {
  let gate: Promise<Pick<GraphClient, 'send' | 'sendAll'>> | undefined
  const gated = (call: GraphCall) => call.method !== 'GET' && call.path.startsWith('/sites/')
  const open = () =>
    (gate ??= import('./archive-gate.ts').then(
      (each) => each.archiveGate(graph, nowMs),
      () => {
        gate = undefined
        return graph
      },
    ))
  const stop = graph.onReach((reached) => {
    if (!reached) return
    stop()
    void idle().then(open)
  })
  return {
    ...graph,
    send: async (call) => (gated(call) ? (await open()).send(call) : graph.send(call)),
    sendAll: async (calls) => (calls.some(gated) ? (await open()).sendAll(calls) : graph.sendAll(calls)),
  }
}

/** Opens the host, reads the configuration, and prepares sign-in and Graph; asks nobody for anything yet. */
export async function connect(openPlace: () => Promise<OpenedPlace>): Promise<Connection> {
  const config = readConfig(document)
  // The client is fetched while the host answers: it is not needed before there is a token.
  const [opened, { createGraphClient }] = await Promise.all([
    openPlace(),
    import('#src/graph/create-graph-client.ts'),
  ])
  const clock = createProductClock({
    fetch: (...request) => fetch(...request),
    timeUrl: new URL('./time.txt', location.href).href,
    monotonicNowMs: () => performance.now(),
    wallNowMs: () => Date.now(),
    later: (run) => void idle().then(run),
  })
  const timed = clock.measure()
  const signIn = createSignIn(config, opened.place, location.origin)
  const graphOfArchived = createGraphClient({
    origin: config.graphOrigin,
    tokenFor: (scopes, request) => signIn.tokenFor(withCore(scopes), request),
    fetch: (...request) => fetch(...request),
    nowMs: clock.nowMs,
    steadyMs: () => performance.now(),
    delay: pause,
    random: () => Math.random(),
    newGuid: newId,
  })
  const graph = heedingArchives(graphOfArchived, clock.nowMs)
  return { opened, config, signIn, clock, graph, graphOfArchived, timed }
}

/** Signs in without a window. Throws the failures of `SignIn.tokenFor`. */
export async function signInSilently(connection: Connection): Promise<SignedIn> {
  await connection.signIn.tokenFor(coreScopes)
  return openPerson(connection)
}

const meSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ version: v.literal(1), displayName: v.string(), mail: v.string() }),
)

/** Fetched from here alone: a second place would tear apart what every page loads first. */
export const fetchTidying = () => import('./tidy-device.ts')

async function openPerson(connection: Connection): Promise<SignedIn> {
  const account = connection.signIn.account()
  if (account === null) throw new Error('A token came without an account.')
  const { personId, tenantId, name, username } = account
  const { device, deviceKey } = await openDevice(connection, tenantId, personId)
  const me = { personId, tenantId, displayName: name, mail: username }
  deviceNotes(device, deviceKey).write(
    'me',
    JSON.stringify({ version: 1, displayName: name, mail: username }),
  )
  // Nothing waits for it, and a device that refuses is none the worse: the next opening tries again.
  void idle()
    .then(fetchTidying)
    .then(({ tidyDevice }) => tidyDevice({ tenantId, personId }, device))
    .catch(() => undefined)
  return { ...connection, me, device, deviceKey }
}

/**
 * The host's person as this device knows them from an earlier visit, so that what is on the device is on the screen
 * before anybody was asked for a token. Null where they never signed in here.
 */
export async function rememberedPerson(connection: Connection): Promise<SignedIn | null> {
  const { personId, tenantId } = connection.opened.place
  if (personId === '' || tenantId === '') return null
  const { device, deviceKey } = await openDevice(connection, tenantId, personId)
  const known = v.safeParse(meSchema, await deviceNotes(device, deviceKey).read('me'))
  if (!known.success) return null
  const { displayName, mail } = known.output
  return { ...connection, me: { personId, tenantId, displayName, mail }, device, deviceKey }
}

async function openDevice(
  { config, clock }: Connection,
  tenantId: string,
  personId: string,
): Promise<Pick<SignedIn, 'device' | 'deviceKey'>> {
  const deviceKey = `${tenantId}/${personId}`
  await holdAccount({ tenantId, personId }, newId())
  const kept =
    config.keepOnDevice === 'nothing' ? memoryDevice() : await openKeptBytes(tenantId, personId, clock.nowMs)
  return { device: kept, deviceKey }
}
