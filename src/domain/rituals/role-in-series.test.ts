import { expect, test } from 'vitest'
import { fixedIn, isWithout, rolesOfDay } from './role-in-series.ts'

const none = { role: 'noteTaker', mode: 'none' } as const
const turning = { role: 'noteTaker', mode: 'rotating' } as const
const anas = { role: 'facilitator', mode: 'fixed', personId: 'ana' } as const

test('a role is missing only where the series says so, and fixed only where it names somebody', () => {
  expect([
    isWithout([none], 'noteTaker'),
    isWithout([none], 'facilitator'),
    isWithout([], 'noteTaker'),
  ]).toEqual([true, false, false])
  expect([fixedIn([anas], 'facilitator'), fixedIn([anas], 'noteTaker')]).toEqual(['ana', undefined])
  expect(fixedIn([{ ...anas, mode: 'rotating' }], 'facilitator')).toBeUndefined()
})

test('on a day of two series a role is missing only where both are without it', () => {
  expect(rolesOfDay([{ roles: [none, anas] }, { roles: [turning] }])).toEqual([anas, turning])
  expect(rolesOfDay([{ roles: [none] }, { roles: [none] }])).toEqual([none])
  // A series that says nothing of a role has it by turn.
  expect(rolesOfDay([{ roles: [none] }, { roles: [] }])).toEqual([])
  expect(rolesOfDay([])).toEqual([])
})
