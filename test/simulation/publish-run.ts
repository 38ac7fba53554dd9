import * as v from 'valibot'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { ledgerSchema, ledgerState, statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import { publishTimings, type PublishRequest } from '#src/records/publish/publish-ports.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { befalling } from './accident.ts'
import { councilWorld, type CouncilWorld, type Line, type SimulatedClient } from './council-world.ts'
import { doneInTime } from './invariants/done-in-time.ts'
import { politeTraffic, type Crossing } from './invariants/polite-traffic.ts'
import { saidWhenDone, type Saying } from './invariants/said-when-done.ts'
import { silentFailures } from './invariants/silent-failures.ts'
import type { Wrong } from './invariants/wrong.ts'
import { messagesPosted, planOf, publishAs, rowsOf } from './publish-case.ts'
import { drawPublish, type DrawnPage, type DrawnPublish } from './publish-draw.ts'
import { timesThere, wrongsOfPublish } from './publish-evidence.ts'
import { noting } from './traffic.ts'
import { faultsOf, type Notes } from './weather.ts'

/** A bug put between the real code and its ports; product code knows nothing of it. */
export interface PlantedInPublish {
  readonly page?: (page: SimulatedClient) => SimulatedClient
  readonly line?: Line
  readonly request?: Partial<PublishRequest>
}

/** Texts and names of the case, and what every token begins with: none may be printed by a failure. */
const secrets = ['Send the figures', 'Weekly review', 'Decision 0', btoa('{"userId"').slice(0, 10)]

interface Run {
  readonly world: CouncilWorld
  readonly plan: PublishPlan
  readonly planted: PlantedInPublish
  readonly sayings: Saying[]
  readonly failures: unknown[]
  readonly crossings: Crossing[] | null
}

function lineOf({ crossings, world, planted }: Run, client: string): Line {
  const bug: Line = planted.line ?? ((send) => send)
  if (crossings === null) return bug
  const note = noting(crossings, client, world.time.nowMs)
  return (send, page) => bug(note(send, page), page)
}

function listen({ world, plan, sayings }: Run, client: string): NonNullable<PublishRequest['onProgress']> {
  const said = new Set<string>()
  return ({ ledger }) => {
    for (const effect of plan.effects) {
      const { state, ref } = statusOf(ledger, effect.id)
      if (state !== 'done' || said.has(effect.id)) continue
      said.add(effect.id)
      sayings.push({ client, said: effect.id, committed: timesThere(world, effect, ref) > 0 })
    }
  }
}

/** One page that may end, sleep or run ahead of the others while it publishes. */
function publishBadly(run: Run, index: number, { startsMs, skewMs, accident }: DrawnPage): void {
  const { world, plan, planted } = run
  const client = `page ${index}`
  const page = world.open(
    index % 2 === 0 ? ANA : BEN,
    befalling(accident, world.time.nowMs),
    lineOf(run, client),
  )
  page.skew(skewMs)
  void world.time
    .delay(startsMs)
    .then(() =>
      publishAs(world, planted.page?.(page) ?? page, plan, {
        onProgress: listen(run, client),
        ...planted.request,
      }),
    )
    .catch((failure: unknown) => run.failures.push(failure))
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** How long the ledger is still held, with what its holder may have sent; 0 where nobody holds it. */
function heldForMs(world: CouncilWorld): number {
  const [row] = rowsOf(world, 'Weft publish ledger')
  if (row === undefined) return 0
  const parts = [1, 2, 3, 4].map((part) => textOf(row[`Ledger${part}`]))
  const { lease } = v.parse(ledgerSchema, JSON.parse(parts.join('')))
  return lease === null ? 0 : Math.max(0, lease.untilMs + publishTimings.settleMs - world.time.nowMs())
}

/** A request waits at most this long by itself and as long again inside its batch. */
const longestDelayMs = 120_000

/** Publishes again as people would until all is done; answers the last ledger and how long that may take. */
async function healAll(run: Run): Promise<{ readonly ledger: Ledger; readonly boundMs: number }> {
  const { world, plan, planted } = run
  const opened = world.open(BEN, undefined, lineOf(run, 'healer'))
  const page = planted.page?.(opened) ?? opened
  const { settleMs } = publishTimings
  const hear = listen(run, 'healer')
  const began = world.time.nowMs()
  // A renewal that a page had sent before all healed may arrive now: its lease is waited for as well.
  const onProgress: typeof hear = (progress) => {
    hear(progress)
    const tookMs = world.time.nowMs() - began
    if (tookMs <= longestDelayMs) boundMs = Math.max(boundMs, tookMs + heldForMs(world) + settleMs)
  }
  const again = (more: Partial<PublishRequest>) =>
    publishAs(world, page, plan, { onProgress, ...planted.request, ...more })
  // Whoever holds the ledger is waited for, and each run looks once at what can be read only after a while.
  let boundMs = heldForMs(world) + settleMs
  let { ledger } = await again({})
  for (let round = 0; round < 4 && ledgerState(ledger) !== 'done'; round += 1) {
    const current = ledger
    const inState = (state: string) =>
      plan.effects.map((each) => each.id).filter((each) => statusOf(current, each).state === state)
    const answers = inState('needs-you').map((effectId) => ({ effectId, there: messagesPosted(world) > 0 }))
    ledger = (await again({ retry: inState('failed'), answers })).ledger
    boundMs += settleMs
  }
  return { ledger, boundMs }
}

/**
 * Several people publish while every kind of fault strikes and pages end; then all heals and is looked at. `notes` takes
 * down what struck.
 */
export async function playPublish(
  drawn: DrawnPublish,
  planted: PlantedInPublish = {},
  notes?: Notes,
): Promise<readonly Wrong[]> {
  const world = await councilWorld(drawn.seed, {
    ...(drawn.chance === undefined ? {} : { written: drawn.chance }),
    ...(notes === undefined ? {} : { note: notes.chance }),
  })
  const plan = planOf(world.place, drawn)
  world.tenant.settings.faults = faultsOf(drawn.weather, notes?.struck)
  const crossings = drawn.noted ? [] : null
  const run: Run = { world, plan, planted, sayings: [], failures: [], crossings }
  for (const [index, page] of drawn.pages.entries()) publishBadly(run, index, page)
  const healed = world.time.delay(600_000).then(() => {
    world.tenant.settings.faults = undefined
    return healAll(run)
  })
  try {
    const { ledger, boundMs } = await world.time.run(healed)
    const tookMs = world.time.nowMs() - (world.startMs + 600_000)
    return [
      ...wrongsOfPublish(world, plan, ledger),
      ...doneInTime({ tookMs, boundMs }),
      ...saidWhenDone(run.sayings),
      ...silentFailures(run.failures, secrets),
      ...politeTraffic(crossings ?? []),
    ]
  } catch (failure) {
    return [{ invariant: 'E11', harm: 'stuck', what: String(failure) }]
  }
}

export function publishRun(seed: number, planted?: PlantedInPublish): Promise<readonly Wrong[]> {
  return playPublish(drawPublish(seed), planted)
}
