import { expect, test } from 'vitest'
import * as v from 'valibot'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import { riskSchema } from '#src/domain/risks/risk.ts'
import { actionKind } from '../kinds/action-kind.ts'
import { allKinds } from '../kinds/all-kinds.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { ownersRiskKind } from '../kinds/owners-risk-kind.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { sessionKind } from '../kinds/session-kind.ts'
import { FieldTooLong } from './field-too-long.ts'

const action = {
  clientKey: 'a1',
  title: 'Ask Ōta for the figures',
  detail: '',
  ownerKey: 'u1',
  owner: 'José',
  due: '2026-11-28',
  state: 'open' as const,
  thread: '19:meeting',
  session: 's1',
  agendaItem: '',
  doneOn: null,
  plan: '',
  task: '',
  challenge: '',
}

test('a record comes back from its fields as it went in', () => {
  expect(actionKind.fromFields(actionKind.toFields(action))).toEqual({ ok: true, record: action })
})

test('people read states in words and days as days in every zone', () => {
  const fields = actionKind.toFields(action)
  expect(fields['ActionState']).toBe('Open')
  expect(fields['Due']).toBe('2026-11-28T12:00:00Z')
})

test('only the given properties are written, so that columns of others stay', () => {
  expect(actionKind.toFields({ state: 'done' })).toEqual({ ActionState: 'Done' })
})

test('an item edited into nonsense needs repair, keeps its raw values and what of it can be read', () => {
  const fields = { ...actionKind.toFields(action), ActionState: 'Maybe', Due: 'soon' }
  const { state: _state, due: _due, ...rest } = action
  expect(actionKind.fromFields(fields)).toEqual({
    ok: false,
    reason: 'needs-repair',
    columns: ['Due', 'State'],
    raw: fields,
    rest,
  })
})

test('broken JSON in a structure needs repair instead of throwing', () => {
  const reading = councilKind.fromFields({
    ClientKey: 'council',
    Kind: 'Council',
    Members: '[{"__proto__":1}]',
  })
  expect(reading.ok).toBe(false)
})

test('text that does not fit its column is refused before anything is sent', () => {
  expect(() => actionKind.toFields({ detail: 'x'.repeat(64_000) })).toThrow(FieldTooLong)
})

test('instants are whole seconds, as SharePoint keeps them', () => {
  expect(sessionKind.toFields({ startMs: 1_000_500 })).toEqual({ Start: '1970-01-01T00:16:40Z' })
})

test('every list has a unique indexed key, at most 20 indexes, and no internal name that confuses the service', () => {
  for (const kind of [...allKinds, ownersRiskKind]) {
    const key = kind.columns.find((each) => each.name === 'ClientKey')
    expect(key?.unique && key.indexed).toBe(true)
    expect(kind.columns.filter((each) => each.indexed).length).toBeLessThanOrEqual(20)
    for (const { name } of kind.columns) expect(name).toMatch(/^[A-Z][A-Za-z0-9]{1,31}$/)
    for (const { name } of kind.columns) expect(name).not.toMatch(/Id$/)
    expect(new Set(kind.columns.map((each) => each.name.toLowerCase())).size).toBe(kind.columns.length)
  }
})

const risk = {
  ...newRisk({ clientKey: 'r1', title: 'A strike', raisedMs: Date.UTC(2026, 10, 2), score: null }),
  wording: '',
  detail: '',
  departments: '',
  level: null,
  changeReason: '',
  raisedBy: '',
  raisedMs: Date.UTC(2026, 10, 2),
  session: 's1',
}

test('a risk is a risk of the domain, whatever of it is filled in', () => {
  const full = {
    ...risk,
    current: { likelihood: 4, impact: 5 },
    level: 'critical' as const,
    mandate: { mayDecide: 'Overtime', mayAskOf: ['fin'], limit: '20 k', until: '2027-01-01' },
    escalation: {
      toKey: 'b',
      to: 'Ben',
      on: '2026-11-01',
      answerDue: '2026-11-08',
      answer: { on: '2026-11-05', text: 'Yes' },
    },
    acceptance: {
      state: 'accepted' as const,
      approverKey: 'c',
      approver: 'Chloe',
      reason: 'Cheaper',
      expires: '2027-06-30',
    },
  }
  for (const each of [risk, full]) {
    const reading = riskKind.fromFields(riskKind.toFields(each))
    expect(reading).toEqual({ ok: true, record: each })
    expect(v.safeParse(riskSchema, reading.ok ? reading.record : null).success).toBe(true)
  }
})

test('other tools see a score as numbers, a level in words and who answers by which day', () => {
  const fields = riskKind.toFields({
    current: { likelihood: 4, impact: 5 },
    level: 'critical',
    escalation: null,
  })
  expect(fields).toMatchObject({
    Likelihood: 4,
    Impact: 5,
    Level: 'Critical',
    EscalatedTo: '',
    AnswerDue: null,
  })
})

test('a risk from before a column was there is whole; half a score is none, an absurd one needs repair', () => {
  const old = { ClientKey: 'r1', Title: 'Old', RiskState: 'New', Session: 's1', Likelihood: 3 }
  expect(riskKind.fromFields(old)).toMatchObject({
    ok: true,
    record: { current: null, response: 'open', level: null },
  })
  expect(riskKind.fromFields({ ...old, Impact: 9 })).toMatchObject({
    ok: false,
    columns: ['Likelihood (1 to 5)', 'Impact (1 to 5)'],
  })
  expect(
    riskKind.fromFields({ ...old, EscalatedTo: 'Ben', EscalatedOn: '2026-11-01T12:00:00Z' }),
  ).toMatchObject({
    ok: false,
    rest: { title: 'Old' },
  })
})
