import { expect, test } from 'vitest'
import { actionKind } from '../kinds/action-kind.ts'
import { allKinds } from '../kinds/all-kinds.ts'
import { councilKind } from '../kinds/council-kind.ts'
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
  for (const kind of allKinds) {
    const key = kind.columns.find((each) => each.name === 'ClientKey')
    expect(key?.unique && key.indexed).toBe(true)
    expect(kind.columns.filter((each) => each.indexed).length).toBeLessThanOrEqual(20)
    for (const { name } of kind.columns) expect(name).toMatch(/^[A-Z][A-Za-z0-9]{1,31}$/)
    for (const { name } of kind.columns) expect(name).not.toMatch(/Id$/)
    expect(new Set(kind.columns.map((each) => each.name.toLowerCase())).size).toBe(kind.columns.length)
  }
})
