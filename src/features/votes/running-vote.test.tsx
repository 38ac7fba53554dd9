// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Vote } from '#src/domain/session/vote.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { RunningVote, type VoteActs } from './running-vote.tsx'
import { VoteResult } from './vote-result.tsx'

beforeAll(() => loadPage('en', 'votes'))

const voters = ['ana', 'ben', 'cho'].map((each) => ({
  personId: each,
  name: each.toUpperCase(),
  standsInFor: [],
}))
const vote: Vote = {
  kind: 'open-vote',
  voteId: 'v',
  itemId: 'i',
  question: 'Move it?',
  ballot: 'yes-no',
  way: 'hidden',
  rule: 'majority',
  options: [],
  quorum: null,
  link: '',
  voters,
  by: 'ana',
  byName: 'ANA',
  openedAtMs: 0,
  closedByName: null,
  state: 'open',
  ballots: [],
  commitments: [],
  reveals: [],
}
const idle: VoteActs = { onCast: () => {}, onCastFor: null, onClose: null, onCancel: null, onSettle: null }

function show(change: Partial<Vote>, acts: Partial<VoteActs> = {}, meId = 'ana'): void {
  render(
    <TextProvider locale="en">
      <PageWords page="votes">
        <RunningVote
          vote={{ ...vote, ...change }}
          meId={meId}
          own={null}
          notKept={false}
          acts={{ ...idle, ...acts }}
        />
      </PageWords>
    </TextProvider>,
  )
}

test('nothing is cast before something is chosen, then what was chosen and nothing else', () => {
  const onCast = vi.fn()
  show({}, { onCast })
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }))
  expect(onCast).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toBe('Choose first.')
  fireEvent.click(screen.getByRole('radio', { name: 'No' }))
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }))
  expect(onCast).toHaveBeenCalledExactlyOnceWith([{ option: 'no', score: 1 }])
})

test('of several options any may be chosen, and abstaining takes them back', () => {
  const onCast = vi.fn()
  const options = ['A', 'B'].map((label) => ({ id: label, label }))
  show({ ballot: 'multiple', options }, { onCast })
  for (const name of ['A', 'B']) fireEvent.click(screen.getByRole('checkbox', { name }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'A' }))
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }))
  expect(onCast).toHaveBeenLastCalledWith([{ option: 'B', score: 1 }])
  fireEvent.click(screen.getByRole('checkbox', { name: 'I abstain' }))
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }))
  expect(onCast).toHaveBeenLastCalledWith([])
})

test('a score ballot with an option left out is not cast', () => {
  const onCast = vi.fn()
  const options = ['A', 'B'].map((label) => ({ id: label, label }))
  show({ ballot: 'score', options }, { onCast })
  fireEvent.click(screen.getAllByRole('radio', { name: '4' })[0] ?? document.body)
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }))
  expect(onCast).not.toHaveBeenCalled()
  fireEvent.click(screen.getAllByRole('radio', { name: '0' })[1] ?? document.body)
  fireEvent.click(screen.getByRole('button', { name: 'Vote' }))
  expect(onCast).toHaveBeenCalledExactlyOnceWith([
    { option: 'A', score: 4 },
    { option: 'B', score: 0 },
  ])
})

test('who has not voted is for those who run it; a reader without a vote gets no ballot', () => {
  show({}, {}, 'dan')
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByText(/^Not yet/)).toBeNull()
  expect(screen.getByText('0 of 3 have voted')).toBeTruthy()
  expect(screen.getByText(/You see the result when it is closed/)).toBeTruthy()
})

test('a reader of an open vote is not told to wait for what they see already', () => {
  show({ way: 'open' }, {}, 'dan')
  expect(screen.getByText(/You see each ballot as it is cast/)).toBeTruthy()
})

test('whoever runs it enters a ballot for somebody who has none of their own', () => {
  const onCastFor = vi.fn()
  const commitments = [
    {
      id: '1',
      voter: voters[1] ?? vote.voters[0] ?? { personId: '', name: '', standsInFor: [] },
      commitment: 'x',
      by: 'ben',
      enteredBy: null,
    },
  ]
  show({ commitments }, { onCastFor, onClose: () => {} }, 'ana')
  expect(screen.getByText('Not yet: ANA and CHO')).toBeTruthy()
  const whom = screen.getByLabelText('For whom')
  expect([...whom.querySelectorAll('option')].map((each) => each.textContent)).toEqual([
    'Choose a person',
    'CHO',
  ])
  fireEvent.change(whom, { target: { value: 'cho' } })
  const own = screen.getByRole('group', { name: 'Ballot of CHO' })
  fireEvent.click(own.querySelector('input') ?? own)
  fireEvent.click(screen.getByRole('button', { name: 'Enter this ballot' }))
  expect(onCastFor).toHaveBeenCalledExactlyOnceWith('cho', [{ option: 'yes', score: 1 }])
})

test('a result says what it came to, in bars and in a table that says the same', () => {
  const ballots = voters.map((voter, place) => ({
    id: String(place),
    voter,
    marks: place === 2 ? [] : [{ option: 'yes', score: 1 }],
    enteredBy: place === 1 ? 'ANA' : null,
  }))
  render(
    <TextProvider locale="en">
      <PageWords page="votes">
        <VoteResult vote={{ ...vote, way: 'open', state: 'closed', ballots, quorum: 2 }} />
      </PageWords>
    </TextProvider>,
  )
  expect(screen.getByText('Carried')).toBeTruthy()
  expect(screen.getByText(/Quorum 2, cast 3/)).toBeTruthy()
  const rows = screen.getAllByRole('row', { hidden: true }).map((each) => each.textContent)
  expect(rows).toEqual(['AnswerBallotsNames', 'Yes2ANA and BEN', 'No0', 'Abstained1CHO'])
  expect(screen.getByText('For BEN, entered by ANA')).toBeTruthy()
})

test('closing asks once as long as somebody has not voted, and not where everybody has', () => {
  const onClose = vi.fn()
  show({}, { onClose })
  fireEvent.click(screen.getByRole('button', { name: 'Close the vote' }))
  expect(onClose).not.toHaveBeenCalled()
  expect(screen.getByText(/^Not everybody has voted/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Close it without them' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a vote with ballots is cancelled by a second press, one without ballots by the first', () => {
  const onCancel = vi.fn()
  const commitments = voters
    .slice(0, 1)
    .map((voter) => ({ id: '1', voter, by: 'ana', enteredBy: null, commitment: '' }))
  show({ commitments }, { onClose: () => {}, onCancel })
  fireEvent.click(screen.getByRole('button', { name: 'Cancel the vote' }))
  expect(onCancel).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Cancel it with its ballots' }))
  expect(onCancel).toHaveBeenCalledTimes(1)
})
