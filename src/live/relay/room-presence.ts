import * as v from 'valibot'
import type { Presence, PresenceState, PresentPage } from '../presence.ts'
import type { Signer } from '../signed/run.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const position = v.pipe(v.string(), v.maxLength(1_000), v.base64())
const saidSchema = v.object({
  client: id,
  at: v.nullable(
    v.object({
      itemId: id,
      caret: v.exactOptional(v.object({ anchor: position, head: position })),
      writing: v.boolean(),
    }),
  ),
})

/** Typing tells where the caret is no more often than this. */
const leastMs = 150
/** A hostile room could show any number. */
const mostPages = 500
const mostStrangers = 1_000

/** Presence over a room that comes and goes. */
export interface RoomPresence {
  readonly presence: Presence
  /** Pages that are on the line, by their client. */
  isThere(client: string): boolean
  /** What others say of themselves, or who they are, has changed. */
  look(said: readonly unknown[]): void
  /** A room to tell it to; null: there is none, and nobody. */
  over(tell: ((said: object) => void) | null): void
  stop(): void
}

export function createRoomPresence(input: {
  readonly client: string
  readonly personId: string
  /** Who a client is by the roster. */
  readonly signerOf: (client: string) => Signer | undefined
  /** Somebody is there whom the list has not introduced; told once for each. */
  readonly onStranger: () => void
  readonly setTimer: (callback: () => void, ms: number) => () => void
}): RoomPresence {
  const { signerOf } = input
  const listeners = new Set<() => void>()
  const strangers = new Set<string>()
  let others: readonly PresentPage[] = []
  let there: ReadonlySet<string> = new Set()
  let own: PresenceState | null = null
  let tell: ((said: object) => void) | null = null
  let cancel: (() => void) | null = null
  let toldAll = true

  function say(): void {
    if (cancel !== null) {
      toldAll = false
      return
    }
    toldAll = true
    tell?.({ client: input.client, at: own })
    cancel = input.setTimer(() => {
      cancel = null
      if (!toldAll) say()
    }, leastMs)
  }

  function look(said: readonly unknown[]): void {
    const pages = new Map<string, PresenceState | null>()
    for (const each of said.slice(0, mostPages)) {
      const read = v.safeParse(saidSchema, each)
      if (read.success && read.output.client !== input.client) pages.set(read.output.client, read.output.at)
    }
    there = new Set(pages.keys())
    const before = strangers.size
    for (const each of there)
      if (signerOf(each) === undefined && strangers.size < mostStrangers) strangers.add(each)
    if (strangers.size > before) input.onStranger()
    const shown = [...pages].flatMap(([client, state]) => {
      const signer = state === null ? undefined : signerOf(client)
      if (state === null || signer === undefined || signer.personId === input.personId) return []
      return [{ client, personId: signer.personId, name: signer.name, state }]
    })
    if (JSON.stringify(shown) === JSON.stringify(others)) return
    others = shown
    for (const each of listeners) each()
  }

  return {
    presence: {
      set(state) {
        if (JSON.stringify(state) === JSON.stringify(own)) return
        own = state
        say()
      },
      others: () => others,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    isThere: (client) => there.has(client),
    look,
    over(way) {
      tell = way
      if (way === null) look([])
      else way({ client: input.client, at: own })
    },
    stop: () => cancel?.(),
  }
}
