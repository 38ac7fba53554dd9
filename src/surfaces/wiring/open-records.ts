import { pageTurn } from '#src/host/page-turn.ts'
import { pageWords } from '#src/host/page-words.ts'
import { createBreathe } from '#src/records/device/breathe.ts'
import { openDeviceKey } from '#src/records/device/device-key.ts'
import { journalName, openJournalStore } from '#src/records/device/indexed-db-journal.ts'
import { keptForMs } from '#src/records/device/kept-for.ts'
import { webSealer } from '#src/records/device/web-sealer.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { replicatedKinds } from '#src/records/kinds/replicated-kinds.ts'
import { ownersInUse } from '#src/records/owners/owners-list.ts'
import { isReadOnly, schemaIn } from '#src/records/provisioning/schema-version.ts'
import { openCouncilRecords, type CouncilRecords } from '#src/records/replica/council-records.ts'
import type { JournalStore } from '#src/records/replica/journal-store.ts'
import { recordsStatus, type RecordsStatus } from '#src/records/replica/records-status.ts'
import { createMemoryJournal } from '#src/records/replica/memory-journal.ts'
import type { Sealer } from '#src/records/replica/sealer.ts'
import { newId, type SignedIn } from './connection.ts'
import { runAgainWhenDue } from './run-again.ts'
import { tellWhatWasMet } from './tell-what-was-met.ts'
import { watchWay, type WatchedWay } from './way-to-lists.ts'

/** What never leaves this page needs no seal. */
const unsealed: Sealer = {
  seal: (plain) => Promise.resolve(plain.slice()),
  open: (sealed) => Promise.resolve(sealed),
}

interface Kept {
  readonly store: JournalStore
  readonly sealer: Sealer
}

const inMemory = (): Kept => ({ store: createMemoryJournal(), sealer: unsealed })

/** Nothing is kept in the clear: without a key of the device's own, everything stays in memory. */
async function keptBy(person: SignedIn, siteId: string): Promise<Kept> {
  const { tenantId, personId } = person.me
  if (person.config.keepOnDevice === 'nothing') return inMemory()
  const key = await openDeviceKey(tenantId, personId)
  if (key === null) return inMemory()
  const name = journalName(tenantId, personId, siteId)
  return { store: await openJournalStore(name), sealer: webSealer(key, name) }
}

/** One council's records for one person, open on this page until `close`. */
export interface OpenRecords {
  readonly records: CouncilRecords
  readonly status: WatchedStatus
  /** How the way to the lists is, for whoever explains the status. */
  readonly way: WatchedWay
  /** The tenant wants nothing kept on devices. */
  readonly memoryOnly: boolean
  close(): void
}

/**
 * Opens the records of a council for the person: what the device has is there when this resolves, the network is asked
 * behind it. Several pages of the person share the journal; one of them sends and reads for all. Where the device
 * keeps nothing, the records live in memory, and `replica.isDurable()` says so.
 */
export async function openRecords(person: SignedIn, siteId: string): Promise<OpenRecords> {
  const name = `weft/${person.deviceKey}/records/${siteId}`
  const turn = pageTurn(`${name}/writer`)
  const words = pageWords(name)
  const open = async ({ store, sealer }: Kept): Promise<CouncilRecords> => {
    const records: CouncilRecords = await openCouncilRecords({
      client: person.graph,
      siteId,
      kinds: replicatedKinds,
      restricted: [{ kind: ownersRiskKind, inUseSince: ownersInUse }],
      store,
      sealer,
      writer: turn,
      neighbours: {
        tell: words.tell,
        listen: (hear) => words.listen((word) => (word === 'grown' || word === 'run') && hear(word)),
      },
      nowMs: person.clock.nowMs,
      newId,
      maySend: () => maySend(records),
      breathe: createBreathe(),
    })
    return records
  }
  // A journal that cannot be read is no reason to show nothing.
  const records = await keptBy(person, siteId)
    .then(open)
    .catch(() => open(inMemory()))
  const way = watchWay(records.sync, turn, words)
  const status = watchStatus(records, way, person.clock.nowMs)
  const stops = [
    turn.onMine(() => void records.sync.run()),
    runAgainWhenDue(records, { nowMs: person.clock.nowMs, isMine: turn.isMine }),
    way.stop,
    tellWhatWasMet(person, siteId, records, turn.isMine),
    status.stop,
  ]
  return {
    records,
    status,
    way,
    memoryOnly: person.config.keepOnDevice === 'nothing',
    close() {
      for (const stop of stops) stop()
      records.close()
      turn.leave()
      words.close()
    },
  }
}

interface StatusNow {
  readonly status: RecordsStatus
  /** Whether the device keeps what is edited now. */
  readonly durable: boolean
  /** Something unsent was made longer ago than the device keeps what can be read again. */
  readonly longUnsent: boolean
}

interface WatchedStatus {
  /** The same object while nothing changed. */
  look(): StatusNow
  subscribe(listener: () => void): () => void
  stop(): void
}

function watchStatus({ replica }: CouncilRecords, way: WatchedWay, nowMs: () => number): WatchedStatus {
  const read = (): StatusNow => ({
    status: recordsStatus(replica, way.look(), isReadOnly(schemaIn(replica))),
    durable: replica.isDurable(),
    longUnsent: replica.queue().some(({ edit }) => edit.madeMs < nowMs() - keptForMs),
  })
  const listeners = new Set<() => void>()
  let status = read()
  const changed = () => {
    const now = read()
    if (JSON.stringify(now) === JSON.stringify(status)) return
    status = now
    for (const listener of listeners) listener()
  }
  const stops = [replica.subscribe(changed), way.subscribe(changed)]
  return {
    look: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => stops.forEach((stop) => stop()),
  }
}

/** Lists of a newer release are read, not written; before that is known, edits wait on the device. */
function maySend({ replica }: CouncilRecords): boolean {
  const schema = schemaIn(replica)
  return schema !== null && !isReadOnly(schema)
}
