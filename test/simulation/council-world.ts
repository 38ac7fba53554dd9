import { createGraphClient } from '#src/graph/create-graph-client.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { ask } from '#src/graph/asking.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { asFetch } from '#src/sandbox/tenant/as-fetch.ts'
import { createTenant, type Tenant } from '#src/sandbox/tenant/create-tenant.ts'
import { seedBucket, seedPlan } from '#src/sandbox/tenant/planner/seed-planner.ts'
import { CHANNEL, seedOrganisation, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { virtualTime, type VirtualTime } from './virtual-time.ts'

export const startMs = Date.UTC(2026, 10, 23, 9)

export interface Place {
  readonly siteId: string
  readonly planId: string
  readonly bucketId: string
  readonly folder: { readonly driveId: string; readonly folderId: string }
}

/** A client of one page of one person. */
export interface SimulatedClient {
  readonly client: GraphClient
  readonly personId: string
  /** Product time of this page. */
  readonly nowMs: () => number
  readonly delay: (ms: number, signal?: AbortSignal) => Promise<void>
  /** HTTP requests sent so far. */
  sent(): number
  /** Ends the page: nothing of it runs on. */
  crash(): void
  /** Until then no timer of the page rings and no answer reaches it; what it has sent goes on. */
  suspend(untilMs: number): void
  /** Sets the page's product time ahead of the others', or behind. */
  skew(ms: number): void
  isAlive(): boolean
}

/** What a page's requests go through on their way; a test listens there, or plants a bug. */
export type Line = (send: typeof fetch, page: SimulatedClient) => typeof fetch

export interface CouncilWorld {
  readonly tenant: Tenant
  readonly time: VirtualTime
  readonly startMs: number
  readonly place: Place
  readonly random: () => number
  /** `onSend` sees each HTTP request before it leaves and after it was answered, and may end the page. */
  open(
    personId: string,
    onSend?: (count: number, moment: 'before' | 'after', client: SimulatedClient) => void,
    line?: Line,
  ): SimulatedClient
}

function tenantOf(time: VirtualTime, random: () => number, guidBase: number, state?: string): Tenant {
  let guids = guidBase
  return createTenant({
    now: time.nowMs,
    newGuid: () => `00000000-0000-4000-8000-${String(++guids).padStart(12, '0')}`,
    random,
    verifyToken: async (jwt) => JSON.parse(atob(jwt)),
    sleep: (ms) => time.delay(ms),
    ...(state === undefined ? {} : { state }),
  })
}

function opener(tenant: Tenant, time: VirtualTime, random: () => number): CouncilWorld['open'] {
  let guids = 0
  return (personId, onSend, line = (send) => send) => {
    let alive = true
    let sent = 0
    let aheadMs = 0
    let awakeMs = 0
    const never = new Promise<never>(() => undefined)
    const nowMs = () => time.nowMs() + aheadMs
    const awake = async () => {
      while (awakeMs > time.nowMs()) await time.delay(awakeMs - time.nowMs(), undefined, () => alive)
    }
    const delay = async (ms: number, signal?: AbortSignal) => {
      await time.delay(ms, signal, () => alive)
      if (awakeMs > time.nowMs()) await awake()
    }
    const tenantLine = asFetch(tenant)
    const travel: typeof fetch = async (input, init) => {
      sent += 1
      const mine = sent
      onSend?.(mine, 'before', opened)
      if (!alive) return never
      await time.delay(10 + Math.floor(random() * 90))
      const response = await tenantLine(input, init).catch((failure: unknown) => {
        if (!alive) return never
        throw failure
      })
      onSend?.(mine, 'after', opened)
      if (awakeMs > time.nowMs()) await awake()
      // As `fetch`: an answer that comes after the page gave up on it never reaches the page.
      init?.signal?.throwIfAborted()
      return alive ? response : never
    }
    const opened: SimulatedClient = {
      personId,
      nowMs,
      delay,
      sent: () => sent,
      crash: () => {
        alive = false
      },
      suspend: (untilMs) => {
        awakeMs = Math.max(awakeMs, untilMs)
      },
      skew: (ms) => {
        aheadMs = ms
      },
      isAlive: () => alive,
      client: createGraphClient({
        origin: 'http://graph.localhost:8080/graph',
        tokenFor: async (scopes) => btoa(JSON.stringify({ userId: personId, tenantId: 'contoso', scopes })),
        fetch: (input, init) => send(input, init),
        nowMs,
        steadyMs: time.nowMs,
        delay,
        random,
        newGuid: () => `99999999-0000-4000-8000-${String(++guids).padStart(12, '0')}`,
      }),
    }
    const send = line(travel, opened)
    return opened
  }
}

/** Numbers by which requests travel and clients back off, as they were drawn or shall be. */
export interface Chance {
  readonly written?: readonly number[]
  /** Takes down what is drawn. */
  readonly note?: number[]
}

function chanceOf(drawn: () => number, { written = [], note }: Chance): () => number {
  let count = 0
  return () => {
    const number = written[count] ?? drawn()
    count += 1
    note?.push(number)
    return number
  }
}

let provisioned: Promise<{ readonly state: string; readonly place: Place }> | null = null

/** A tenant with the council's lists, plan and folder: made once by the product's own set-up, then copied. */
async function provision(): Promise<{ readonly state: string; readonly place: Place }> {
  const time = virtualTime(startMs - 3_600_000)
  const random = seededRandom(1)
  const tenant = tenantOf(time, random, 0)
  const { site } = seedOrganisation(tenant.world)
  const planId = seedPlan(tenant.world, { title: 'Council', groupId: TEAM, createdBy: ANA })
  const bucketId = seedBucket(tenant.world, { planId, name: 'Actions' })
  const { client } = opener(tenant, time, random)(ANA)
  const reports = await time.run(provisionLists(client, site.id))
  const bad = reports.find((each) => each.outcome !== 'created')
  if (bad !== undefined) throw new Error(`${bad.list}: ${bad.outcome}`, { cause: bad.failure })
  const folder = await time.run(ask(client, filesFolder({ teamId: TEAM, channelId: CHANNEL })))
  const place = {
    siteId: site.id,
    planId,
    bucketId,
    folder: { driveId: folder.driveId, folderId: folder.folderId },
  }
  return { state: tenant.snapshot(), place }
}

/** `chance` are numbers that were written down: they come first, the seed's after them. */
export async function councilWorld(seed: number, chance: Chance = {}): Promise<CouncilWorld> {
  provisioned ??= provision()
  const { state, place } = await provisioned
  const time = virtualTime(startMs)
  const random = chanceOf(seededRandom(seed), chance)
  const tenant = tenantOf(time, random, 1_000_000, state)
  return { tenant, time, startMs, place, random, open: opener(tenant, time, random) }
}
