import { expect, test } from 'vitest'
import { company } from './company.ts'
import { people } from './people.ts'
import { guidOf } from './stable-id.ts'

test('ids are GUIDs, differ from each other and stay the same from run to run', () => {
  const ids = people.map(({ id }) => id)
  expect(new Set(ids).size).toBe(people.length)
  for (const id of [...ids, company.tenantId]) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  }
  expect(guidOf('person/ana')).toBe(ids[0])
})

test('the company has people of every department, a guest, somebody without a photo and somebody who left', () => {
  for (const department of company.departments) {
    expect(people.filter((person) => person.department === department).length, department).toBeGreaterThan(3)
  }
  expect(people.some((person) => person.userType === 'Guest')).toBe(true)
  expect(people.some((person) => !person.accountEnabled)).toBe(true)
  expect(people.some((person) => !person.hasPhoto && person.accountEnabled)).toBe(true)
  expect(new Set(people.map(({ alias }) => alias)).size).toBe(people.length)
})
