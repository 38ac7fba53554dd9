import * as v from 'valibot'
import type { PresentPage } from '../presence.ts'
import { isSignedBy, readSignedPresence, type UncheckedPresence } from '../signed/check-presence.ts'
import type { Member, Roster } from '../signed/roster.ts'
import type { SaidByPage } from './open-room.ts'

/** Why what a page says of itself was not taken. */
export const presenceRefusals = [
  'unsigned',
  'bad-shape',
  'wrong-version',
  'bad-signature',
  /** Older than two minutes, or ahead of this page's clock. */
  'wrong-time',
  /** No newer than what its client has said since, or of a page that has gone. */
  'said-before',
] as const
export type PresenceRefusal = (typeof presenceRefusals)[number]

/** What was said longer ago counts no more; a page that nobody sees may tell its time once a minute alone. */
export const freshMs = 120_000
/** Clocks that the relay sets differ by less than a second, others by seconds. */
export const aheadMs = 30_000
/** A hostile room could show any number. */
const mostPages = 500
const mostStrangers = 1_000

const sentSchema = v.object({ said: v.string() })
const nothingSchema = v.strictObject({})

/** What stands under one number, and how far it has come. */
interface Heard {
  readonly text: string
  readonly read: UncheckedPresence | null
  /** `unchecked`: the list may still have to introduce the client; `untimely`: signed, and a clock may still be set. */
  state: 'refused' | 'unchecked' | 'checking' | 'untimely' | 'taken'
}

/** The newest that a client has said; when its page goes that stays known, and is used up. */
interface Latest {
  readonly page: number
  readonly member: Member
  readonly said: UncheckedPresence
  gone: boolean
}

/** Who is in the room by what they have signed (RULES.md, PRESENCE). */
export interface HeardPresence {
  /** What stands in the room now. Called again when the list has introduced somebody, and when time has passed. */
  look(said: readonly SaidByPage[]): void
  /** The line is gone, and with it everybody. */
  nobody(): void
  isThere(client: string): boolean
  /** Pages of other people that are somewhere, the same array for as long as nothing has changed. */
  others(): readonly PresentPage[]
  refused(): Readonly<Partial<Record<PresenceRefusal, number>>>
}

/** Who listens, and what it knows of the others. */
export interface PresenceListener {
  readonly subtle: Pick<SubtleCrypto, 'verify'>
  readonly sessionKey: string
  readonly client: string
  readonly personId: string
  readonly roster: Pick<Roster, 'memberOf'>
  /** Product time. */
  readonly nowMs: () => number
  /** Somebody is there whom the list has not introduced; told once for each. */
  readonly onStranger: () => void
}

export function createHeardPresence(
  input: PresenceListener & { readonly onOthers: () => void },
): HeardPresence {
  const { subtle, sessionKey, roster, nowMs } = input
  const pages = new Map<number, Heard>()
  const clients = new Map<string, Latest>()
  const strangers = new Set<string>()
  const counts: Partial<Record<PresenceRefusal, number>> = {}
  let others: readonly PresentPage[] = []

  const isFresh = (atMs: number) => nowMs() - atMs <= freshMs && atMs - nowMs() <= aheadMs
  const isHere = ({ gone, said }: Latest) => !gone && isFresh(said.atMs)

  function refuse(reason: PresenceRefusal): void {
    counts[reason] = (counts[reason] ?? 0) + 1
  }

  function hear(page: number, sent: unknown): void {
    const parsed = v.safeParse(sentSchema, sent)
    // A page that has only just come says nothing yet.
    if (!parsed.success && v.is(nothingSchema, sent)) return
    const text = parsed.success ? parsed.output.said : ''
    const before = pages.get(page)
    if (before?.text === text) return goOn(page, before)
    const read =
      text === '' ? ({ ok: false, reason: 'unsigned' } as const) : readSignedPresence(sessionKey, text)
    if (!read.ok) refuse(read.reason)
    const heard: Heard = { text, read: read.ok ? read.said : null, state: read.ok ? 'unchecked' : 'refused' }
    pages.set(page, heard)
    goOn(page, heard)
  }

  /** What was refused stays so; who was a stranger may have been introduced, and a clock set right. */
  function goOn(page: number, heard: Heard): void {
    if (heard.read === null || heard.read.client === input.client) return
    const member = roster.memberOf(heard.read.client)
    if (member === undefined) return meet(heard.read.client)
    if (heard.state === 'unchecked') void check(page, heard, heard.read, member)
    else if (heard.state === 'untimely' && isFresh(heard.read.atMs)) take(page, heard, heard.read, member)
  }

  function meet(client: string): void {
    if (strangers.has(client) || strangers.size >= mostStrangers) return
    strangers.add(client)
    input.onStranger()
  }

  const isOutdone = (said: UncheckedPresence) =>
    (clients.get(said.client)?.said.atMs ?? -Infinity) >= said.atMs

  async function check(page: number, heard: Heard, said: UncheckedPresence, member: Member): Promise<void> {
    // Its client has said something since, here or under another number: somebody has kept this.
    if (isOutdone(said)) {
      heard.state = 'refused'
      return refuse('said-before')
    }
    heard.state = 'checking'
    const right = await isSignedBy(subtle, sessionKey, member, page, said)
    heard.state = right ? 'untimely' : 'refused'
    if (!right) return refuse('bad-signature')
    // The page may have gone meanwhile.
    if (!pages.has(page)) return
    if (isFresh(said.atMs)) take(page, heard, said, member)
    else refuse('wrong-time')
    show()
  }

  /** Checks end in any order: what is newer stays, whichever was checked first. */
  function take(page: number, heard: Heard, said: UncheckedPresence, member: Member): void {
    heard.state = 'taken'
    if (!isOutdone(said)) clients.set(said.client, { page, member, said, gone: false })
  }

  function leave(page: number): void {
    pages.delete(page)
    for (const each of clients.values()) if (each.page === page) each.gone = true
  }

  function show(): void {
    for (const [client, { said }] of clients) if (nowMs() - said.atMs > freshMs) clients.delete(client)
    const shown = [...clients.values()].filter(isHere).flatMap(({ member, said }): PresentPage[] => {
      if (said.at === null || member.personId === input.personId) return []
      return [{ client: said.client, personId: member.personId, name: member.name, state: said.at }]
    })
    if (JSON.stringify(shown) === JSON.stringify(others)) return
    others = shown
    input.onOthers()
  }

  return {
    look(said) {
      const some = said.slice(0, mostPages)
      for (const each of some) hear(each.page, each.said)
      const here = new Set(some.map((each) => each.page))
      for (const page of [...pages.keys()]) if (!here.has(page)) leave(page)
      show()
    },
    nobody() {
      pages.clear()
      // Who is still there when the line is back stands there with what they said before.
      clients.clear()
      show()
    },
    isThere(client) {
      const latest = clients.get(client)
      return latest !== undefined && isHere(latest)
    },
    others: () => others,
    refused: () => counts,
  }
}
