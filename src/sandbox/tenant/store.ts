import type { World } from './world.ts'

interface Change {
  readonly atMs: number
  readonly table: string
  readonly key: string
  /** The row before this write; undefined where there was none. */
  readonly before: unknown
}

/** How long old rows are remembered for stale reads. */
const LONGEST_LAG_MS = 30_000

export interface StoreOptions {
  readonly now: () => number
  readonly newGuid: () => string
  readonly random: () => number
  /** A former `snapshot()`. */
  readonly state?: string | undefined
}

export interface Store {
  readonly world: World
  /** All tables and counters as JSON. */
  snapshot(): string
  /**
   * The world as it was `lagMs` ago (at most 30 s), for reads that lag behind writes; not to be written to.
   * Sees the writes that replaced or removed a row, so rows are replaced, never changed in place.
   */
  asOf(lagMs: number): World
}

interface Saved {
  readonly tables: Record<string, [string, unknown][]>
  readonly counters: Record<string, number>
}

/** The tables of a tenant in memory. */
export function createStore(options: StoreOptions): Store {
  const tables = new Map<string, RecordingTable>()
  const counters = new Map<string, number>()
  let changes: Change[] = []
  let pruneAt = 1000

  function record(table: string, key: string, before: unknown): void {
    const atMs = options.now()
    changes.push({ atMs, table, key, before })
    if (changes.length < pruneAt) return
    changes = changes.filter((each) => each.atMs >= atMs - LONGEST_LAG_MS)
    pruneAt = Math.max(1000, 2 * changes.length)
  }

  function tableNamed(name: string): RecordingTable {
    const known = tables.get(name)
    if (known !== undefined) return known
    const fresh = new RecordingTable((key, before) => record(name, key, before))
    tables.set(name, fresh)
    return fresh
  }

  if (options.state !== undefined) {
    // Written by `snapshot()` of this same module: the tenant's own file, not something from outside.
    const saved = JSON.parse(options.state) as Saved
    for (const [name, rows] of Object.entries(saved.tables)) tableNamed(name).load(rows)
    for (const [name, value] of Object.entries(saved.counters)) counters.set(name, value)
  }

  const world: World = {
    now: options.now,
    newGuid: options.newGuid,
    random: options.random,
    table: <Row>(name: string) => tableNamed(name) as Map<string, unknown> as Map<string, Row>,
    next: (counter) => {
      const value = (counters.get(counter) ?? 0) + 1
      counters.set(counter, value)
      return value
    },
  }

  return {
    world,
    snapshot: () =>
      JSON.stringify({
        tables: Object.fromEntries([...tables].map(([name, table]) => [name, [...table]])),
        counters: Object.fromEntries(counters),
      } satisfies Saved),
    asOf: (lagMs) => pastWorld(world, changes, options.now() - Math.min(lagMs, LONGEST_LAG_MS)),
  }
}

/** Undoes every write after `atMs`, newest first, on copies of the tables that are asked for. */
function pastWorld(world: World, changes: readonly Change[], atMs: number): World {
  const past = new Map<string, Map<string, unknown>>()
  const undone = changes.filter((change) => change.atMs > atMs).reverse()
  return {
    ...world,
    table: <Row>(name: string) => {
      const known = past.get(name)
      if (known !== undefined) return known as Map<string, Row>
      const copy = new Map(world.table<unknown>(name))
      for (const change of undone) {
        if (change.table !== name) continue
        if (change.before === undefined) copy.delete(change.key)
        else copy.set(change.key, change.before)
      }
      past.set(name, copy)
      return copy as Map<string, Row>
    },
  }
}

/** A Map that reports the row each write replaces. */
class RecordingTable extends Map<string, unknown> {
  // Declared, not initialised: Map's constructor must not see it, and rows are only set after construction.
  readonly #record: (key: string, before: unknown) => void

  constructor(record: (key: string, before: unknown) => void) {
    super()
    this.#record = record
  }

  load(rows: readonly [string, unknown][]): void {
    for (const [key, row] of rows) super.set(key, row)
  }

  override set(key: string, row: unknown): this {
    this.#record(key, this.get(key))
    return super.set(key, row)
  }

  override delete(key: string): boolean {
    if (this.has(key)) this.#record(key, this.get(key))
    return super.delete(key)
  }
}
