import { openDB } from 'idb'
import { createBreathe } from '#src/records/device/breathe.ts'
import { openDeviceKey } from '#src/records/device/device-key.ts'
import { journalName, openJournalStore } from '#src/records/device/indexed-db-journal.ts'
import { webSealer } from '#src/records/device/web-sealer.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { collectionOf, type Entry } from '#src/records/replica/collection.ts'
import { createReplica, type Replica } from '#src/records/replica/create-replica.ts'
import { sealedJournal } from '#src/records/replica/sealed-journal.ts'
import { riskRows, type KeptRisk } from './risks.ts'

async function openReplica(): Promise<Replica> {
  const [key, store] = await Promise.all([
    openDeviceKey('t', 'ana'),
    openJournalStore(journalName('t', 'ana', 'council')),
  ])
  if (key === null || !store.durable) throw new Error('This browser keeps nothing.')
  return createReplica(sealedJournal(store, webSealer(key, 'council'), createBreathe()))
}

const openRows = () =>
  openDB('row-wise', 1, { upgrade: (fresh) => fresh.createObjectStore('risks', { keyPath: 'clientKey' }) })

/** The register out of Weft's own store: sealed, packed, one snapshot, read where it is shown. */
export async function readSealed(): Promise<readonly Entry<KeptRisk>[]> {
  const replica = await openReplica()
  await replica.catchUp()
  return collectionOf(replica, riskKind).all()
}

/** Every record of it read. */
export async function readAllSealed(): Promise<readonly KeptRisk[]> {
  const entries = await readSealed()
  return entries.flatMap(({ reading }) => (reading.ok ? [reading.record] : []))
}

/** The register out of a store of plain objects, ready to be shown: what most pages do. */
export async function readRowWise(): Promise<readonly KeptRisk[]> {
  const database = await openRows()
  return database.getAll('risks')
}

/** Puts the same register into both stores. */
export async function fill(count: number): Promise<void> {
  const replica = await openReplica()
  const page = { list: riskKind.list, version: riskKind.version, rows: riskRows(count), goneIds: [] }
  await replica.keep([
    { kind: 'page', ...page, cursor: 'delta', more: false, of: 'first', askedMs: Date.now() },
  ])
  await replica.compact()
  const database = await openRows()
  const risks = await readAllSealed()
  const tx = database.transaction('risks', 'readwrite')
  for (const risk of risks) void tx.store.put(risk)
  await tx.done
}
