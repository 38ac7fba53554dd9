/**
 * What the relay writes about itself. Events are a closed list and their details numbers and fixed words, so that no
 * line can hold what somebody sent, who it was, a token or a room's name.
 */
export type RelayEvent =
  | { readonly event: 'listening'; readonly port: number }
  | { readonly event: 'stopping' }
  | { readonly event: 'stopped' }
  | { readonly event: 'redis-lost' }
  | { readonly event: 'redis-back'; readonly rooms: number }

export type RelayLog = (event: RelayEvent) => void

/** One JSON line for each event. `write` gets it with its line end. */
export function jsonLines(write: (line: string) => void, now: () => number): RelayLog {
  return (event) => write(`${JSON.stringify({ at: new Date(now()).toISOString(), ...event })}\n`)
}
