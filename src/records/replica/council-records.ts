import type { GraphClient } from '#src/graph/graph-client.ts'
import { keptForMs } from '../device/kept-for.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { answerFields, answerTrouble } from './answer-trouble.ts'
import { collectionOf, type Collection } from './collection.ts'
import { createReplica, type Held, type Replica } from './create-replica.ts'
import type { Edit } from './edit.ts'
import type { JournalStore } from './journal-store.ts'
import { againEdit, changeEdit, createEdit, removeEdit, type EditMarks } from './make-edit.ts'
import type { Breathe } from './replica-bytes.ts'
import type { ReplicaEvent } from './replica-event.ts'
import type { ReplicatedKind } from './row-of.ts'
import { sealedJournal } from './sealed-journal.ts'
import type { Sealer } from './sealer.ts'
import { createRecordSync, type RecordSync, type RestrictedList, type WriterTurn } from './sync-records.ts'

/** Other pages of this person on this device: they hear that the journal has grown, and that somebody wants a run. */
export interface Neighbours {
  tell(word: 'grown' | 'run'): void
  listen(hear: (word: 'grown' | 'run') => void): () => void
}

export interface RecordsPorts {
  readonly client: GraphClient
  readonly siteId: string
  /** The kinds that this place needs; others are not read. */
  readonly kinds: readonly ReplicatedKind[]
  /** Those that not everybody may read. */
  readonly restricted?: readonly RestrictedList[]
  readonly store: JournalStore
  readonly sealer: Sealer
  readonly writer: WriterTurn
  readonly neighbours: Neighbours
  readonly nowMs: () => number
  /** Unique over all pages and devices. */
  readonly newId: () => string
  readonly maySend: () => boolean
  /** Called between parts of long work; without it nothing else has a turn. */
  readonly breathe?: Breathe
}

/** The council's records as a surface uses them. Every change is shown at once and on its way by itself. */
export interface CouncilRecords {
  readonly replica: Replica
  readonly sync: RecordSync
  /** The same collection for the same kind, so that a view may ask for it at every drawing. */
  of<Kept>(kind: RecordKind<Kept>): Collection<Kept>
  /** Sends and reads now, by whichever page has the turn. */
  refresh(): Promise<void>
  /** Throws `FieldTooLong`, before anything is shown. */
  create<Kept extends { readonly clientKey: string }>(kind: RecordKind<Kept>, record: Kept): Promise<Held>
  createAll(edits: readonly Edit[]): Promise<Held>
  /** Null where nothing changes. Throws `FieldTooLong`. */
  change<Kept>(kind: RecordKind<Kept>, key: string, change: Partial<Kept>): Promise<Held | null>
  remove(kind: ReplicatedKind, key: string): Promise<() => Promise<void>>
  answer(kind: { readonly list: string }, key: string, answer: 'mine' | 'theirs'): Promise<void>
  /** A conflict answered field by field: these columns as the others have them, the rest of it as the person wants. */
  answerFields(kind: { readonly list: string }, key: string, theirs: ReadonlySet<string>): Promise<void>
  /** Edits of jobs that rest are not sent. */
  pause(job: string): void
  resume(job: string): void
  isPaused(job: string): boolean
  newMarks(job?: string): EditMarks
  close(): void
}

/** Reads what the device has before it resolves, and nothing of the network. Throws `DeviceStorageFailure`. */
export async function openCouncilRecords(ports: RecordsPorts): Promise<CouncilRecords> {
  const replica = createReplica(sealedJournal(toldOf(ports), ports.sealer, ports.breathe))
  const paused = new Set<string>()
  let open = true
  const sync = createRecordSync(replica, {
    client: ports.client,
    siteId: ports.siteId,
    kinds: ports.kinds,
    restricted: ports.restricted ?? [],
    nowMs: ports.nowMs,
    isPaused: (job) => paused.has(job),
    writer: ports.writer,
    maySend: ports.maySend,
    isOpen: () => open,
  })
  const silence = ports.neighbours.listen((word) => {
    if (word === 'grown') void replica.catchUp().catch(() => undefined)
    else if (ports.writer.isMine()) void sync.run()
  })
  const newMarks = (job = ''): EditMarks => ({ id: ports.newId(), nowMs: ports.nowMs(), job })

  async function edit(edits: readonly Edit[]): Promise<Held> {
    const kept = await replica.edit(edits)
    send()
    return kept
  }

  function send() {
    void sync.run('send')
    if (!ports.writer.isMine()) ports.neighbours.tell('run')
  }

  async function answered(event: ReplicaEvent | null): Promise<void> {
    if (event === null) return
    await replica.keep([event])
    send()
  }

  const collections = new Map<unknown, unknown>()

  const forgetOld = () => replica.forgetOlder(ports.nowMs() - keptForMs)

  await replica.catchUp()
  await forgetOld()
  return {
    replica,
    sync,
    of<Kept>(kind: RecordKind<Kept>) {
      const known = collections.get(kind) as Collection<Kept> | undefined
      if (known !== undefined) return known
      const made = collectionOf(replica, kind)
      collections.set(kind, made)
      return made
    },
    async refresh() {
      await forgetOld()
      await sync.run()
      if (!ports.writer.isMine()) ports.neighbours.tell('run')
    },
    create: (kind, record) => edit([createEdit(kind, record, newMarks())]),
    createAll: edit,
    async change(kind, key, change) {
      const made = changeEdit(kind, replica, key, change, newMarks())
      return made === null ? null : edit([made])
    },
    async remove(kind, key) {
      const removal = removeEdit(kind, replica, key, newMarks())
      await edit([removal])
      return async () => {
        const waits = replica.queue().some((each) => each.edit.id === removal.id)
        const again = againEdit(kind.list, key, removal.base, newMarks())
        await replica.keep([{ kind: 'dropped', editIds: [removal.id], instead: waits ? [] : [again] }])
        send()
      }
    },
    answer: (kind, key, answer) => answered(answerTrouble(replica, kind.list, key, answer, newMarks)),
    answerFields: (kind, key, theirs) => answered(answerFields(replica, kind.list, key, theirs, newMarks)),
    pause: (job) => void paused.add(job),
    resume(job) {
      paused.delete(job)
      send()
    },
    isPaused: (job) => paused.has(job),
    newMarks,
    close() {
      open = false
      silence()
    },
  }
}

/** The store, with a word to the other pages whenever this one has put something into it. */
function toldOf({ store, neighbours }: RecordsPorts): JournalStore {
  return {
    ...store,
    async append(entry) {
      const seq = await store.append(entry)
      neighbours.tell('grown')
      return seq
    },
  }
}
