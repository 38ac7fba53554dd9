import type { Presence } from '../presence.ts'
import { createHeardPresence, type PresenceListener, type PresenceRefusal } from './heard-presence.ts'
import type { SaidByPage } from './open-room.ts'
import { createOwnPresence, type PresenceWay } from './own-presence.ts'

/** What is old goes, and what grows old is said again, so soon after it is due. */
const lookAgainMs = 15_000

/** A room to be present in, and what stands in it. */
export interface PresenceRoom extends PresenceWay {
  readonly said: () => readonly SaidByPage[]
}

/** Presence over a room that comes and goes. */
export interface RoomPresence {
  readonly presence: Presence
  /** Pages that are on the line, by their client. */
  isThere(client: string): boolean
  /** What others say of themselves, who they are, or what time it is has changed. */
  look(): void
  /** A room to be in; null: there is none, and nobody. */
  over(room: PresenceRoom | null): void
  refused(): Readonly<Partial<Record<PresenceRefusal, number>>>
  stop(): void
}

export function createRoomPresence(
  input: PresenceListener & {
    readonly steadyMs: () => number
    readonly setTimer: (callback: () => void, ms: number) => () => void
    readonly onFailure?: (failure: unknown) => void
  },
): RoomPresence {
  const listeners = new Set<() => void>()
  const heard = createHeardPresence({
    ...input,
    onOthers: () => {
      for (const each of listeners) each()
    },
  })
  const own = createOwnPresence(input)
  let room: PresenceRoom | null = null
  let cancel = () => {}

  function look(): void {
    if (room === null) return
    own.again()
    heard.look(room.said())
  }

  function lookLater(): void {
    cancel = input.setTimer(() => {
      look()
      lookLater()
    }, lookAgainMs)
  }

  return {
    presence: {
      set: own.set,
      others: heard.others,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    isThere: heard.isThere,
    look,
    over(next) {
      cancel()
      room = next
      own.over(next)
      if (next === null) return heard.nobody()
      look()
      lookLater()
    },
    refused: heard.refused,
    stop() {
      cancel()
      own.stop()
    },
  }
}
