import type { Edit } from '#src/records/replica/edit.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { items, versionsOf } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import type { CouncilWorld } from './council-world.ts'
import { nothingLeft } from './invariants/nothing-left.ts'
import { oneRecordEach } from './invariants/one-record-each.ts'
import type { Wrong } from './invariants/wrong.ts'
import { contested, type RecordsPage } from './records-case.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Told {
  readonly key: string
  /** From the first to the last version. */
  readonly versions: readonly { readonly by: string; readonly fields: Fields }[]
  readonly removed: boolean
}

/** Internal names of the contested columns. */
const columns = contested.map((each) => each.slice(0, 1).toUpperCase() + each.slice(1))

/** Every decision that the list has or had, with all its versions. */
export function told(world: CouncilWorld): readonly Told[] {
  const list = findList(world.tenant.world, world.place.siteId, decisionKind.list)
  if (list === undefined) return []
  const present = [...items(world.tenant.world, list.id).values()].map((item) => ({ item, removed: false }))
  const bin = world.tenant.world.table<{ listId: string; item: (typeof present)[number]['item'] }>(
    'lists.recycled',
  )
  const gone = [...bin.values()].filter((each) => each.listId === list.id)
  return [...present, ...gone.map(({ item }) => ({ item, removed: true }))].map(({ item, removed }) => ({
    key: String(item.fields['ClientKey']),
    removed,
    versions: versionsOf(world.tenant.world, list, item)
      .map((each) => ({ by: each.lastModifiedBy, fields: each.fields }))
      .reverse(),
  }))
}

/** E2 and E12: what a device confirmed is in the list, was replaced by the person, or waits in the open. */
export function lostEdits(
  rows: readonly Told[],
  { confirmed, made }: { readonly confirmed: readonly Edit[]; readonly made: readonly Edit[] },
  open: readonly RecordsPage[],
): readonly Wrong[] {
  const waiting = new Set(
    open.flatMap((each) => each.replica.queue().map(({ edit }) => edit.id.replace(/\++$/, ''))),
  )
  const lost = (what: string): Wrong => ({ invariant: 'E2', harm: 'lost', what })
  return confirmed.flatMap((edit) => {
    if (waiting.has(edit.id)) return []
    const mine = rows.filter((each) => each.key === edit.key)
    if (edit.what === 'create')
      return mine.length > 0 || cancelled(edit, made) ? [] : [lost(`create ${edit.id}`)]
    if (edit.what === 'remove') return mine.some((each) => each.removed) ? [] : [lost(`removal ${edit.id}`)]
    return Object.entries(edit.fields).flatMap(([column, value]) => {
      const wasThere = mine.some((row) => row.versions.some((each) => each.fields[column] === value))
      return wasThere || replaced(edit, column, made) ? [] : [lost(`${column} of ${edit.id}`)]
    })
  })
}

const deviceOf = (edit: Edit) => edit.id.split('-')[0]

/** The same device wished something else for the column afterwards, whether or not it could be kept. */
function replaced(edit: Edit, column: string, made: readonly Edit[]): boolean {
  return made.some(
    (each) =>
      each.key === edit.key &&
      each.madeMs > edit.madeMs &&
      deviceOf(each) === deviceOf(edit) &&
      column in each.fields,
  )
}

function cancelled(edit: Edit, made: readonly Edit[]): boolean {
  return made.some((each) => each.key === edit.key && each.what === 'remove')
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** A value that somebody put over another's must have been put there by someone who saw it. */
export function overwritten(rows: readonly Told[], made: readonly Edit[]): readonly Wrong[] {
  return rows.flatMap((row) =>
    row.versions.flatMap((version, place) => {
      const before = row.versions[place - 1]
      if (before === undefined) return []
      return columns.flatMap((column): Wrong[] => {
        const [was, is] = [textOf(before.fields[column]), textOf(version.fields[column])]
        if (was === is) return []
        const author = made.find((each) => each.fields[column] === is && each.key === row.key)
        const device = author === undefined ? '' : deviceOf(author)
        const saw = made.some(
          (each) =>
            each.key === row.key &&
            deviceOf(each) === device &&
            ((column in each.base && textOf(each.base[column]) === was) || each.fields[column] === was),
        )
        const what = `${column} of ${row.key}: "${is}" over unseen "${was}"`
        return saw ? [] : [{ invariant: 'E2', harm: 'overwritten', what }]
      })
    }),
  )
}

/** E4: no key stands in the list twice. */
export function doubled(rows: readonly Told[]): readonly Wrong[] {
  const present = rows.filter((each) => !each.removed).map((each) => each.key)
  const times = (key: string) => present.filter((each) => each === key).length
  return oneRecordEach([...new Set(present)].map((key) => ({ what: key, times: times(key) })))
}

/** E3: what each device shows is the list, but for what waits. */
export function unequal(rows: readonly Told[], open: readonly RecordsPage[]): readonly Wrong[] {
  const present = new Map(
    rows.filter((each) => !each.removed).map((each) => [each.key, each.versions.at(-1)?.fields]),
  )
  const other = (what: string): Wrong => ({ invariant: 'E3', harm: 'lost', what })
  return open.flatMap(({ device, replica }) => {
    const waiting = new Set(replica.queue().map((each) => each.edit.key))
    const shown = replica.keys(decisionKind.list).filter((key) => !waiting.has(key))
    const missing = [...present.keys()].filter((key) => !waiting.has(key) && !shown.includes(key))
    return [
      ...missing.map((key) => other(`${device.name} misses ${key}`)),
      ...shown.flatMap((key) => {
        const fields = replica.standing(decisionKind.list, key).fields
        if (fields === null) return []
        const truth = present.get(key)
        if (truth === undefined) return [other(`${device.name} shows ${key}, which is gone`)]
        return columns
          .filter((column) => (truth[column] ?? '') !== (fields[column] ?? ''))
          .map((column) => other(`${device.name} shows another ${column} of ${key}`))
      }),
    ]
  })
}

/** E12: after healing an edit waits only where it, or one that it follows, says why. */
export function stuck(open: readonly RecordsPage[]): readonly Wrong[] {
  return open.flatMap(({ device, replica }) =>
    replica.queueByRecord().flatMap((edits) => {
      const reason = edits.find((each) => each.trouble !== null)?.trouble?.reason ?? null
      return nothingLeft(edits.map((each) => ({ what: `${each.edit.id} on ${device.name}`, reason })))
    }),
  )
}
