import { unpackText } from '#src/records/stores/packed-text.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import { explainListFailure } from '#src/records/stores/carrier-trouble.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import type { CouncilWorld, Line, SimulatedClient } from './council-world.ts'
import type { Saying } from './invariants/said-when-done.ts'
import type { SimulatedPages } from './live-between.ts'
import type { SimulatedDevice } from './live-device.ts'
import { rowsOf } from './publish-case.ts'

export const sessionKey = '19:meeting_live@thread.v2|2026-11-23T09:00:00Z'

/** A bug put between the running session and its ports. */
export interface PlantedInLive {
  readonly line?: Line
  readonly device?: (bytes: DeviceBytes) => DeviceBytes & { unload?(): void }
}

export interface Panel {
  readonly live: LiveSession
  readonly page: SimulatedClient
  readonly clientId: string
  /** Ends the page in good order, or at once. */
  close(): void
  crash(): void
}

export interface PanelWorld {
  readonly world: CouncilWorld
  readonly planted: PlantedInLive
  readonly sayings: Saying[]
  readonly failures: unknown[]
  readonly line: Line
}

/** A row's text, packed or not. */
function jsonOf(text: string): string {
  return text.startsWith('~') ? (unpackText([text.slice(1)], 1_000_000) ?? '[]') : text
}

/** Ids of the moves that the list holds. */
export function movesInList(world: CouncilWorld): ReadonlySet<string> {
  return new Set(
    rowsOf(world, 'Weft session log')
      .filter((each) => each['Session'] === sessionKey)
      .flatMap((each): readonly LoggedMove[] => JSON.parse(jsonOf(String(each['Moves']))))
      .map((each) => `${each.client}/${each.seq}`),
  )
}

export function openPanel(
  { world, planted, sayings, failures, line }: PanelWorld,
  who: {
    readonly personId: string
    readonly name: string
    readonly pageName: string
    readonly opening: number
  },
  { device, pages }: { readonly device: SimulatedDevice; readonly pages: SimulatedPages | null },
): Panel {
  const page = world.open(who.personId, undefined, line)
  const clientId = `${who.pageName}-${who.opening}`
  const openClients = device.openClients()
  const own = device.bytesFor(page.isAlive)
  const bytes: DeviceBytes & { unload?(): void } = planted.device?.(own) ?? own
  const carrier = createListLogCarrier({
    client: page.client,
    siteId: world.place.siteId,
    sessionKey,
    nowMs: page.nowMs,
  })
  const live = createLiveSession({
    sessionKey,
    personId: who.personId,
    personName: who.name,
    clientId,
    carrier,
    explain: explainListFailure,
    device: bytes,
    deviceKey: 'weft',
    nowMs: page.nowMs,
    setTimer(callback, ms) {
      const ending = new AbortController()
      void page.delay(ms, ending.signal).then(() => {
        if (!ending.signal.aborted) callback()
      })
      return () => ending.abort()
    },
    random: world.random,
    peers: () => 3,
    openClients,
    ...(pages === null ? {} : { pages: pages.join(page.isAlive) }),
    onFailure: (failure) => failures.push(failure),
  })
  let unsent = 0
  live.subscribe(() => {
    const now = live.snapshot()
    const fell = unsent > 0 && now.unsent === 0
    unsent = now.unsent
    if (!fell) return
    const there = movesInList(world)
    const mine = now.moves.filter((each) => each.client === clientId)
    const committed = mine.every((each) => there.has(`${each.client}/${each.seq}`))
    sayings.push({ client: clientId, said: 'that all is saved', committed })
  })
  const end = () => {
    page.crash()
    openClients.close()
  }
  return {
    live,
    page,
    clientId,
    close() {
      bytes.unload?.()
      live.stop()
      void world.time.delay(50).then(end)
    },
    crash() {
      live.stop()
      end()
    },
  }
}
