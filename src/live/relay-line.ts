import type { LoggedMove } from '#src/domain/session/move.ts'
import type { LogReading } from './log-carrier.ts'
import type { Presence } from './presence.ts'

/** Why no more tries are made until the person comes back. */
export type LineRefusal =
  /** Nobody has consented to the relay's scope, or the sign-in wants a person: nobody is asked for it. */
  | 'no-consent'
  /** The relay lets this tenant, origin or room not in, or this page's id is another's. */
  | 'forbidden'
  /** This person may not write to the session's list, so that nobody would believe their moves. */
  | 'reader'

/** How the line to the relay stands. Times are product times. */
export type LineState =
  /** There is no relay, or the session does not run. */
  | { readonly kind: 'off' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live'; readonly sinceMs: number }
  | { readonly kind: 'waiting'; readonly untilMs: number }
  | { readonly kind: 'refused'; readonly reason: LineRefusal }

/** What a line asks of the session that it carries. */
export interface LineSession {
  /** Moves of others, each proved to be of who it says. */
  hear(moves: readonly LoggedMove[]): void
  /** This page's own moves that others may not know from the list yet; a relay that has forgotten gets them again. */
  mayBeUnknown(): readonly LoggedMove[]
  /** The move of this id has come, by whatever way. */
  isKnown(id: string): boolean
  /** The list is known to hold it. */
  isInList(id: string): boolean
  /** Somebody speaks whom only the list can introduce: it is to be read soon. */
  wantsList(): void
}

/**
 * The port to a relay: carries moves between the pages of a session within a blink, beside the list. It may be silent,
 * late, double and reorder; nothing depends on it but speed. None of its functions throws.
 */
export interface RelayLine {
  state(): LineState
  /** Calls back when the state is another one; the answer stops it. */
  subscribe(listener: () => void): () => void
  /** Who is carried; the answer ends it. */
  attach(session: LineSession): () => void
  /** Own moves, in the order in which they were made. */
  tell(moves: readonly LoggedMove[]): void
  /** The list was read: who is who, and the session's room. */
  listRead(reading: Pick<LogReading, 'clients' | 'room'>): void
  /** The list has introduced this client a moment ago only: what it said before may come by the list first. */
  isNewcomer(client: string): boolean
  /** Another page under this client's id is on the line. */
  isThere(client: string): boolean
  /** Runs and moves that were not taken: forged, of another session, unreadable, of nobody. */
  refused(): number
  /** The person or the network came back: what waits is tried now, what stands is asked whether it does. */
  comeBack(): void
  readonly presence: Presence
}
