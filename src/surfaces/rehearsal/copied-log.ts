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
export function copiedLog(list: Pick<ListLogCarrier, 'read'> | null): ListLogCarrier {
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
      copied ??= (await list?.read(null)) ?? nothing
      const { rows } = cursor === null ? copied : nothing
      return { ...copied, rows: [...rows, ...own], cursor: 'copied' }
    },
    putClient: () => Promise.resolve('taken'),
    putRoom: () => Promise.resolve(null),
  }
}
