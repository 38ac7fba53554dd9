import {
  AccessDenied,
  NotFound,
  Offline,
  ScopeMissing,
  SignInNeeded,
  Throttled,
} from '#src/graph/failures.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import type { Replica } from './create-replica.ts'
import { pullLists, type Pulled } from './pull-lists.ts'
import { pushEdits } from './push-edits.ts'
import type { ReplicatedKind } from './row-of.ts'

/** One page of a person at a time sends and reads for all of them. */
export interface WriterTurn {
  /** True when this page is the writer now; it stays so until it ends. */
  take(): Promise<boolean>
  isMine(): boolean
}

/** What stands in the way of sending and reading, for the person. */
export type Hindrance = 'offline' | 'sign-in' | 'consent' | 'no-access' | 'list-missing' | 'service' | null

export interface SyncState {
  readonly running: boolean
  readonly hindrance: Hindrance
  readonly failure: Error | null
  /** When the service wants to be asked again, product time; null where it did not say. */
  readonly untilMs: number | null
  /** Lists that somebody removed or renamed. */
  readonly missing: readonly string[]
  /** When every list was last read to its end, product time; null before. */
  readonly currentMs: number | null
}

/** A list that not everybody may read. */
export interface RestrictedList {
  readonly kind: ReplicatedKind
  /** Since when the council uses it, by what this device knows; false where it does not, null before that is known. */
  readonly inUseSince: (replica: Replica) => number | false | null
}

export interface SyncPorts {
  readonly client: GraphClient
  readonly siteId: string
  readonly kinds: readonly ReplicatedKind[]
  readonly restricted?: readonly RestrictedList[]
  readonly nowMs: () => number
  readonly isPaused: (job: string) => boolean
  readonly writer: WriterTurn
  /** False where the lists are of a newer release, or before that is known: nothing is sent then. */
  readonly maySend: () => boolean
  /** False once the page has ended. */
  readonly isOpen: () => boolean
}

export interface RecordSync {
  /** Sends what waits and reads what changed; a call during a run makes one more run after it. */
  run(what?: 'send' | 'send-and-read'): Promise<void>
  state(): SyncState
  subscribe(listener: () => void): () => void
}

/** Whoever was refused a list is not asked about it again before this: what is not for them is not fetched. */
const askAgainAfterMs = 15 * 60_000
/** A list that was made a moment ago may be told late: being refused then says nothing. */
const newForMs = 120_000

/** A snapshot takes the place of this many entries. */
const entriesPerSnapshot = 60

export function createRecordSync(replica: Replica, ports: SyncPorts): RecordSync {
  let state: SyncState = {
    running: false,
    hindrance: null,
    failure: null,
    untilMs: null,
    missing: [],
    currentMs: null,
  }
  let current: Promise<void> | null = null
  let wanted: 'send' | 'send-and-read' | null = null
  const listeners = new Set<() => void>()

  function set(change: Partial<SyncState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const restricted = ports.restricted ?? []
  const every = [...ports.kinds, ...restricted.map((each) => each.kind)]

  /** Those of the restricted lists that are to be asked for now; what the council stopped using is forgotten. */
  async function restrictedNow(): Promise<readonly ReplicatedKind[]> {
    const asked: ReplicatedKind[] = []
    for (const { kind, inUseSince } of restricted) {
      const since = inUseSince(replica)
      const cursor = replica.cursor(kind.list)
      if (since === false && (cursor?.at ?? null) !== null) await replica.withhold(kind.list, 0)
      if (since === false || since === null) continue
      const refusedMs = cursor?.withheldMs ?? 0
      const waits = refusedMs - since >= newForMs && ports.nowMs() - refusedMs < askAgainAfterMs
      if (!waits) asked.push(kind)
    }
    return asked
  }

  async function pull(): Promise<ReadonlyMap<string, Pulled>> {
    const first = [...ports.kinds, ...(await restrictedNow())]
    const pull = (kinds: readonly ReplicatedKind[]) =>
      pullLists(ports.client, ports.siteId, replica, kinds, ports.nowMs)
    const pulled = await pull(first)
    // That a restricted list is in use may just have been read.
    const more = (await restrictedNow()).filter((each) => !pulled.has(each.list))
    return more.length === 0 || !ports.isOpen() ? pulled : new Map([...pulled, ...(await pull(more))])
  }

  async function once(what: 'send' | 'send-and-read'): Promise<void> {
    await replica.catchUp()
    if (!(await ports.writer.take())) return
    // Another page may have kept more between the look and the turn.
    await replica.catchUp()
    const goesOn = () => ports.isOpen() && ports.writer.isMine()
    const sends = ports.maySend()
    const push = async () => (await pushEdits(replica, { ...ports, kinds: every, goesOn })).failure
    let failure = sends ? await push() : null
    let missing: readonly string[] = state.missing
    let currentMs = state.currentMs
    // Whether anything may be sent stands in a list: the reading may tell.
    if ((what === 'send-and-read' || !sends) && goesOn()) {
      const pulled = await pull()
      missing = [...pulled].flatMap(([list, each]) => (each.outcome === 'list-missing' ? [list] : []))
      for (const each of pulled.values()) if (each.outcome === 'failed') failure ??= each.failure
      const isTold = ({ outcome }: Pulled) => outcome === 'current' || outcome === 'withheld'
      if ([...pulled.values()].every(isTold)) currentMs = ports.nowMs()
      if (!sends && failure === null && ports.maySend()) failure = await push()
    }
    set({ failure, missing, currentMs, hindrance: hindranceOf(failure, missing), untilMs: untilOf(failure) })
    if (goesOn() && replica.entriesKept() > entriesPerSnapshot) await replica.compact().catch(() => undefined)
  }

  async function all(): Promise<void> {
    set({ running: true })
    try {
      while (wanted !== null && ports.isOpen()) {
        const what = wanted
        wanted = null
        await once(what)
      }
    } catch (failure) {
      const told = failure instanceof Error ? failure : new Error('The sync failed.', { cause: failure })
      set({ failure: told, hindrance: hindranceOf(told, state.missing), untilMs: untilOf(told) })
    } finally {
      current = null
      set({ running: false })
    }
  }

  return {
    run(what = 'send-and-read') {
      wanted = wanted === 'send-and-read' ? wanted : what
      current ??= all()
      return current
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function untilOf(failure: Error | null): number | null {
  return failure instanceof Throttled ? failure.retryAtMs : null
}

function hindranceOf(failure: Error | null, missing: readonly string[]): Hindrance {
  if (failure instanceof NotFound || missing.length > 0) return 'list-missing'
  if (failure === null) return null
  if (failure instanceof Offline) return 'offline'
  if (failure instanceof ScopeMissing) return 'consent'
  if (failure instanceof AccessDenied) return 'no-access'
  return failure instanceof SignInNeeded ? 'sign-in' : 'service'
}
