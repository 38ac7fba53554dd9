import { expect, test } from 'vitest'
import { countVote } from './count-vote.ts'
import { isBallot, type OpenVote } from './vote.ts'
import { votersOf } from './voters.ts'

const people = ['ana', 'ben', 'cho', 'dan', 'eva', 'fay']

type Opened = Pick<OpenVote, 'ballot' | 'rule' | 'quorum' | 'options'>
function counted(vote: Partial<Opened>, ballots: readonly (string | Readonly<Record<string, number>>)[]) {
  const voterOf = (personId = '') => ({ personId, name: personId, standsInFor: [] })
  const { outcome, winners } = countVote({
    ballot: 'yes-no',
    rule: 'majority',
    quorum: null,
    options: [],
    ...vote,
    voters: people.map((each) => voterOf(each)),
    ballots: ballots.map((each, place) => ({
      id: String(place),
      voter: voterOf(people[place]),
      enteredBy: null,
      marks:
        typeof each === 'string'
          ? each.split(' ').flatMap((option) => (option === '' ? [] : [{ option, score: 1 }]))
          : Object.entries(each).map(([option, score]) => ({ option, score })),
    })),
  })
  return [outcome, ...winners].join(' ')
}
const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }))

test('a majority is more than half of those who did not abstain', () => {
  expect(counted({}, ['yes', 'yes', 'no', '', ''])).toBe('carried yes')
  expect(counted({}, ['yes', 'no'])).toBe('not-carried')
  expect(counted({}, ['', ''])).toBe('not-carried')
  expect(counted({}, [])).toBe('none')
})

test('two thirds are reached exactly, not from just below', () => {
  expect(counted({ rule: 'two-thirds' }, ['yes', 'yes', 'no'])).toBe('carried yes')
  expect(counted({ rule: 'two-thirds' }, ['yes', 'yes', 'yes', 'no', 'no'])).toBe('not-carried')
})

test('a quorum counts abstentions as there, and short of it nothing is carried', () => {
  expect(counted({ quorum: 3 }, ['yes', 'yes', ''])).toBe('carried yes')
  expect(counted({ quorum: 4 }, ['yes', 'yes', ''])).toBe('no-quorum')
})

test('consent is no objection; a wish to discuss is said before it counts as agreed', () => {
  const consent = { ballot: 'consent', rule: 'consent' } as const
  expect(counted(consent, ['consent', 'consent', ''])).toBe('carried consent')
  expect(counted(consent, ['consent', 'discuss'])).toBe('discussion')
  expect(counted(consent, ['discuss', 'object'])).toBe('not-carried')
  expect(counted(consent, ['', ''])).toBe('not-carried')
})

test('of several options the rule decides, and a tie is called one', () => {
  const single = { ballot: 'single', options } as const
  expect(counted(single, ['a', 'a', 'b', 'c'])).toBe('not-carried')
  expect(counted({ ...single, rule: 'highest' }, ['a', 'a', 'b', 'c'])).toBe('carried a')
  expect(counted({ ...single, rule: 'highest' }, ['a', 'b'])).toBe('tie a b')
  expect(counted({ ballot: 'multiple', options }, ['a b', 'a b', 'b'])).toBe('carried a b')
})

test('scores add up, and nothing scored above nought wins nothing', () => {
  const score = { ballot: 'score', rule: 'highest', options } as const
  expect(
    counted(score, [
      { a: 5, b: 0, c: 3 },
      { a: 0, b: 4, c: 4 },
    ]),
  ).toBe('carried c')
  expect(counted(score, [{ a: 0, b: 0, c: 0 }])).toBe('not-carried')
})

test('a score ballot scores every option or abstains', () => {
  const vote = { ballot: 'score', options } as const
  const marks = (...scores: number[]) => scores.map((score, place) => ({ option: 'abc'[place] ?? '', score }))
  expect(isBallot(vote, marks(1, 2, 3))).toBe(true)
  expect(isBallot(vote, marks(1, 2))).toBe(false)
  expect(isBallot(vote, [])).toBe(true)
})

test('a deputy votes where nobody who decides for the department is there, and steps back for who comes', () => {
  const members = [
    { personId: 'ana', displayName: 'Ana', role: 'chair' as const },
    { personId: 'ben', displayName: 'Ben', role: 'member' as const, departmentId: 'ops' },
    { personId: 'dep', displayName: 'Dep', role: 'deputy' as const, departmentId: 'ops' },
    { personId: 'sec', displayName: 'Sec', role: 'secretary' as const },
  ]
  const ids = (present: readonly string[]) =>
    votersOf(
      { members },
      present.map((personId) => ({ personId, name: personId, state: 'present' })),
    ).map((each) => each.personId)
  expect(ids(['ana', 'ben', 'dep'])).toEqual(['ana', 'ben'])
  expect(ids(['ana', 'dep'])).toEqual(['ana', 'ben', 'dep'])
  const voters = votersOf({ members }, [])
  const ballots = voters.slice(1).map((voter) => ({
    id: voter.personId,
    voter,
    marks: [{ option: voter.personId === 'ben' ? 'no' : 'yes', score: 1 }],
    enteredBy: null,
  }))
  const vote = { ballot: 'yes-no' as const, rule: 'majority' as const, quorum: null, options: [] }
  expect(countVote({ ...vote, voters: [...voters], ballots: ballots.slice(1) })).toMatchObject({ cast: 1 })
  const both = countVote({ ...vote, voters: [...voters], ballots })
  expect(both).toMatchObject({ cast: 1, outcome: 'not-carried' })
  expect(both.aside.map((each) => each.voter.name)).toEqual(['Dep'])
})
