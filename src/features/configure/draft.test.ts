import { expect, test } from 'vitest'
import { addDepartments, addMembers, councilOf, faultsOf, shortOf, startingDraft } from './draft.ts'
import { wordsOfLine } from './people-search.tsx'
import type { SetupFacts } from './setup-facts.ts'

const facts: SetupFacts = {
  teamId: 'team',
  teamName: 'Operating Council',
  siteId: 'host,a,b',
  inPrivateChannel: false,
  people: [
    { personId: 'ana', displayName: 'Ana Sá', guest: false },
    { personId: 'gus', displayName: 'Gus Guest', guest: true },
  ],
  readers: { kind: 'counted', people: 2, guests: 1 },
  owners: ['Ana Sá'],
  channels: [
    { id: 'secret', name: 'Board', isPrivate: true },
    { id: 'general', name: 'General', isPrivate: false },
  ],
  plans: [],
  existing: null,
}
const place = { channelId: null, language: 'en', timeZone: 'Europe/Berlin' } as const
const newId = () => `d${Math.random()}`

test('departments typed with commas and lines are added once each, whatever their case', () => {
  const added = addDepartments([{ id: '1', name: 'Finance' }], 'finance, People ;\n Legal,,', newId)
  expect(added.map((each) => each.name)).toEqual(['Finance', 'People', 'Legal'])
})

test('a long department gets its initials for chips, a single long word its beginning', () => {
  expect(shortOf('Research & Development')).toBe('RD')
  expect(shortOf('Betriebswirtschaft')).toBe('Betriebswirt')
  expect(shortOf('People')).toBe('People')
})

test('a person is a member once', () => {
  const ana = { personId: 'ana', displayName: 'Ana', departmentId: '', role: 'member' } as const
  expect(addMembers([ana], [ana, { ...ana, personId: 'ben' }, { ...ana, personId: 'ben' }])).toHaveLength(2)
})

test('a new council starts with the team’s people but without its guests, and minutes go to an open channel', () => {
  const draft = startingDraft(facts, place)
  expect(draft.members.map((each) => each.personId)).toEqual(['ana'])
  expect(draft.channelId).toBe('general')
  expect(draft.planId).toBeNull()
})

test('a council cannot be set up while a member has no department or nobody could facilitate', () => {
  const draft = {
    ...startingDraft(facts, place),
    bucketName: 'Actions',
    departments: [{ id: 'fin', name: 'Finance' }],
  }
  expect(faultsOf(draft)).toEqual(['member-departments'])
  const sponsorOnly = {
    ...draft,
    members: draft.members.map((each) => ({ ...each, role: 'sponsor' as const })),
  }
  expect(faultsOf(sponsorOnly)).toEqual(['nobody-rotates'])
  const ready = { ...draft, members: draft.members.map((each) => ({ ...each, departmentId: 'fin' })) }
  expect(faultsOf(ready)).toEqual([])
})

test('setting up again keeps the key and what the form does not show', () => {
  const draft = { ...startingDraft(facts, place), bucketName: 'Actions' }
  const first = councilOf(draft, facts, { key: 'k1', planId: 'p', bucketId: 'b' })
  const away = {
    ...first,
    members: first.members.map((each) => ({ ...each, away: [{ from: '2026-12-01', to: '2026-12-09' }] })),
  }
  const again = { ...facts, existing: away }
  expect(councilOf(startingDraft(again, place), again, { key: 'k2', planId: 'p', bucketId: 'b' })).toEqual(
    away,
  )
})

test('a pasted line is looked up by its address where it has one', () => {
  expect(wordsOfLine('"Sá, Ana" <ana@weft.example>')).toBe('ana@weft.example')
  expect(wordsOfLine('  Ana Sá ')).toBe('Ana Sá')
})
