import { expect, test } from 'vitest'
import { rolesOfSeries } from './roles-of-series.ts'

const members = [
  { personId: 'ana', displayName: 'Ana' },
  { personId: 'ben', displayName: 'Ben' },
]
const fixed = (role: 'facilitator' | 'noteTaker', personId: string) =>
  ({ role, mode: 'fixed', personId }) as const

test('a role that is somebody’s for good is theirs in every session, unless they cannot come or it is taken', () => {
  const free = { roles: {}, attendance: [] }
  expect(
    rolesOfSeries([fixed('facilitator', 'ana'), fixed('noteTaker', 'ben')], members, free),
  ).toMatchObject([
    { role: 'facilitator', personId: 'ana', name: 'Ana', why: 'chosen' },
    { role: 'noteTaker', personId: 'ben' },
  ])
  const sorry = { roles: {}, attendance: [{ personId: 'ana', name: 'Ana', state: 'apology' as const }] }
  expect(rolesOfSeries([fixed('facilitator', 'ana')], members, sorry)).toEqual([])
  const holder = { personId: 'ben', name: 'Ben', why: 'volunteered' as const, forPersonId: null }
  expect(
    rolesOfSeries([fixed('facilitator', 'ana')], members, { ...free, roles: { facilitator: holder } }),
  ).toEqual([])
  expect(rolesOfSeries([fixed('facilitator', 'gone')], members, free)).toEqual([])
  expect(rolesOfSeries([{ role: 'facilitator', mode: 'rotating', personId: 'ana' }], members, free)).toEqual(
    [],
  )
})
