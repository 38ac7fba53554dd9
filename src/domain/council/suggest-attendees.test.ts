import { expect, test } from 'vitest'
import type { Member } from './council.ts'
import { suggestAttendees } from './suggest-attendees.ts'

const member = (name: string, role: Member['role'], departmentId?: string): Member => ({
  personId: name,
  displayName: name,
  mail: `${name}@x.example`,
  role,
  ...(departmentId === undefined ? {} : { departmentId }),
})
const members = [
  member('ada', 'chair'),
  member('bo', 'member', 'ops'),
  member('cy', 'deputy', 'ops'),
  member('di', 'member', 'it'),
  member('ed', 'adviser'),
  member('fay', 'secretary'),
]
const invited = (name: string, declined = false) => ({ mail: `${name.toUpperCase()}@x.example`, declined })
const names = (all: readonly Member[]) => all.map((each) => each.displayName)

test('who belongs and is not invited is missing; advisers come when asked', () => {
  const { missing, standIns } = suggestAttendees({ members }, [invited('ada'), invited('fay')])
  expect(names(missing)).toEqual(['bo', 'di'])
  expect(standIns).toEqual([])
})

test('a deputy is suggested where the department’s own member declined', () => {
  const everybody = [invited('ada'), invited('bo', true), invited('di'), invited('fay')]
  expect(names(suggestAttendees({ members }, everybody).standIns)).toEqual(['cy'])
  expect(suggestAttendees({ members }, [...everybody, invited('cy')]).standIns).toEqual([])
})

test('quorum is more than half of those who decide, and who declined does not count', () => {
  const told = suggestAttendees({ members }, [invited('ada'), invited('bo', true), invited('fay')])
  expect(told).toMatchObject({ coming: 1, quorum: 2 })
})

test('who has no mail address is never invited by one', () => {
  const { mail: _mail, ...unreachable } = member('gus', 'member', 'hr')
  const told = suggestAttendees({ members: [unreachable, { ...unreachable, mail: '' }] }, [])
  expect(told.missing).toEqual([])
})
