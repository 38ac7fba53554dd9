import { expect, test } from 'vitest'
import { addAway, removeAway } from './away.ts'
import { addDepartments, addMembers, councilOf, countFaults, problemsOf, startingDraft } from './draft.ts'
import type { SetupFacts } from './setup-facts.ts'

const facts: SetupFacts = {
  teamId: 'team',
  teamName: 'Operating Council',
  siteId: 'host,a,b',
  inPrivateChannel: false,
  me: { personId: 'ana', displayName: 'Ana Sá', guest: false },
  people: [
    { personId: 'ana', displayName: 'Ana Sá', guest: false },
    { personId: 'gus', displayName: 'Gus Guest', guest: true },
  ],
  readers: { kind: 'counted', people: 2, guests: 1, open: false },
  owners: ['Ana Sá'],
  channels: [
    { id: 'secret', name: 'Board', isPrivate: true },
    { id: 'general', name: 'General', isPrivate: false },
  ],
  plans: [],
  existing: null,
  damaged: false,
}
const place = { channelId: null, language: 'en', timeZone: 'Europe/Berlin' } as const
const made = { key: 'k1', planId: 'p', planName: 'Plan', bucketId: 'b', today: '2026-11-24' }

test('departments are added once each, whatever their case, and each has an id of its own', () => {
  const finance = addDepartments([], ['Finance'])
  const added = addDepartments(finance, ['finance', ' People ', '', 'Legal', 'Légal'])
  expect(added.map((each) => each.name)).toEqual(['Finance', 'People', 'Legal'])
  expect(new Set(added.map((each) => each.id)).size).toBe(3)
})

test('a name that is too long keeps the council from being set up and is not cut', () => {
  const draft = { ...startingDraft(facts, place), bucketName: 'Actions' }
  const before = countFaults(draft)
  expect(countFaults({ ...draft, name: 'x'.repeat(121) })).toBe(before + 1)
  expect(addDepartments([], ['x'.repeat(121)])[0]?.name).toHaveLength(121)
})

test('a person is a member once', () => {
  const ana = { personId: 'ana', displayName: 'Ana', departmentId: '', role: 'member' } as const
  expect(addMembers([ana], [ana, { ...ana, personId: 'ben' }, { ...ana, personId: 'ben' }])).toHaveLength(2)
})

test('a new council starts with the team but without its guests, and with somebody who runs it', () => {
  const draft = startingDraft(facts, place)
  expect(draft.members.map((each) => [each.personId, each.role])).toEqual([['ana', 'chair']])
  expect(draft.channelId).toBe('general')
  expect(draft.planId).toBeNull()
})

test('a council cannot be set up while a member has no department or nobody could facilitate', () => {
  const draft = {
    ...startingDraft(facts, place),
    bucketName: 'Actions',
    departments: addDepartments([], ['Finance']),
  }
  expect(problemsOf(draft).map((each) => each.reason)).toContain('member-without-department')
  expect(countFaults(draft)).toBe(1)
  const sponsorOnly = {
    ...draft,
    members: draft.members.map((each) => ({ ...each, role: 'sponsor' as const })),
  }
  expect(problemsOf(sponsorOnly).map((each) => each.reason)).toContain('nobody-in-rotation')
  const ready = { ...draft, members: draft.members.map((each) => ({ ...each, departmentId: 'finance' })) }
  expect(countFaults(ready)).toBe(0)
})

test('setting up again keeps the key and what the form does not show', () => {
  const draft = { ...startingDraft(facts, place), bucketName: 'Actions' }
  const first = councilOf(draft, facts, made)
  const away = {
    ...first,
    members: first.members.map((each) => ({ ...each, away: [{ from: '2026-12-01', to: '2026-12-09' }] })),
  }
  const again = { ...facts, existing: away }
  const repeated = councilOf(startingDraft(again, place), again, { ...made, key: 'k2' })
  expect(repeated).toEqual(away)
})

test('a member who leaves their department has none, whatever was stored before', () => {
  const [member] = startingDraft(facts, place).members
  if (!member) throw new Error('No member')
  const draft = { ...startingDraft(facts, place), members: [{ ...member, departmentId: 'finance' }] }
  const existing = councilOf(draft, facts, made)
  const without = { ...draft, members: [{ ...member, departmentId: '' }] }
  expect(councilOf(without, { ...facts, existing }, made).members[0]).not.toHaveProperty('departmentId')
})

test('who joins a council that is there already has a first day, who founded it has none', () => {
  const draft = startingDraft(facts, place)
  const existing = councilOf(draft, facts, made)
  const ben = { personId: 'ben', displayName: 'Ben', departmentId: '', role: 'member' } as const
  const later = councilOf(
    { ...draft, members: addMembers(draft.members, [ben]) },
    { ...facts, existing },
    made,
  )
  expect(later.members.map((each) => each.since)).toEqual([undefined, '2026-11-24'])
})

test('a member taken out of the rotation stays out, and one put back follows the role again', () => {
  const draft = startingDraft(facts, place)
  const excused = draft.members.map((each) => ({ ...each, inRotation: false }))
  const existing = councilOf({ ...draft, members: excused }, facts, made)
  const again = { ...facts, existing }
  expect(councilOf(startingDraft(again, place), again, made).members[0]?.inRotation).toBe(false)
  expect(councilOf(draft, again, made).members[0]).not.toHaveProperty('inRotation')
})

test('a renamed department is kept under its id, tidied, with a short name', () => {
  const departments = [{ id: 'finance', name: ' Money  and cash ', short: ' ' }]
  const council = councilOf({ ...startingDraft(facts, place), departments }, facts, made)
  expect(council.departments).toEqual([{ id: 'finance', name: 'Money and cash', short: 'Money and c…' }])
})

test('a channel that was deleted has to be chosen anew', () => {
  const existing = { ...councilOf(startingDraft(facts, place), facts, made), channelId: 'gone' }
  expect(startingDraft({ ...facts, existing }, place).channelId).toBe('')
})

test('a plan that was deleted is not kept as the chosen one; one that still is, is', () => {
  const members = [
    { personId: 'ana', displayName: 'Ana Sá', departmentId: 'fin', role: 'chair' as const },
    { personId: 'ben', displayName: 'Ben', departmentId: 'fin', role: 'secretary' as const },
  ]
  const draft = {
    ...startingDraft(facts, place),
    departments: addDepartments([], ['Finance']),
    members,
    planName: 'Plan',
  }
  const existing = councilOf(draft, facts, made)
  const gone = startingDraft({ ...facts, existing, planGone: true }, place)
  expect(gone).toMatchObject({ planId: null, planName: 'Plan', bucketId: null })
  expect(startingDraft({ ...facts, existing }, place)).toMatchObject({ planId: 'p', bucketId: 'b' })
})

test('a department keeps its colour and pattern when another one is removed and the council is saved', () => {
  const draft = { ...startingDraft(facts, place), departments: addDepartments([], ['One', 'Two', 'Three']) }
  const existing = councilOf(draft, facts, made)
  const fewer = { ...draft, departments: existing.departments.slice(1) }
  const saved = councilOf(fewer, { ...facts, existing }, made)
  expect(startingDraft({ ...facts, existing: saved }, place).departments.map((each) => each.look)).toEqual([
    1, 2,
  ])
})

test('days away are kept with the member, an absence is there once, and the last one removed leaves none', () => {
  const draft = startingDraft(facts, place)
  const trip = { from: '2026-12-01', to: '2026-12-09' }
  const twice = addAway(addAway(draft.members, 'ana', trip), 'ana', { ...trip })
  const existing = councilOf({ ...draft, members: twice }, facts, made)
  expect(existing.members[0]?.away).toEqual([trip])
  const again = { ...facts, existing }
  const cleared = {
    ...startingDraft(again, place),
    members: removeAway(startingDraft(again, place).members, 'ana', trip),
  }
  expect(councilOf(cleared, again, made).members[0]).not.toHaveProperty('away')
})
