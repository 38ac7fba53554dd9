import { isOwnersReference, riskReference } from '#src/domain/risks/risk-reference.ts'
import type { Fields } from '../definition/fields.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { sameValue } from '../replica/merge-fields.ts'
import { nameBook } from './match-names.ts'
import { findExisting, type Existing } from './match-existing.ts'
import { shortened, type ReadRow, type RowProblem } from './read-rows.ts'
import { followUp, notImported, resolveRow, wholeRisk, type RiskPlace, type RowNote } from './risk-rows.ts'

export interface PlannedCreate {
  readonly row: number
  readonly key: string
  /** What the sheet says and what follows from it; `wholeRisk` makes a whole one of it. */
  readonly fields: Fields
}

export interface PlannedChange {
  readonly row: number
  readonly key: string
  readonly fields: Fields
  /** The same columns as they are now. */
  readonly base: Fields
}

/** What an import would do, row by row. Every row of the sheet is in exactly one of the five lists. */
export interface ImportPlan {
  readonly creates: readonly PlannedCreate[]
  readonly changes: readonly PlannedChange[]
  readonly same: readonly { readonly row: number; readonly key: string }[]
  /** Not taken over at all, and why. */
  readonly left: readonly { readonly row: number; readonly problems: readonly RowProblem[] }[]
  /** The same risk stands in the sheet further up. */
  readonly doubled: readonly { readonly row: number; readonly first: number; readonly text: string }[]
  readonly notes: readonly { readonly row: number; readonly note: RowNote }[]
  readonly hiddenRows: number
}

/** Of the file's content: the same file is the same import, on every device and after every crash. */
export function importKey(mark: string, row: number): string {
  return `import/${mark}/${row}`
}

/** Works out what each row means for the register as it stands. Changes nothing. */
export function planImport(
  rows: readonly ReadRow[],
  existing: readonly Existing[],
  mark: string,
  place: RiskPlace,
): ImportPlan {
  const names = nameBook(place.council)
  // They stand in a list that an import does not write, and everybody would read what it makes of them.
  const secret = new Set(existing.filter((each) => each.ownersOnly === true).map((each) => each.key))
  const shared = existing.filter((each) => each.ownersOnly !== true)
  const find = findExisting(shared, (itemId) => riskReference(itemId))
  const follow = followUps(place)
  const firstRow = new Map<string, number>()
  const creates: PlannedCreate[] = []
  const changes: PlannedChange[] = []
  const same: { row: number; key: string }[] = []
  const left: { row: number; problems: readonly RowProblem[] }[] = []
  const doubled: { row: number; first: number; text: string }[] = []
  const notes: { row: number; note: RowNote }[] = []

  for (const read of rows) {
    const { row } = read
    if (read.problems.length > 0) {
      left.push({ row, problems: read.problems })
      continue
    }
    const title = asText(read.values['Title'])
    const reference = asText(read.values['WeftReference'])
    if (isOwnersReference(reference) || secret.has(asText(read.values['ClientKey']))) {
      const text = shortened(reference || title)
      left.push({ row, problems: [{ column: 'WeftReference', reason: 'owners-only', text }] })
      continue
    }
    const rowNotes = resolveRow(read, names)
    const found = find(read, title, importKey(mark, row))
    if (found.how === 'several') {
      left.push({ row, problems: [{ column: 'Title', reason: 'several-match', text: shortened(title) }] })
      continue
    }
    const key = found.how === 'none' ? found.key : found.existing.key
    const first = firstRow.get(found.how === 'none' ? found.identity : key)
    if (first !== undefined) {
      doubled.push({ row, first, text: shortened(title) })
      continue
    }
    const before = found.how === 'none' ? null : found.existing.fields
    const fields = wantedFields(read.values, before)
    if (asText(fields['Title'] ?? before?.['Title']) === '') {
      left.push({ row, problems: [{ column: 'Title', reason: 'title-missing', text: '' }] })
      continue
    }
    const made = before === null ? created(fields, place, follow) : changed(fields, before, place)
    if (!made.ok) {
      left.push({ row, problems: made.problems })
      continue
    }
    firstRow.set(found.how === 'none' ? found.identity : key, row)
    for (const note of rowNotes) notes.push({ row, note })
    if (before === null) creates.push({ row, key, fields: made.fields })
    else if (Object.keys(made.fields).length === 0) same.push({ row, key })
    else {
      const names = Object.keys(made.fields)
      const base = Object.fromEntries(names.map((each) => [each, before[each] ?? null]))
      changes.push({ row, key, fields: made.fields, base })
    }
  }
  const hiddenRows = rows.filter((each) => each.hidden).length
  return { creates, changes, same, left, doubled, notes, hiddenRows }
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

/** An empty cell says "nothing" in a sheet that Weft wrote; in any other it says that nobody filled it in. */
function wantedFields(asked: Fields, before: Fields | null): Fields {
  const weftRow = before !== null && asText(asked['ClientKey']) !== ''
  const wanted: Record<string, unknown> = {}
  for (const name in asked) {
    const value = asked[name]
    if (name === 'ClientKey' || notImported.has(name)) continue
    if (value === null && (!weftRow || keptWhenEmpty.has(name))) continue
    if (name === 'ChangeReason' && before !== null) continue
    wanted[name] = value
  }
  return wanted
}

const keptWhenEmpty = new Set(['RiskState', 'Title', 'Session'])

type Made =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problems: readonly RowProblem[] }

/** Columns that, each readable, may contradict one another: an escalation without a day, say. */
const joint = ['EscalatedTo', 'EscalatedToKey', 'EscalatedOn', 'AnswerDue']

function contradiction(asked: Fields, whole: () => Fields): readonly RowProblem[] {
  if (!joint.some((each) => each in asked)) return []
  const reading = riskKind.fromFields({ ...whole(), ClientKey: 'x' })
  if (reading.ok) return []
  return [{ column: null, reason: 'contradiction', text: shortened(reading.columns.join(', ')) }]
}

/** What follows from a new risk's rating and state; a register has few of each. */
function followUps(place: RiskPlace): (fields: Fields) => Fields {
  const known = new Map<string, Fields>()
  return (fields) => {
    if (typeof fields['Course'] === 'string') return followUp(null, fields, place)
    const key = `${String(fields['Likelihood'])} ${String(fields['Impact'])} ${String(fields['RiskState'])}`
    const before = known.get(key)
    if (before !== undefined) return before
    const made = followUp(null, fields, place)
    known.set(key, made)
    return made
  }
}

function created(fields: Fields, place: RiskPlace, follow: (fields: Fields) => Fields): Made {
  const all = Object.assign(fields, follow(fields))
  const problems = contradiction(fields, () => wholeRisk(all, place.nowMs))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, fields: all }
}

const rated = ['Likelihood', 'Impact', 'RiskState']

function changed(fields: Fields, before: Fields, place: RiskPlace): Made {
  const different: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields))
    if (!sameCell(name, value, before[name])) different[name] = value
  // Course and mark of a sheet are what they were when it was written; the list's go on from there.
  delete different['Course']
  if (rated.some((each) => each in different))
    for (const [name, value] of Object.entries(followUp(before, different, place)))
      if (!sameCell(name, value, before[name])) different[name] = value
  if (Object.keys(different).length === 0) return { ok: true, fields: different }
  // A risk that needs repair already may be mended by a sheet, or not be made worse by it.
  const problems = contradiction(different, () => ({ ...before, ...different }))
  if (problems.length > 0 && contradiction(different, () => before).length === 0)
    return { ok: false, problems }
  return { ok: true, fields: different }
}

const kinds = new Map(riskKind.columns.map((each) => [each.name, each]))

function sameCell(name: string, one: unknown, other: unknown): boolean {
  if (sameValue(one, other)) return true
  if (typeof one === 'string' && typeof other === 'string' && plain(one) === plain(other)) return true
  const column = kinds.get(name)
  const [mine, theirs] = [column?.read(one), column?.read(other)]
  return (
    mine?.ok === true && theirs?.ok === true && JSON.stringify(mine.value) === JSON.stringify(theirs.value)
  )
}

/** Sheets spell line breaks their own way and drop spaces at the ends. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim()
