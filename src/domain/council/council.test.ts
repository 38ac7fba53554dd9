import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { checkCouncil, isBlocking } from './check-council.ts'
import { departmentSchema, type Member } from './council.ts'
import { departmentFromName, renamed } from './department-from-name.ts'
import { membersFromPaste } from './members-from-paste.ts'
import { isAway, pool } from './pool.ts'

const ops = { id: 'ops', name: 'Operations', short: 'Ops' }
function member(personId: string, extra: Partial<Member> = {}): Member {
  return { personId, displayName: personId, role: 'member', departmentId: 'ops', ...extra }
}

test('the secretary stands outside the rotation unless added, a member is in it unless excused', () => {
  const members = [
    member('a'),
    member('b', { inRotation: false }),
    member('c', { role: 'secretary' }),
    member('d', { role: 'secretary', inRotation: true }),
    member('e', { since: '2026-12-01' }),
    member('f', { away: [{ from: '2026-11-01', to: '2026-11-30' }] }),
  ]
  expect(pool({ members }, '2026-11-21').map((each) => each.personId)).toEqual(['a', 'd', 'f'])
  expect(isAway(member('f', { away: [{ from: '2026-11-01', to: '2026-11-21' }] }), '2026-11-21')).toBe(true)
})

test('a council that works has no problems', () => {
  expect(checkCouncil({ departments: [ops], members: [member('a', { role: 'chair' })] })).toEqual([])
})

test('what keeps a council from working is named, and what is only worth a word does not block', () => {
  const problems = checkCouncil({
    departments: [ops, { id: 'ops-2', name: ' operatíons', short: 'x' }],
    members: [
      { personId: 'a', displayName: 'Ana', role: 'member', inRotation: false },
      member('b', { departmentId: 'gone', inRotation: false }),
      member('b', { inRotation: false }),
    ],
  })
  expect(problems.map((each) => each.reason)).toEqual([
    'duplicate-department',
    'duplicate-member',
    'member-without-department',
    'unknown-department',
    'department-without-member',
    'nobody-in-rotation',
    'nobody-runs-it',
  ])
  expect(problems.filter((each) => !isBlocking(each)).map((each) => each.reason)).toEqual([
    'department-without-member',
    'nobody-runs-it',
  ])
  expect(checkCouncil({ departments: [], members: [] }).every(isBlocking)).toBe(true)
})

test('any typed name becomes a valid department with an id of its own', () => {
  expect(departmentFromName('Forschung & Entwicklung', [])).toEqual({
    id: 'forschung-entwicklung',
    name: 'Forschung & Entwicklung',
    short: 'FE',
  })
  expect(departmentFromName('Ops', [{ id: 'ops' }]).id).toBe('ops-2')
  expect(departmentFromName('المالية', []).short).toBe('المالية')
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), (name) => {
      fc.pre(name.trim() !== '')
      expect(v.safeParse(departmentSchema, departmentFromName(name, [])).success).toBe(true)
    }),
  )
})

test('a department that is renamed keeps its id, and a short name that somebody chose', () => {
  const typed = departmentFromName('Finance', [])
  expect(renamed(typed, 'Treasury')).toEqual({ id: 'finance', name: 'Treasury', short: 'Treasury' })
  expect(renamed({ ...typed, short: 'FIN' }, 'Treasury').short).toBe('FIN')
  // Typing empties the field on the way.
  expect(renamed(renamed(typed, ''), 'Treasury').short).toBe('Treasury')
})

test('departments without a name are asked for once, and are not called duplicates of one another', () => {
  const departments = [
    { ...ops, name: ' ' },
    { id: 'b', name: '', short: '' },
  ]
  const members = [member('a', { role: 'chair' })]
  expect(checkCouncil({ departments, members }).map((each) => each.reason)).toEqual([
    'department-without-name',
  ])
})

test('people pasted in the ways people paste are read, and what cannot be read is named by its line', () => {
  const text = [
    'Name;Mail;Department',
    'Ana Ruiz;Ana@contoso.com;Sales',
    'Ben Ito\tOps',
    'Cho Park <cho@contoso.com>',
    '"Weber, Dora" <dora@contoso.com>; Finance',
    'Weber, Emil',
    '',
    'Fay, fay@contoso.com, Legal',
    'Gus; gus@contoso',
    'ana@contoso.com',
    ';;',
  ].join('\r\n')
  expect(membersFromPaste(text)).toEqual({
    members: [
      { row: 2, name: 'Ana Ruiz', mail: 'ana@contoso.com', department: 'Sales' },
      { row: 3, name: 'Ben Ito', mail: null, department: 'Ops' },
      { row: 4, name: 'Cho Park', mail: 'cho@contoso.com', department: null },
      { row: 5, name: 'Weber, Dora', mail: 'dora@contoso.com', department: 'Finance' },
      { row: 6, name: 'Weber, Emil', mail: null, department: null },
      { row: 8, name: 'Fay', mail: 'fay@contoso.com', department: 'Legal' },
    ],
    problems: [
      { row: 9, text: 'Gus; gus@contoso', reason: 'mail-not-recognised' },
      { row: 10, text: 'ana@contoso.com', reason: 'pasted-twice' },
      { row: 11, text: ';;', reason: 'no-name-or-mail' },
    ],
  })
})

test('any text can be pasted: every line is read, reported or blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { members, problems } = membersFromPaste(text)
      const rows = [...members, ...problems].map((each) => each.row)
      expect(new Set(rows).size).toBe(rows.length)
    }),
  )
})
