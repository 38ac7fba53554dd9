import { expect, test } from 'vitest'
import { membersFromPaste } from '#src/domain/council/members-from-paste.ts'
import { sortFound, wordsFor } from './find-people.ts'

const ann = { personId: '1', displayName: 'Ann Lee', mail: 'ann@x.example', guest: false }
const annika = { personId: '2', displayName: 'Annika Leer', mail: 'annika@x.example', guest: false }

test('a pasted line is looked up by its address, and takes the department along', () => {
  const { members } = membersFromPaste('Ann Lee; ann@x.example; Finance')
  expect(members.map(wordsFor)).toEqual(['ann@x.example'])
  expect(sortFound(members, [[ann]], []).certain).toEqual([{ person: ann, department: 'Finance' }])
})

test('of several answers the one of that very name or mail is meant; else the person chooses', () => {
  const named = sortFound(membersFromPaste('ann lee').members, [[ann, annika]], [])
  expect(named.certain.map((each) => each.person)).toEqual([ann])
  const unclear = sortFound(membersFromPaste('ann').members, [[ann, annika]], [])
  expect([unclear.certain.length, unclear.choices.length]).toEqual([0, 2])
})

test('nobody found and not looked up are two things', () => {
  const { members } = membersFromPaste('Zed\nYan')
  const found = sortFound(members, [[], null], [])
  expect(found.unknown.map(wordsFor)).toEqual(['Zed'])
  expect(found.unasked.map(wordsFor)).toEqual(['Yan'])
})

test('after a mail alone, a word is the department where one is called so, and never becomes a new one', () => {
  const { members } = membersFromPaste('ann@x.example; finance\nannika@x.example; Annika')
  const { certain } = sortFound(members, [[ann], [annika]], ['Finance'])
  expect(certain.map((each) => each.department)).toEqual(['finance', null])
})
