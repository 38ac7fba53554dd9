import { sha256 } from '#src/domain/session/sha256.ts'

const utf8 = new TextEncoder()
const known = new Map<string, number>()

/**
 * The number under which a client of the log writes notes (Yjs' client id): 52 bits of a hash of its name, so that it
 * can be checked by whoever reads the log, and nobody finds a second name for a number.
 */
export function writerOf(client: string): number {
  const before = known.get(client)
  if (before !== undefined) return before
  const writer = Number.parseInt(sha256(utf8.encode(`weft notes ${client}`)).slice(0, 13), 16)
  known.set(client, writer)
  return writer
}
