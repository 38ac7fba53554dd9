// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { LiveRegion } from '#src/ui/components/live-region.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { SpeakersSection } from './speakers-section.tsx'
import { useTurnAnnouncement } from './use-turn-announcement.ts'

const people = [
  ['ana', 'Ana'],
  ['ben', 'Ben'],
  ['cho', 'Cho'],
] as const
const begun: readonly Move[] = [
  {
    kind: 'plan-agenda',
    templateId: null,
    title: 'R',
    plannedMinutes: 10,
    plannedStartMs: null,
    items: [{ id: 'i', title: 'One', kind: 'discuss', minutes: 5, lead: { kind: 'everyone' } }],
  },
  ...people.map(([personId, name]): Move => ({ kind: 'note-attendance', personId, name, state: 'present' })),
  { kind: 'start' },
]

function after(moves: readonly Move[]): SessionState {
  return [...begun, ...moves].reduce(
    (sum, move, index) =>
      applyMove(sum, {
        client: 'c',
        seq: index + 1,
        lamport: index + 1,
        atMs: 0,
        by: 'ana',
        byName: 'Ana',
        move,
      }),
    emptySession,
  )
}

/** The section as one of them has it, each press folded at once. */
function show(me: 'ana' | 'ben', given: readonly Move[] = []) {
  const moves = [...given]
  const may = (kind: MoveKind) => me === 'ana' || kind === 'ask-to-speak'
  const member = (personId: string, displayName: string) => ({
    personId,
    displayName,
    role: 'member' as const,
  })
  const Said = () => {
    useTurnAnnouncement(after(moves), me)
    return null
  }
  const view = () => (
    <TextProvider locale="en">
      <LiveRegion level="short">
        <Said />
        <SpeakersSection
          state={{ ...after(moves), currentItemId: 'i' }}
          council={{ members: [...people, ['dee', 'Dee'] as const].map(([id, name]) => member(id, name)) }}
          me={{ personId: me, displayName: me === 'ana' ? 'Ana' : 'Ben' }}
          make={(move) => {
            moves.push(move)
            drawn.rerender(view())
          }}
          may={may}
          runs={may('start-item')}
          newId={() => 'r'}
        />
      </LiveRegion>
    </TextProvider>
  )
  const drawn = render(view())
  return {
    moves,
    add(move: Move) {
      moves.push(move)
      drawn.rerender(view())
    },
    said: () => drawn.container.querySelector('[aria-live]')?.textContent,
  }
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const round: Move = {
  kind: 'start-round',
  roundId: 'r',
  itemId: 'i',
  speakers: people.map(([personId, name]) => ({ personId, name })),
}
const ended = (personId: string): Move => ({ kind: 'end-turn', roundId: 'r', personId, as: 'spoke' })

test('the facilitator leads a round with one press for each turn', () => {
  show('ana')
  press('Everyone in turn')
  expect(screen.getByText('It is your turn')).toBeDefined()
  press('Next speaker: Ben')
  expect(screen.getByText('Ben speaks')).toBeDefined()
  press('Later')
  expect(screen.getByText('Cho speaks')).toBeDefined()
  press('Pass')
  expect(screen.getByText('Ben speaks')).toBeDefined()
  press('Finish the round')
  expect(screen.queryByText('Ben speaks')).toBeNull()
  expect(screen.getByRole('button', { name: 'Everyone in turn' })).toBeDefined()
})

test('everybody sees who speaks and who is next, without the controls', () => {
  show('ben', [round])
  expect(screen.getByText('Ana speaks')).toBeDefined()
  expect(screen.getByText('Next: Ben')).toBeDefined()
  expect(screen.queryByRole('group', { name: 'Leading the round' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Everyone in turn' })).toBeNull()
})

test('it is said to one person alone that it is their turn, and they end it themself', () => {
  const ben = show('ben', [round])
  expect(ben.said()).toBe('')
  ben.add(ended('ana'))
  expect(ben.said()).toBe('It is your turn to speak.')
  press('I am done')
  expect(screen.getByText('Cho speaks')).toBeDefined()
})

test('nobody else hears of a turn', () => {
  const ana = show('ana', [round, ended('ana')])
  ana.add(ended('ben'))
  expect(ana.said()).toBe('')
})

test('whoever asked stands on the list until they take themself off or are invited', () => {
  const ben = show('ben')
  press('Ask to speak')
  expect(ben.moves.at(-1)).toEqual({ kind: 'ask-to-speak', itemId: 'i', personId: 'ben', name: 'Ben' })
  press('Take me off the list')
  expect(screen.getByRole('button', { name: 'Ask to speak' })).toBeDefined()
})

test('one tap puts anybody on the list, and who is here comes before who is not', () => {
  show('ana')
  fireEvent.click(screen.getByText('Put somebody on the list'))
  const names = screen
    .getAllByRole('button', { name: /^Put .+ on the list$/ })
    .map((each) => each.textContent)
  expect(names).toEqual(['Ben', 'Cho', 'Dee'])
  press('Put Dee on the list')
  press('Invite Dee to speak')
  expect(screen.getByText('Dee speaks')).toBeDefined()
})

test('somebody whom Weft does not know is on the list by name', () => {
  const ana = show('ana')
  fireEvent.change(screen.getByRole('textbox', { name: 'Somebody else, by name' }), {
    target: { value: ' Frau Schulz\u202E ' },
  })
  press('Put on the list')
  expect(ana.moves.at(-1)).toMatchObject({ personId: 'guest/Frau Schulz', name: 'Frau Schulz' })
})

test('the round says who has spoken and not how often or how long', () => {
  show('ana', [round, ended('ana')])
  const [first, second] = within(
    screen.getByText('Everybody in the round').closest('details') ?? document.body,
  )
    .getAllByRole('listitem', { hidden: true })
    .map((each) => each.textContent)
  expect([first, second]).toEqual(['AAnahas spoken', 'BBenspeaks'])
})
