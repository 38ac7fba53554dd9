import { expect, test } from 'vitest'
import { draftOfVote, freshVote, voteFrom, type VoteDraft } from './vote-draft.ts'

const around = { voteId: 'v', voters: [], quorum: 5 }
function made(change: Partial<VoteDraft>) {
  return voteFrom({ ...freshVote('i', 'Move it?'), ...change }, around)
}
const problem = (change: Partial<VoteDraft>) => {
  const result = made(change)
  return result.ok ? null : result.reason
}

test('an item’s title is a vote at once: yes or no, open, by majority, with the council’s quorum', () => {
  expect(made({})).toMatchObject({
    ok: true,
    vote: { question: 'Move it?', ballot: 'yes-no', way: 'open', rule: 'majority', quorum: 5, options: [] },
  })
  expect(made({ quorum: false })).toMatchObject({ vote: { quorum: null } })
})

test('options are lines, each once, at least two, and a kind that needs none has none', () => {
  expect(problem({ ballot: 'single', options: 'A\n\n ' })).toBe('options-few')
  expect(problem({ ballot: 'single', options: 'A\nA' })).toBe('options-twice')
  expect(problem({ ballot: 'score', options: 'x'.repeat(121) + '\nB' })).toBe('options-long')
  expect(problem({ ballot: 'score', options: 'abcdefghijklm'.split('').join('\n') })).toBe('options-many')
  expect(made({ ballot: 'multiple', options: ' A \nB' })).toMatchObject({
    vote: { options: [{ label: 'A' }, { label: 'B' }] },
  })
  expect(made({ ballot: 'consent', options: 'A\nB' })).toMatchObject({ vote: { options: [] } })
})

test('a rule that another kind had is replaced by the usual one', () => {
  expect(made({ ballot: 'consent', rule: 'two-thirds' })).toMatchObject({ vote: { rule: 'consent' } })
  expect(made({ ballot: 'yes-no', rule: 'two-thirds' })).toMatchObject({ vote: { rule: 'two-thirds' } })
})

test('a form outside Weft needs an address that a browser may open, and takes no quorum', () => {
  for (const link of ['', 'forms.example/1', 'http://forms.example/1', 'javascript:alert(1)', 'https://x y'])
    expect(problem({ way: 'elsewhere', link }), link).toBe('link')
  expect(made({ way: 'elsewhere', link: 'https://forms.example/1' })).toMatchObject({
    vote: { link: 'https://forms.example/1', quorum: null },
  })
})

test('a vote that was refused comes back into the form as it was', () => {
  const draft = { ...freshVote('i', 'Which?'), ballot: 'single' as const, options: 'A\nB', quorum: false }
  const result = voteFrom(draft, around)
  expect(result.ok && draftOfVote(result.vote)).toEqual(draft)
})
