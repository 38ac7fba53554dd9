import { expect, test } from 'vitest'
import type { Council } from './council.ts'
import { readSettingsText, settingsAsText, type KeyedTemplate } from './settings-file.ts'
import { planSettingsImport } from './settings-import.ts'

const council: Council = {
  key: 'k1',
  name: 'Operating Council',
  language: 'en',
  timeZone: 'Europe/Berlin',
  departments: [
    { id: 'd1', name: 'Supply', short: 'SUP', look: 0 },
    { id: 'd2', name: 'Sales', short: 'SAL', look: 1 },
  ],
  members: [
    { personId: 'p1', displayName: 'Ana', departmentId: 'd1', role: 'chair' },
    { personId: 'p2', displayName: 'Ben', departmentId: 'd2', role: 'member' },
  ],
  teamId: 't1',
  channelId: 'c1',
  channelName: 'Council',
  siteId: 's1',
  planId: 'pl1',
  planName: 'Plan',
  bucketId: 'b1',
}
const template: KeyedTemplate = {
  key: 'template/1',
  title: 'Ours',
  purpose: '',
  cadence: 'weekly',
  items: [{ title: 'Risks', kind: 'discuss', minutes: 10, lead: { kind: 'facilitator' } }],
}
const text = settingsAsText(council, [], 'tenant')

function fileOf(source: string) {
  const read = readSettingsText(source)
  if (!read.ok) throw new Error(read.reason)
  return read.file
}

test('settings that were exported change nothing in the council that they are of', () => {
  const { changes, left, council: after } = planSettingsImport(council, [], fileOf(text), 'tenant')
  expect(changes).toEqual([])
  expect(left).toEqual([])
  expect(after).toEqual({ ...council, neutralTasks: undefined })
})

test('a file of a newer version, of something else, cut short or with a wrong field is refused with its reason', () => {
  expect(readSettingsText('{')).toEqual({ ok: false, reason: 'not-json' })
  expect(readSettingsText('{"format":"weft-agenda-template","version":1}')).toEqual({
    ok: false,
    reason: 'not-settings',
  })
  expect(readSettingsText(text.replace('"version": 1', '"version": 2'))).toEqual({
    ok: false,
    reason: 'newer-version',
  })
  expect(readSettingsText(text.replace('"role": "member"', '"role": "king"'))).toEqual({
    ok: false,
    reason: 'wrong-field',
    field: 'council.members.1.role',
  })
  expect(readSettingsText(' '.repeat(9_000_000))).toEqual({ ok: false, reason: 'too-large' })
})

test('an import names each thing that would be otherwise, and takes nobody away who is not in the file', () => {
  const there: Council = {
    ...council,
    name: 'Board',
    members: [{ personId: 'p1', displayName: 'Ana', departmentId: 'd1', role: 'secretary' }],
    departments: [{ id: 'd1', name: 'Supply', short: 'SUP', look: 0 }],
  }
  const plan = planSettingsImport(council, [], fileOf(settingsAsText(there, [], 'tenant')), 'tenant')
  expect(plan.changes).toEqual([
    { part: 'basics', what: 'name', name: '', from: 'Operating Council', to: 'Board' },
    { part: 'members', what: 'changed', name: 'Ana', from: 'Ana', to: 'Ana' },
  ])
  expect(plan.council.members.map((each) => [each.displayName, each.role])).toEqual([
    ['Ana', 'secretary'],
    ['Ben', 'member'],
  ])
  expect(plan.council.departments).toHaveLength(2)
  expect(plan.council).toMatchObject({ key: 'k1', siteId: 's1' })
})

test('a department of the same name is the one that is here, and the file’s members belong to it', () => {
  const there: Council = {
    ...council,
    departments: [{ id: 'x9', name: 'supply ', short: 'SUP', look: 0 }],
    members: [{ personId: 'p3', displayName: 'Cem', departmentId: 'x9', role: 'member' }],
  }
  const plan = planSettingsImport(council, [], fileOf(settingsAsText(there, [], 'tenant')), 'tenant')
  expect(plan.council.departments.map((each) => each.id)).toEqual(['d1', 'd2'])
  expect(plan.council.members.find((each) => each.personId === 'p3')?.departmentId).toBe('d1')
})

test('people of another organisation and places of another team stay out, and that is said', () => {
  const other = fileOf(settingsAsText({ ...council, teamId: 't2', channelId: 'c2' }, [], 'elsewhere'))
  const plan = planSettingsImport({ ...council, members: [] }, [], other, 'tenant')
  expect(plan.left).toEqual([
    { part: 'members', why: 'other-tenant' },
    { part: 'rotation', why: 'other-tenant' },
    { part: 'places', why: 'other-team' },
  ])
  expect(plan.council).toMatchObject({ members: [], channelId: 'c1', planId: 'pl1' })
})

test('only the chosen parts are taken over', () => {
  const there = fileOf(
    settingsAsText({ ...council, name: 'Board', timeZone: 'UTC', channelId: 'c3' }, [], 'tenant'),
  )
  const plan = planSettingsImport(council, [], there, 'tenant', new Set(['places']))
  expect(plan.council).toMatchObject({
    name: 'Operating Council',
    timeZone: 'Europe/Berlin',
    channelId: 'c3',
  })
  expect(plan.changes.map((each) => each.part)).toEqual(['places'])
})

test('a template is new under a key that is not here, changed where it is otherwise, and left where it is the same', () => {
  const items = template.items.map((each) => ({ ...each, title: 'Goals' }))
  const file = {
    tenantId: 'tenant',
    council,
    templates: [template, { ...template, key: 'template/2', items }],
  }
  const same = planSettingsImport(council, [template], file, 'tenant')
  expect(same.templates.map((each) => each.key)).toEqual(['template/2'])
  const changed = planSettingsImport(council, [{ ...template, title: 'Old' }], file, 'tenant')
  expect(changed.changes.filter((each) => each.part === 'templates').map((each) => each.what)).toEqual([
    'changed',
    'added',
  ])
})
