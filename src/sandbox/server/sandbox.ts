import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { calm, type Switches } from '#src/sandbox/places/server-door/switches.ts'
import type { PlacedTab } from '#src/sandbox/places/server-door/placed-tab.ts'
import { company, weftApp } from '#src/sandbox/seed/company.ts'
import { seedOrganisation } from '#src/sandbox/seed/seed-organisation.ts'
import { createTenant, type Tenant } from '#src/sandbox/tenant/create-tenant.ts'
import { setPlannerFull } from '#src/sandbox/tenant/planner/planner-limits.ts'
import { createClock, type MovableClock } from './clock.ts'
import { startingConsent, type Consent } from './consent.ts'
import { faultPlan } from './fault-switches.ts'
import { seededRandom } from '#src/sandbox/seed/stable-id.ts'
import { struckClient } from './token-door.ts'
import { createIdentity, type Identity } from './identity.ts'
import { createSandboxRelay, type SandboxRelay } from './live-relay.ts'
import { keptStateSchema, type KeptState } from './kept-state.ts'
import { createRequestLog, type RequestLog } from './request-log.ts'
import { keySetOf, newKey, signingKeyOf } from './signing-key.ts'
import { createStateFile } from './state-file.ts'

/** The make-believe company while the process runs: everything the doors need, and what is kept in the file. */
export interface Sandbox {
  readonly clock: MovableClock
  readonly log: RequestLog
  readonly keySet: object
  /** The live relay of this company. */
  readonly relay: SandboxRelay
  identity(): Identity
  tenant(): Tenant
  consent(): Consent
  setConsent(next: Consent): void
  tabs(): readonly PlacedTab[]
  setTabs(next: readonly PlacedTab[]): void
  switches(): Switches
  setSwitches(next: Switches): void
  /** A Graph request as a page or a tool sends it. */
  handleGraph(request: Request): Promise<Response>
  /** Begins anew with a freshly seeded company at the machine's time. */
  reset(): Promise<void>
  moved(): void
  flush(): void
}

async function begin(): Promise<KeptState> {
  const seeded = await seedOrganisation(Date.now())
  const key = newKey(randomUUID())
  return {
    version: 1,
    aheadMs: 0,
    key,
    consent: startingConsent,
    tabs: [...seeded.tabs],
    tenant: seeded.tenant,
  }
}

/** Opens the kept sandbox in `folder`, or seeds a new one (always with `fresh`). */
export async function openSandbox(folder: string, fresh: boolean): Promise<Sandbox> {
  const file = createStateFile(join(folder, 'state.json'), capture)
  const former = fresh ? null : v.safeParse(keptStateSchema, file.read())
  let state = former?.success ? former.output : await begin()
  const clock = createClock(state.aheadMs)
  const key = signingKeyOf(state.key)
  const identity = createIdentity(key, company.tenantId, clock.now)
  const log = createRequestLog()
  const keySet = keySetOf(key)
  const relay = createSandboxRelay(keySet, clock.now)
  let switches: Switches = calm
  let tenant = open(state.tenant)
  // Tools and the places ask Graph as well; only what carries Weft's own client id is Weft's.
  const asking = new AsyncLocalStorage<boolean>()
  const struck = new AsyncLocalStorage<boolean>()
  let chance: () => number = Math.random
  file.touch()

  function open(snapshot: string): Tenant {
    const made = createTenant({
      now: clock.now,
      newGuid: randomUUID,
      random: Math.random,
      state: snapshot,
      verifyToken: (token) => Promise.resolve(identity.callerOf(token)),
      faults: faultPlan(
        () => (struck.getStore() === true ? switches : calm),
        () => chance(),
        () => (switches = { ...switches, loseNextWrites: switches.loseNextWrites - 1 }),
      ),
    })
    // A state that was kept while plans were full opens as calm as everything else.
    setPlannerFull(made.world, switches.plannerFull)
    made.onRequest((report) => {
      if (report.bug !== undefined)
        console.error(`The tenant has a bug: ${report.method} ${report.path}\n${report.bug}`)
      if (asking.getStore() === true) log.add(report)
      if (report.method !== 'GET') file.touch()
    })
    return made
  }

  function capture(): KeptState {
    return { ...state, aheadMs: clock.ahead(), tenant: tenant.snapshot() }
  }

  return {
    clock,
    log,
    keySet,
    relay,
    identity: () => identity,
    tenant: () => tenant,
    consent: () => state.consent,
    setConsent(consent) {
      state = { ...state, consent }
      file.touch()
    },
    tabs: () => state.tabs,
    setTabs(tabs) {
      state = { ...state, tabs: [...tabs] }
      file.touch()
    },
    switches: () => switches,
    setSwitches(next) {
      switches = next
      chance = next.seed === null ? Math.random : seededRandom(next.seed)
      setPlannerFull(tenant.world, next.plannerFull)
      tenant.settings.throttling.on = next.budgets
      tenant.settings.throttling.plannerWritesPer10s = next.plannerWritesPer10s
      tenant.settings.retryAfterReadable = next.retryAfterReadable
    },
    handleGraph(request) {
      const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
      const client = identity.callerOf(token)?.clientId
      const byWeft = client === weftApp.clientId
      return struck.run(byWeft || client === struckClient, () =>
        asking.run(byWeft, () => tenant.handle(request)),
      )
    },
    async reset() {
      const seeded = await seedOrganisation(Date.now())
      state = { ...state, consent: startingConsent, tabs: [...seeded.tabs] }
      clock.backToMachine()
      switches = calm
      chance = Math.random
      tenant = open(seeded.tenant)
      log.clear()
      // The rooms of the former company are nobody's.
      await relay.change({ running: false })
      await relay.change({ configured: true, running: true })
      file.touch()
    },
    moved: () => file.touch(),
    flush: () => file.flush(),
  }
}
