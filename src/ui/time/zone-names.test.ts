import { expect, test } from 'vitest'
import { zoneLabel, zoneNames } from './zone-names.ts'

test('a city is found under today’s name, once, and the chosen zone under the name that it has', () => {
  const names = zoneNames('Europe/Berlin')
  for (const each of ['Asia/Kolkata', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh', 'America/New_York'])
    expect(names.filter((name) => name === each)).toEqual([each])
  expect(names).not.toContain('Asia/Calcutta')
  expect(zoneNames('Asia/Calcutta')).toContain('Asia/Calcutta')
  // Throws for a name that nobody knows.
  const dates = names.map((timeZone) => Intl.DateTimeFormat('en', { timeZone }).format(0))
  expect(dates).toHaveLength(names.length)
  expect(zoneLabel('Asia/Ho_Chi_Minh')).toBe('Asia/Ho Chi Minh')
})
