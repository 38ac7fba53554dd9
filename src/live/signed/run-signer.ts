import { fromBase64UrlEncoded, toBase64UrlEncoded } from 'lib0/buffer'
import { plainLine } from '#src/domain/council/plain-line.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import type { RosterRow } from '../log-carrier.ts'
import { packPresence, type SaidPresence } from './pack-presence.ts'
import { packRun } from './pack-run.ts'
import { presenceStatement } from './presence-statement.ts'
import type { RunPeople } from './run-people.ts'
import { keysOf, runStatement, signing } from './run-statement.ts'
import { maxEntryBytes, maxRunMoves, signatureBytes, type Run } from './run.ts'

/** Signs what this page makes, with a key that exists in it alone and ends with it. */
export interface RunSigner {
  /** What the roster is to say of this page; until a reading of the list brings it, nobody can check what it signs. */
  readonly row: RosterRow
  /**
   * Entries for the relay's log, in the order of the calls. Moves of others, and what is too large for the relay, are
   * left out: the list carries them.
   */
  sign(moves: readonly LoggedMove[]): Promise<readonly Uint8Array<ArrayBuffer>[]>
  /** What this page says of itself as page `page` of the room. */
  signPresence(page: number, said: Omit<SaidPresence, 'client'>): Promise<Uint8Array<ArrayBuffer>>
}

/** Throws where the browser has no such keys (a page that is not secure). */
export async function createRunSigner(input: {
  readonly subtle: Pick<SubtleCrypto, 'generateKey' | 'exportKey' | 'sign'>
  readonly sessionKey: string
  readonly client: string
  readonly personId: string
  readonly name: string
  readonly people: RunPeople
}): Promise<RunSigner> {
  const { subtle, sessionKey, client, personId, people } = input
  const { privateKey, publicKey } = await subtle.generateKey(keysOf, false, ['sign', 'verify'])
  const raw = new Uint8Array(await subtle.exportKey('raw', publicKey))
  const row = { client, personId, name: plainLine(input.name.slice(0, 200)), key: keyText(raw) }
  let last: Promise<unknown> = Promise.resolve()

  async function signedAs(
    statement: Uint8Array<ArrayBuffer>,
    body: Uint8Array,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const entry = new Uint8Array(signatureBytes + body.length)
    entry.set(new Uint8Array(await subtle.sign(signing, privateKey, statement)))
    entry.set(body, signatureBytes)
    return entry
  }

  async function signed(run: Run): Promise<Uint8Array<ArrayBuffer> | null> {
    const packed = packRun(sessionKey, row, run, people)
    if (packed.body.length + signatureBytes > maxEntryBytes) return null
    return signedAs(runStatement(sessionKey, row, packed), packed.body)
  }

  /** Where a run is too large its halves may not be. */
  async function entriesOf(run: Run): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const entry = await signed(run)
    if (entry !== null) return [entry]
    if (run.length === 1) return []
    const half = run.length >> 1
    return [...(await entriesOf(run.slice(0, half))), ...(await entriesOf(run.slice(half)))]
  }

  async function signAll(moves: readonly LoggedMove[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const own = moves.filter((each) => each.client === client && each.by === personId)
    const entries: Uint8Array<ArrayBuffer>[] = []
    for (const run of runsOf(own)) entries.push(...(await entriesOf(run)))
    return entries
  }

  return {
    row,
    sign(moves) {
      const signing = last.then(() => signAll(moves))
      // The next call waits for this one, whatever becomes of it.
      last = signing.catch(() => undefined)
      return signing
    },
    signPresence(page, said) {
      const body = packPresence(sessionKey, { ...said, client })
      return signedAs(presenceStatement(sessionKey, row, page, body), body)
    },
  }
}

/** Moves whose numbers follow each other, no more than a run holds. */
function runsOf(moves: readonly LoggedMove[]): readonly Run[] {
  const runs: LoggedMove[][] = []
  for (const each of [...moves].sort((one, other) => one.seq - other.seq)) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1)?.seq === each.seq - 1 && run.length < maxRunMoves) run.push(each)
    else runs.push([each])
  }
  return runs
}

/** A public key as the roster writes it: 65 bytes, uncompressed, base64url. */
export function keyText(raw: Uint8Array): string {
  return toBase64UrlEncoded(raw)
}

/** Null for a text that is no key by its form; whether it is one the import says. */
export function keyBytes(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^B[A-Za-z0-9_-]{86}$/.test(text)) return null
  const padded = new Uint8Array(fromBase64UrlEncoded(`${text}=`))
  return padded.length === 65 ? padded : null
}
