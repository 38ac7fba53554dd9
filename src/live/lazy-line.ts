import type { RosterRow } from './log-carrier.ts'
import { presenceOfNobody, type PresenceState } from './presence.ts'
import type { LineSession, RelayLine } from './relay-line.ts'

/** A line that can be wanted and not wanted any more; its page's key stays the same. */
export interface WantedLine extends RelayLine {
  want(wanted: boolean): void
  stop(): void
}

/**
 * A line whose parts are fetched when it is first wanted. Until then it is off, and remembers what the real one will have
 * to know; parts that could not be fetched are asked for again when the person comes back.
 */
export function createLazyLine(
  open: () => Promise<WantedLine>,
  onFailure: (failure: unknown) => void = () => undefined,
): WantedLine {
  const listeners = new Set<() => void>()
  const ears = new Set<() => void>()
  const clients = new Map<string, RosterRow>()
  let line: WantedLine | null = null
  let opening = false
  let wanted = false
  let stopped = false
  let session: LineSession | null = null
  let room: string | null = null
  let own: PresenceState | null = null

  async function load(): Promise<void> {
    if (opening || line !== null) return
    opening = true
    try {
      const opened = await open()
      if (stopped) return opened.stop()
      line = opened
      if (session !== null) opened.attach(session)
      opened.listRead({ clients: [...clients.values()], room })
      opened.presence.set(own)
      opened.presence.subscribe(() => ears.forEach((each) => each()))
      opened.subscribe(() => listeners.forEach((each) => each()))
      opened.want(wanted)
    } catch (failure) {
      onFailure(failure)
    } finally {
      opening = false
    }
  }

  return {
    state: () => line?.state() ?? { kind: 'off' },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attach(carried) {
      session = carried
      const detach = line?.attach(carried)
      return () => {
        session = null
        detach?.()
      }
    },
    tell: (moves) => line?.tell(moves),
    listRead(reading) {
      for (const each of reading.clients ?? []) if (!clients.has(each.client)) clients.set(each.client, each)
      room ??= reading.room ?? null
      line?.listRead(reading)
    },
    isNewcomer: (client) => line?.isNewcomer(client) ?? false,
    isThere: (client) => line?.isThere(client) ?? false,
    refused: () => line?.refused() ?? 0,
    comeBack() {
      if (wanted && line === null) void load()
      line?.comeBack()
    },
    presence: {
      set(state) {
        own = state
        line?.presence.set(state)
      },
      others: () => line?.presence.others() ?? presenceOfNobody.others(),
      subscribe(listener) {
        ears.add(listener)
        return () => ears.delete(listener)
      },
    },
    want(now) {
      wanted = now
      if (now && line === null) void load()
      line?.want(now)
    },
    stop() {
      stopped = true
      wanted = false
      line?.stop()
    },
  }
}
