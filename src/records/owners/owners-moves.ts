import { changeReasonColumn } from '../definition/change-reason.ts'
import { wholeUnits } from '../definition/column-units.ts'
import type { Fields } from '../definition/fields.ts'
import { ownersRiskKind } from '../kinds/owners-risk-kind.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import type { CouncilRecords } from '../replica/council-records.ts'
import type { Replica, Standing } from '../replica/create-replica.ts'
import type { Edit } from '../replica/edit.ts'
import { againEdit, pick, removeEdit, type EditMarks } from '../replica/make-edit.ts'
import { sameBy } from '../replica/next-step.ts'
import { versionOf, type Row } from '../replica/row.ts'

/** Which of the two lists. */
export type RiskList = 'council' | 'owners'

const kinds = { council: riskKind, owners: ownersRiskKind }
const others = { council: 'owners', owners: 'council' } as const

type Known = Pick<Replica, 'standing'>
type Moving = Pick<CouncilRecords, 'replica' | 'createAll' | 'answer' | 'newMarks'>

const standingIn = (replica: Known, list: RiskList, key: string) => replica.standing(kinds[list].list, key)

/**
 * The list in which a risk is to be shown. One that stands in both is on its way: to the owners' list, unless the row
 * there says that it was shown to the council. Only that row counts, because not everybody can write it.
 */
export function listOfRisk(replica: Known, key: string): RiskList | null {
  const [council, owners] = [standingIn(replica, 'council', key), standingIn(replica, 'owners', key)]
  if (owners.fields === null || (owners.lost && owners.edits.length === 0))
    return council.fields === null ? null : 'council'
  return council.fields !== null && isOpened(owners.fields) ? 'council' : 'owners'
}

function isOpened(fields: Fields): boolean {
  return typeof fields['OpenedAt'] === 'string' && fields['OpenedAt'] !== ''
}

/** Whether the risk can be moved now: the list has all of it, and it stands in that list alone. */
export function canMove(replica: Known, key: string, from: RiskList): boolean {
  const there = standingIn(replica, others[from], key)
  return (
    settledRow(standingIn(replica, from, key)) !== null && there.row === undefined && there.fields === null
  )
}

/** The row, where the list has it and nothing of it is unsent. */
function settledRow({ row, lost, edits }: Standing): Row | null {
  return row === undefined || lost || edits.length > 0 ? null : row
}

/**
 * Begins to move a risk to the owners' list; `finishMoves` does the rest. It is made there first, under its own key, and
 * taken from everybody's list when it is there for certain.
 */
export async function moveToOwners(records: Moving, key: string, why: string): Promise<void> {
  const row = settledRow(standingIn(records.replica, 'council', key))
  if (row === null || !canMove(records.replica, key, 'council')) return
  await records.createAll([
    copy('owners', key, { ...row.fields, [changeReasonColumn]: why }, records.newMarks()),
  ])
}

/** Begins to show a risk of the owners' list to everybody: the row there says so before anything is copied. */
export async function moveToCouncil(records: Moving, key: string, nowMs: number, why: string): Promise<void> {
  if (!canMove(records.replica, key, 'owners')) return
  const fields = { ...ownersRiskKind.toFields({ openedMs: nowMs }), [changeReasonColumn]: why }
  await records.createAll([change(records.replica, 'owners', key, fields, records.newMarks())])
}

/**
 * Takes every move that was begun one step further, on whatever device: to be called again whenever a risk changed. A
 * page that dies between leaves a double, which anybody who sees both lists finishes the same way.
 */
export async function finishMoves(records: Moving): Promise<void> {
  const { replica } = records
  for (const key of replica.keys(ownersRiskKind.list)) {
    const owners = standingIn(replica, 'owners', key)
    if (owners.row === undefined || owners.lost) continue
    const opened = isOpened(owners.row.fields)
    const council = standingIn(replica, 'council', key)
    if (opened && council.row === undefined && council.edits.length === 0) {
      if (replica.cursor(riskKind.list)?.whole === true && settledRow(owners) !== null)
        await records.createAll([copy('council', key, owners.row.fields, records.newMarks())])
    } else if (council.row !== undefined && !council.lost)
      await leave(records, key, opened ? 'owners' : 'council')
  }
}

/** Takes the risk from the list that it leaves, with what was changed there meanwhile carried over first. */
async function leave(records: Moving, key: string, from: RiskList): Promise<void> {
  const { replica } = records
  const kind = kinds[from]
  const old = standingIn(replica, from, key)
  const next = settledRow(standingIn(replica, others[from], key))
  if (next === null || old.row === undefined) return
  const [first] = old.edits
  const met =
    first?.edit.what === 'remove' && first.trouble?.reason === 'changed-by-others' ? first.trouble : null
  if (met !== null) {
    await carry(records, key, from, met.theirs)
    return records.answer(kind, key, 'theirs')
  }
  if (settledRow(old) === null) return
  const news = newsOf(old.row, next)
  if (Object.keys(news).length > 0) return carry(records, key, from, news)
  // At once: the time to undo a removal would be a time in which everybody reads it.
  await records.createAll([{ ...removeEdit(kind, replica, key, records.newMarks()), notBeforeMs: 0 }])
}

const notCarried = new Set(['ClientKey', changeReasonColumn, 'OpenedAt'])

/**
 * What is otherwise in the list that is left, and newer: the copy was never changed, or not since. A row that was made
 * after the copy is nobody's earlier state.
 */
function newsOf(old: Row, next: Row): Fields {
  if (old.createdMs > next.createdMs) return {}
  if (versionOf(next.eTag) !== 1 && old.modifiedMs <= next.modifiedMs) return {}
  const same = sameBy(riskKind)
  const names = riskKind.columns.map((each) => each.name).filter((name) => !notCarried.has(name))
  return Object.fromEntries(
    names
      .filter((name) => !same(name, old.fields[name], next.fields[name]))
      .map((name) => [name, old.fields[name] ?? null]),
  )
}

async function carry(records: Moving, key: string, from: RiskList, fields: Fields): Promise<void> {
  const kept = Object.entries(fields).filter(([name]) => !notCarried.has(name))
  if (kept.length === 0) return
  await records.createAll([
    change(records.replica, others[from], key, Object.fromEntries(kept), records.newMarks()),
  ])
}

function copy(to: RiskList, key: string, fields: Fields, marks: EditMarks): Edit {
  const { OpenedAt: _, ...rest } = fields
  return againEdit(kinds[to].list, key, rest, marks)
}

function change(replica: Known, list: RiskList, key: string, fields: Fields, marks: EditMarks): Edit {
  const kind = kinds[list]
  const base = pick(standingIn(replica, list, key).fields ?? {}, wholeUnits(kind.units, Object.keys(fields)))
  const { id, nowMs } = marks
  return { id, list: kind.list, key, what: 'change', fields, base, madeMs: nowMs, notBeforeMs: 0, job: '' }
}
