import * as v from 'valibot'

/**
 * What the relay and its clients agree on (docs/relay.md). A room is one Yjs document of one array, `log`, whose entries
 * are signed runs of moves as bytes; presence travels as awareness, time and refusals as stateless messages.
 */

/** The document's only root type. */
export const logRoot = 'log'

/** A room is the tenant's id, a dot, and 256 bits derived from the session's room key (HKDF), in hex. */
export const roomPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{64}$/

/** Why the relay closed a connection. WebSocket codes from 4000 on are an application's own. */
export const closeCodes = {
  /** Done: the client said that it goes. */
  done: 1000,
  /** Restart or deployment: come back with back-off. */
  goingAway: 1012,
  /** What was sent is no message of this agreement: a mistake of the client, sending it again changes nothing. */
  malformed: 4400,
  /** Token missing, wrong, expired, of another tenant or audience: come back with a fresh one. */
  unauthorized: 4401,
  /** This origin, tenant or room name is not let in; asking again changes nothing. */
  forbidden: 4403,
  /** The client did not read what was sent to it, or answered no ping: come back with back-off. */
  tooSlow: 4408,
  /** A frame larger than the server's socket takes: it closes by itself before the relay sees it. */
  frameTooLarge: 1009,
  /** A message larger than allowed. */
  tooLarge: 4413,
  /** More messages or bytes a second than allowed: come back after a while. */
  tooFast: 4429,
  /** No place: rooms, connections or memory are used up; the list carries the session meanwhile. */
  full: 4503,
} as const

/** The client asks for the relay's time; answers carry the same id. */
export const timeAskedSchema = v.object({
  weft: v.literal(1),
  kind: v.literal('time?'),
  id: v.pipe(v.number(), v.safeInteger()),
})

/** `atMs`: milliseconds since 1970 UTC when the relay answered. */
export const timeToldSchema = v.object({
  weft: v.literal(1),
  kind: v.literal('time'),
  id: v.pipe(v.number(), v.safeInteger()),
  atMs: v.number(),
})

/** A client hands in a fresh token of the same person before the old one ends (stateless, answered by `token-taken`). */
export const tokenGivenSchema = v.object({
  weft: v.literal(1),
  kind: v.literal('token'),
  token: v.string(),
})

/** `untilMs`: when the connection ends unless another token comes; milliseconds since 1970 UTC by the relay's clock. */
export const tokenTakenSchema = v.object({
  weft: v.literal(1),
  kind: v.literal('token-taken'),
  untilMs: v.number(),
})
