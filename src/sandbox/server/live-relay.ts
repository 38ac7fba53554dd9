import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { createLocalJWKSet } from 'jose'
import { openRelay, type Relay } from '#src/relay/open-relay.ts'
import { weftApp } from '#src/sandbox/seed/company.ts'
import type { RelaySwitch } from '#src/sandbox/places/server-door/wire.ts'
import { issuerOf } from './identity.ts'
import type { keySetOf } from './signing-key.ts'

/** Where the relay answers beside the sandbox's pages. */
export const relayPath = '/relay'

/** The live relay inside the sandbox: the product's own, with the sandbox's keys and clock. */
export interface SandboxRelay {
  upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): void
  state(): RelaySwitch
  /** `running: false` cuts every line and forgets the rooms, as a crash does; true begins anew. */
  change(to: Partial<RelaySwitch>): Promise<RelaySwitch>
}

/** `now`: the sandbox's time, which tokens and the relay's answers about the time go by. */
export function createSandboxRelay(keySet: ReturnType<typeof keySetOf>, now: () => number): SandboxRelay {
  let state: RelaySwitch = { configured: true, running: true }
  let relay: Promise<Relay> | undefined

  function opened(port: number): Promise<Relay> {
    relay ??= openRelay({
      token: {
        clientId: weftApp.clientId,
        keys: createLocalJWKSet({ keys: [...keySet.keys] }),
        issuers: [issuerOf('{tid}')],
        tenants: null,
      },
      origins: [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
      // Tools on this machine, which can have any token from `/sandbox/token` anyway.
      withoutOrigin: true,
      now,
    })
    return relay
  }

  async function kill(): Promise<void> {
    const former = relay
    relay = undefined
    await (await former)?.close('cut')
  }

  return {
    upgrade(incoming, stream, head) {
      if (!state.running) stream.destroy()
      else void opened(incoming.socket.localPort ?? 0).then((each) => each.upgrade(incoming, stream, head))
    },
    state: () => state,
    async change(to) {
      state = { ...state, ...to }
      if (!state.running) await kill()
      return state
    },
  }
}
