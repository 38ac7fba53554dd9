import type { CarriedReading, ListLogCarrier, StoredRow } from '#src/records/stores/list-log-carrier.ts'

const nothing: CarriedReading = {
  rows: [],
  clients: [],
  room: null,
  skipped: new Map(),
  checkpoints: [],
  cursor: 'copied',
}

/**
 * A session's log as it stood when the rehearsal began, and what is done in the rehearsal on top of it, in memory. The
 * list is read once and never written to.
 */
export function copiedLog(
  list: Pick<ListLogCarrier, 'read'> | null,
  /** What opening the session would bring into it. */
  carried: Promise<readonly StoredRow[]> = Promise.resolve([]),
): ListLogCarrier {
  const own: StoredRow[] = []
  let copied: CarriedReading | null = list === null ? nothing : null
  return {
    checkpoints: { write: () => Promise.resolve('too-long'), prune: () => Promise.resolve(0) },
    append(row) {
      own.push({ ...row, storedBy: null })
      return Promise.resolve('stored')
    },
    extend: () => Promise.resolve('changed'),
    async read(cursor) {
      if (copied === null) {
        const [found, left] = await Promise.all([list?.read(null), carried])
        copied ??= found === undefined ? nothing : { ...found, rows: [...found.rows, ...left] }
      }
      const { rows } = cursor === null ? copied : nothing
      return { ...copied, rows: [...rows, ...own], cursor: 'copied' }
    },
    putClient: () => Promise.resolve('taken'),
    putRoom: () => Promise.resolve(null),
  }
}
