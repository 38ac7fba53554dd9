import { WebSocket } from 'ws'
import type { LogCarrier, RelayRows, RosterRow } from '#src/live/log-carrier.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import type { LiveSessionInput } from '#src/live/live-session-input.ts'
import { createRelayLine } from '#src/live/relay/create-relay-line.ts'
import type { RelayLineInput } from '#src/live/relay/relay-line-input.ts'
import { openRelay, type Relay, type RelayOptions } from '#src/relay/open-relay.ts'
import { deviceInMemory, listInMemory } from './live-case.ts'
import { createRelayTokens, relayTenantId } from './relay-tokens.ts'

const origin = 'https://weft.example.com'

class FromWeft extends WebSocket {
  constructor(address: string) {
    super(address, { origin })
  }
}

/** A list that also introduces pages and names the room, as the session log does. */
export function listWithRoster() {
  const list = listInMemory()
  const clients: RosterRow[] = []
  let room: string | null = null
  const carrier: LogCarrier = {
    append: list.carrier.append,
    read: async (cursor) => ({ ...(await list.carrier.read(cursor)), clients: [...clients], room }),
  }
  /** The rows as this person stores them: SharePoint stamps who it was. */
  const rowsOf = (personId: string): RelayRows => ({
    async putClient(row) {
      const there = clients.find((each) => each.client === row.client)
      if (there === undefined) clients.push({ ...row, personId })
      else if (there.key !== row.key) return 'taken'
      return there === undefined ? 'stored' : 'already-there'
    },
    async putRoom(wished) {
      room ??= wished
      return room
    },
  })
  return { ...list, carrier, clients, rowsOf, room: () => room }
}

export type ListWithRoster = ReturnType<typeof listWithRoster>

/** A relay on this machine that can be killed and started again under the same address. */
export async function relayHere(more: Partial<RelayOptions> = {}) {
  const tokens = await createRelayTokens()
  const options = { token: tokens.rules, origins: [origin], ...more }
  let relay: Relay = await openRelay({ port: 0, ...options })
  const { port } = relay
  return {
    tokens,
    url: `ws://127.0.0.1:${port}`,
    relay: () => relay,
    kill: (how: 'orderly' | 'cut' = 'cut') => relay.close(how),
    async start() {
      relay = await openRelay({ port, ...options })
    },
  }
}

export type RelayHere = Awaited<ReturnType<typeof relayHere>>

const setTimer = (callback: () => void, ms: number) => {
  const timer = setTimeout(callback, ms)
  return () => clearTimeout(timer)
}

/** What a line needs of a page, for a person by their number. */
export function lineInput(
  person: number,
  list: ListWithRoster,
  relay: RelayHere,
  given: Partial<RelayLineInput> = {},
): RelayLineInput {
  const personId = `person-${person}`
  return {
    ...{ url: relay.url, tenantId: relayTenantId, sessionKey: 'thread/1', personId, personName: personId },
    clientId: `client-${person}-${crypto.randomUUID().slice(0, 8)}`,
    rows: list.rowsOf(given.personId ?? personId),
    explain: () => ({ kind: 'failed' }),
    token: () => relay.tokens.token(person),
    explainToken: () => null,
    Socket: FromWeft,
    crypto: globalThis.crypto,
    nowMs: Date.now,
    steadyMs: () => performance.now(),
    setTimer,
    random: Math.random,
    onTime: () => undefined,
    ...given,
  }
}

/** One page of a person: their session over the list and, where `relay` is given, over the relay. */
export function pageOf(
  person: number,
  list: ListWithRoster,
  relay: RelayHere,
  given: { readonly line?: Partial<RelayLineInput>; readonly session?: Partial<LiveSessionInput> } = {},
) {
  const needs = lineInput(person, list, relay, given.line)
  const { sessionKey, clientId, personId, personName } = needs
  const line = createRelayLine(needs)
  const live = createLiveSession({
    ...{ sessionKey, clientId, personId, personName, relay: line, setTimer },
    carrier: list.carrier,
    explain: () => ({ kind: 'failed' }),
    device: deviceInMemory(),
    deviceKey: personId,
    nowMs: Date.now,
    random: Math.random,
    peers: () => 2,
    ...given.session,
  })
  line.want(true)
  return {
    ...{ live, line, clientId, personId },
    stop() {
      live.stop()
      line.stop()
    },
  }
}
