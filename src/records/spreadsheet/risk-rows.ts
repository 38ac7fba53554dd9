import type { Council } from '#src/domain/council/council.ts'
import { utcDay } from '#src/domain/council/days.ts'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import type { Score } from '#src/domain/risks/risk.ts'
import { riskStates } from '#src/domain/risks/risk-stand.ts'
import { courseAfter } from '#src/domain/risks/risk-change.ts'
import { levelOf, type RiskMatrix } from '#src/domain/risks/risk-matrix.ts'
import type { Fields } from '../definition/fields.ts'
import { riskKind, type RiskRecord } from '../kinds/risk-kind.ts'
import type { NameBook } from './match-names.ts'
import type { ReadRow } from './read-rows.ts'
import { riskWords } from './risk-words.ts'

/** Worked out from others, or kept by Weft: a sheet shows them and does not set them. */
export const notImported: ReadonlySet<string> = new Set(['Level', 'WeftReference'])

export function stepsOf(name: string) {
  return /(Likelihood|Impact)$/.test(name) ? riskWords.steps : null
}

/** A title is one line; what is longer goes into the wording as it was said. */
export const takesLonger: ReadonlySet<string> = new Set(['Title'])

/** What to know of a row that is taken over all the same. */
export interface RowNote {
  readonly reason: 'person-unknown' | 'department-unknown' | 'half-a-score' | 'title-shortened'
  readonly text: string
}

export interface RiskPlace {
  readonly council: Pick<Council, 'members' | 'departments'>
  readonly matrix: RiskMatrix
  readonly nowMs: number
}

const scores = ['', 'Inherent', 'Target'].map((each) => [`${each}Likelihood`, `${each}Impact`] as const)
const people = ['Owner', 'Deputy', 'Approver', 'EscalatedTo'] as const

/** Turns the names in a row into people and departments of the council, and answers what to know of it. */
export function resolveRow({ values: fields }: ReadRow, names: NameBook): readonly RowNote[] {
  const notes: RowNote[] = []
  for (const name of people) {
    const value = fields[name]
    if (value === undefined) continue
    if (typeof value !== 'string') {
      fields[`${name}Key`] = null
      continue
    }
    const key = fields[`${name}Key`]
    const person = names.person(value, typeof key === 'string' ? key : '')
    if (person.key === '') notes.push({ reason: 'person-unknown', text: value })
    fields[name] = person.name
    fields[`${name}Key`] = person.key === '' ? null : person.key
  }
  departments(fields, notes, names)
  titleAndWording(fields, notes)
  for (const [likelihood, impact] of scores) {
    const [one, other] = [fields[likelihood] ?? null, fields[impact] ?? null]
    if ((one === null) === (other === null)) continue
    const half = one ?? other
    notes.push({ reason: 'half-a-score', text: typeof half === 'number' ? String(half) : '' })
  }
  return notes
}

function departments(fields: Record<string, unknown>, notes: RowNote[], names: NameBook) {
  const { Departments: text, DepartmentKeys: keys } = fields
  if (text === undefined) return
  if (typeof text !== 'string') {
    fields['DepartmentKeys'] = '[]'
    return
  }
  const left: unknown = typeof keys === 'string' ? JSON.parse(keys) : []
  const told = Array.isArray(left) ? left.filter((each) => typeof each === 'string') : []
  const found = names.departments(text, told)
  for (const each of found.unknown) notes.push({ reason: 'department-unknown', text: each })
  fields['Departments'] = found.text
  fields['DepartmentKeys'] = JSON.stringify(found.keys)
}

const uneven = /[^\S ]| {2}|^ | $/

function titleAndWording(fields: Record<string, unknown>, notes: RowNote[]) {
  const title = fields['Title']
  if (typeof title !== 'string') return
  const line = uneven.test(title) ? title.replace(/\s+/g, ' ').trim() : title
  fields['Title'] = line.length > 255 ? `${line.slice(0, 254).trimEnd()}…` : line
  if (line.length <= 255 || (fields['Wording'] ?? null) !== null) return
  fields['Wording'] = title.slice(0, 20_000)
  notes.push({ reason: 'title-shortened', text: line.slice(0, 60) })
}

/** Everything of a new risk that has these fields. */
export function wholeRisk(fields: Fields, nowMs: number): Fields {
  const all = { ...newRiskFields(nowMs), ...fields }
  // A new item needs no word about what it does not have.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''))
}

/** A new risk's fields, for the columns that a sheet does not have. */
function newRiskFields(nowMs: number): Fields {
  const record: RiskRecord = {
    ...newRisk({ clientKey: 'new', title: '', raisedMs: nowMs, score: null }),
    wording: '',
    detail: '',
    departments: '',
    level: null,
    changeReason: '',
    raisedBy: '',
    raisedMs: nowMs,
    session: 'import',
  }
  const { ClientKey: _, Course: __, Level: ___, ...fields } = riskKind.toFields(record)
  return fields
}

const read = {
  likelihood: columnOf('Likelihood'),
  impact: columnOf('Impact'),
  state: columnOf('RiskState'),
}

function columnOf(name: string) {
  const found = riskKind.columns.find((each) => each.name === name)
  if (found === undefined) throw new Error(`No column ${name}.`)
  return (fields: Fields) => found.read(fields[name])
}

/**
 * Level, state and course follow from what is set. A first rating makes a new risk an assessed one where the sheet says
 * nothing about its state.
 */
export function followUp(before: Fields | null, fields: Fields, place: RiskPlace): Fields {
  const merged = before === null ? fields : { ...before, ...fields }
  const score = scoreIn(merged)
  const rated = before === null && score !== null && (fields['RiskState'] ?? null) === null
  const told = read.state(merged)
  const state = rated ? 'assessed' : (riskStates.find((each) => told.ok && each === told.value) ?? 'new')
  const level = levelOf(place.matrix, score)
  const more = riskKind.toFields(rated ? { level, state } : { level })
  if (typeof fields['Course'] === 'string' && before === null) return more
  const known = before === null ? null : riskKind.fromFields(before)
  const earlier = known === null ? [] : ((known.ok ? known.record : known.rest).course ?? [])
  const course = courseAfter(earlier, utcDay(place.nowMs), { score, state })
  return { ...more, ...riskKind.toFields({ course }) }
}

function scoreIn(fields: Fields): Score {
  const [likelihood, impact] = [read.likelihood(fields), read.impact(fields)]
  if (!likelihood.ok || !impact.ok) return null
  if (typeof likelihood.value !== 'number' || typeof impact.value !== 'number') return null
  return { likelihood: likelihood.value, impact: impact.value }
}
