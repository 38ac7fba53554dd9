import { createReplica, type Replica } from '#src/records/replica/create-replica.ts'
import { collectionOf } from '#src/records/replica/collection.ts'
import type { Edit } from '#src/records/replica/edit.ts'
import type { JournalStore } from '#src/records/replica/journal-store.ts'
import { changeEdit, createEdit, removeEdit } from '#src/records/replica/make-edit.ts'
import { createMemoryJournal } from '#src/records/replica/memory-journal.ts'
import { sealedJournal } from '#src/records/replica/sealed-journal.ts'
import { createRecordSync, type RecordSync } from '#src/records/replica/sync-records.ts'
import { decisionKind, type DecisionRecord } from '#src/records/kinds/decision-kind.ts'
import type { CouncilWorld, SimulatedClient } from './council-world.ts'

/** Which columns people fight over, and by which property. */
export const contested = ['wording', 'detail', 'reason'] as const

/** One machine of one person: what outlives its pages. */
export interface Device {
  readonly personId: string
  readonly name: string
  readonly store: JournalStore & { refuses: boolean }
  pages: RecordsPage[]
  edits: number
}

export interface RecordsPage {
  readonly device: Device
  readonly page: SimulatedClient
  readonly replica: Replica
  readonly sync: RecordSync
  /** Every edit that the person made here. */
  readonly made: Edit[]
  /** Those that the device has said it holds. */
  readonly confirmed: Edit[]
}

const plainSealer = {
  seal: (plain: Uint8Array) => Promise.resolve(new Uint8Array(plain)),
  open: (sealed: Uint8Array) => Promise.resolve(sealed),
}

export function deviceOf(personId: string, name: string): Device {
  const memory = createMemoryJournal()
  const store = {
    ...memory,
    durable: true,
    refuses: false,
    append: (entry: Uint8Array) =>
      store.refuses ? Promise.reject(new Error('storage full')) : memory.append(entry),
    compact: (upTo: number, snapshot: Uint8Array) =>
      store.refuses ? Promise.reject(new Error('storage full')) : memory.compact(upTo, snapshot),
  }
  return { personId, name, store, pages: [], edits: 0 }
}

/** Opens a page on the device; the oldest living page is the writer. */
export function openPage(
  world: CouncilWorld,
  device: Device,
  onSend?: Parameters<CouncilWorld['open']>[1],
  planted: (replica: Replica, page: SimulatedClient) => Replica = (replica) => replica,
): RecordsPage {
  const page = world.open(device.personId, onSend)
  const replica = createReplica(sealedJournal(aliveOnly(device.store, page), plainSealer))
  const mine = () => device.pages.find((each) => each.page.isAlive())?.page === page
  const sync = createRecordSync(planted(replica, page), {
    client: page.client,
    siteId: world.place.siteId,
    kinds: [decisionKind],
    nowMs: world.time.nowMs,
    isPaused: () => false,
    maySend: () => true,
    isOpen: () => page.isAlive(),
    writer: { take: () => Promise.resolve(mine()), isMine: mine },
  })
  const opened = { device, page, replica, sync, made: [], confirmed: [] }
  device.pages.push(opened)
  return opened
}

/** A page that has ended writes nothing any more. */
function aliveOnly(store: JournalStore, page: SimulatedClient): JournalStore {
  const never = new Promise<never>(() => undefined)
  const whileAlive =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    (...args: Args) =>
      page.isAlive() ? work(...args) : never
  return {
    durable: store.durable,
    read: whileAlive(store.read),
    append: whileAlive(store.append),
    compact: whileAlive(store.compact),
    wipe: whileAlive(store.wipe),
  }
}

export function newDecision(clientKey: string, words: string): DecisionRecord {
  return {
    clientKey,
    title: `Decision ${clientKey}`,
    wording: words,
    detail: '',
    reason: '',
    deciderKey: '',
    decider: '',
    decidedMs: null,
    status: 'accepted',
    thread: 't',
    session: 's',
    agendaItem: '',
    options: '',
    dissent: '',
    challenge: '',
    changeReason: '',
  }
}

/** One thing that a person does: a new record, a change of one to three columns, or a removal. */
export function act(opened: RecordsPage, random: () => number, nowMs: number): readonly Edit[] {
  const { device, replica } = opened
  device.edits += 1
  const id = `${device.name}-${device.edits}`
  const entries = collectionOf(replica, decisionKind).all()
  const target = entries[Math.floor(random() * entries.length)]
  const wish = random()
  if (target === undefined || wish < 0.15)
    return [createEdit(decisionKind, newDecision(`k-${id}`, `w-${id}`), { id, nowMs })]
  if (wish < 0.22) return [removeEdit(decisionKind, replica, target.key, { id, nowMs })]
  const change: Partial<Record<(typeof contested)[number], string>> = {}
  for (const column of contested) if (random() < 0.4) change[column] = `${column}-${id}`
  const edit = changeEdit(decisionKind, replica, target.key, change, { id, nowMs })
  return edit === null ? [] : [edit]
}

/** The person does it; confirmed is what the device said it holds. */
export async function actAs(opened: RecordsPage, random: () => number, nowMs: number): Promise<void> {
  const edits = act(opened, random, nowMs)
  if (edits.length === 0) return
  opened.made.push(...edits)
  const kept = await opened.replica.edit(edits)
  if (kept === 'on-device' && opened.page.isAlive()) opened.confirmed.push(...edits)
}
