import { expect, test } from 'vitest'
import { recogniseCouncil } from './recognise-council.ts'

const known = (name: string, people: readonly string[], seriesNames: readonly string[] = []) => ({
  council: {
    name,
    members: people.map((each) => ({
      personId: each,
      displayName: each,
      mail: `${each}@x.example`,
      role: 'member' as const,
    })),
  },
  seriesNames,
})
const operating = known('Operating Council', ['ada', 'bo', 'cy'], ['Weekly review'])
const circle = known('Sustainability Circle', ['ada', 'di'])
const nameOf = (subject: string, people: readonly string[], councils = [operating, circle]) =>
  recogniseCouncil({ subject, mails: people.map((each) => `${each.toUpperCase()}@x.example`) }, councils)
    ?.council.name ?? null

test('a meeting is known by the council or the series in its title, however it was typed', () => {
  expect(nameOf('  operating   COUNCIL, special', [])).toBe('Operating Council')
  expect(nameOf('Our weekly review', [])).toBe('Operating Council')
})

test('else by being the only council of which most are invited', () => {
  expect(nameOf('Lunch', ['ada', 'bo'])).toBe('Operating Council')
  expect(nameOf('Lunch', ['ada', 'bo', 'di'])).toBeNull()
  expect(nameOf('Lunch', ['ada'])).toBeNull()
})

test('the only council there is needs no proof, and two that fit the title are asked about', () => {
  expect(nameOf('', [], [circle])).toBe('Sustainability Circle')
  expect(nameOf('Sustainability Circle meets the Operating Council', [])).toBeNull()
  expect(nameOf('Anything', [], [])).toBeNull()
})

test('a council without a usable name is not in every title', () => {
  expect(nameOf('Lunch', [], [known(' ', ['x']), operating])).toBeNull()
})
