import type { RosterRow } from '../log-carrier.ts'
import { clientMark, shortMark, type Person, type RunPeople } from './run-people.ts'
import { keyBytes } from './run-signer.ts'
import { keysOf } from './run-statement.ts'
import type { Signer } from './run.ts'

/** A hostile list could go on for ever. */
const maxMembers = 10_000

export interface Member extends Signer {
  /** Imported when it is first needed, once; null for what is no point of the curve. */
  readonly key: () => Promise<CryptoKey | null>
}

/** Who takes part with which key, as the list says it: of each row SharePoint stamps who made it. */
export interface Roster extends RunPeople {
  /** Answers how many of them are new. What a client's first row says stays, whatever comes later. */
  add(rows: readonly RosterRow[]): number
  /** Of the clients that have this short mark, the longest known first. */
  withMark(mark: number): readonly Member[]
  has(client: string): boolean
  /** Undefined while the list has not brought it. */
  memberOf(client: string): Member | undefined
  /** Rows that say another person or key of a client that is known, or none at all. */
  refused(): number
}

export function createRoster(subtle: SubtleCrypto): Roster {
  const rows = new Map<string, RosterRow>()
  const members = new Map<number, Member[]>()
  const people = new Map<number, Person | null>()
  const refused = new Set<string>()

  function importOnce(key: string): Member['key'] {
    let imported: Promise<CryptoKey | null> | undefined
    return () => (imported ??= imports(key))
  }

  async function imports(text: string): Promise<CryptoKey | null> {
    const raw = keyBytes(text)
    if (raw === null) return null
    return subtle.importKey('raw', raw, keysOf, false, ['verify']).catch(() => null)
  }

  function addPerson({ personId, name }: RosterRow): void {
    const mark = shortMark(personId)
    const known = people.get(mark)
    // Two people with one mark: it stands for neither. Of two names of one person the first stays.
    if (known === undefined) people.set(mark, { personId, name })
    else if (known?.personId !== personId) people.set(mark, null)
  }

  function addNew(row: RosterRow): boolean {
    const { client, personId, name, key } = row
    const known = rows.get(client)
    const same = known !== undefined && known.personId === personId && known.key === key
    if (same) return false
    if (known !== undefined || rows.size >= maxMembers || keyBytes(key) === null) {
      if (refused.size < maxMembers) refused.add(JSON.stringify([client, personId, key]))
      return false
    }
    rows.set(client, row)
    const mark = clientMark(client)
    members.set(mark, [...(members.get(mark) ?? []), { client, personId, name, key: importOnce(key) }])
    addPerson(row)
    return true
  }

  return {
    add: (incoming) => incoming.filter(addNew).length,
    withMark: (mark) => members.get(mark) ?? [],
    byMark: (mark) => people.get(mark) ?? null,
    has: (client) => rows.has(client),
    memberOf: (client) => members.get(clientMark(client))?.find((each) => each.client === client),
    refused: () => refused.size,
  }
}
