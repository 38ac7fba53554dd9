// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import { Drafts, draftsInMemory, type DraftKeep } from '#src/ui/drafts/drafts.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { AgendaEditor } from './agenda-editor.tsx'
import { HalfTypedItem } from './half-typed-item.tsx'

const council = {
  members: [{ personId: 'ana', displayName: 'Ana', role: 'chair' }],
  departments: [],
} as unknown as Council
const budget = {
  id: 'b',
  title: 'Budget',
  kind: 'decide' as const,
  minutes: 20,
  lead: { kind: 'decider' as const },
}
const items = [
  {
    id: 'a',
    title: 'Opening',
    kind: 'open' as const,
    minutes: 5,
    lead: { kind: 'facilitator' as const },
    prompt: 'Say hello',
  },
  budget,
  { id: 'c', title: 'Closing', kind: 'close' as const, minutes: 5, lead: { kind: 'note-taker' as const } },
]

function Editor(props: {
  may?: (kind: MoveKind) => boolean
  made?: Move[]
  keep?: DraftKeep
  /** What others did. */
  before?: readonly Move[]
}) {
  const [keep] = useState(() => props.keep ?? draftsInMemory())
  const [moves, setMoves] = useState<readonly Move[]>([
    { kind: 'plan-agenda', templateId: null, title: 'R', plannedMinutes: 25, plannedStartMs: null, items },
    ...(props.before ?? []),
  ])
  const state = moves.reduce(
    (sum, move, index) =>
      applyMove(sum, {
        client: 'c',
        seq: index + 1,
        lamport: index + 1,
        atMs: 0,
        by: 'p',
        byName: 'P',
        move,
      }),
    emptySession,
  )
  return (
    <TextProvider locale="en">
      <Drafts keep={keep}>
        <AgendaEditor
          state={state}
          council={council}
          nowMs={() => 0}
          may={props.may ?? (() => true)}
          newId={() => 'new'}
          bookedMinutes={25}
          sessionKey="s"
          make={(move) => {
            props.made?.push(move)
            setMoves((before) => [...before, move])
          }}
        />
      </Drafts>
    </TextProvider>
  )
}

const titles = () =>
  screen
    .getAllByRole('listitem')
    .map((each) => items.find((item) => each.textContent?.includes(item.title))?.title)

test('the agenda is reordered, shortened and mended by keyboard, and what the form hides is kept', async () => {
  const user = userEvent.setup()
  const made: Move[] = []
  render(<Editor made={made} />)
  expect(screen.getByText(/5 min longer than the meeting/)).toBeDefined()
  screen.getByRole('button', { name: 'Move Budget up' }).focus()
  await user.keyboard('{Enter}')
  expect(titles()).toEqual(['Budget', 'Opening', 'Closing'])
  await user.click(screen.getByRole('button', { name: 'Change Opening' }))
  await user.selectOptions(screen.getByLabelText('Lead'), 'Ana')
  await user.clear(screen.getByRole('spinbutton', { name: 'Minutes' }))
  await user.type(screen.getByRole('spinbutton', { name: 'Minutes' }), '2{Enter}')
  expect(made.at(-1)).toEqual({
    kind: 'change-item',
    item: { ...items[0], minutes: 2, lead: { kind: 'person', personId: 'ana', name: 'Ana' } },
  })
  expect(screen.getByText(/27 of 25 min/)).toBeDefined()
})

test('a removed item comes back to its place', async () => {
  const user = userEvent.setup()
  render(<Editor />)
  await user.click(screen.getByRole('button', { name: 'Remove Budget' }))
  expect(titles()).toEqual(['Opening', 'Closing'])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(titles()).toEqual(['Opening', 'Budget', 'Closing'])
})

test('whoever may not edit sees the agenda and no controls', () => {
  render(<Editor may={() => false} />)
  expect(titles()).toEqual(['Opening', 'Budget', 'Closing'])
  expect(screen.queryByRole('button')).toBeNull()
})

test('half a change is there after a reload, takes no focus, and leaves alone what others changed meanwhile', async () => {
  const user = userEvent.setup()
  const keep = draftsInMemory()
  const made: Move[] = []
  const { unmount } = render(<Editor keep={keep} />)
  await user.click(screen.getByRole('button', { name: 'Change Budget' }))
  await user.type(screen.getByLabelText('Title'), ' for 2027')
  unmount()
  const changed: Move = { kind: 'change-item', item: { ...budget, minutes: 35 } }
  render(<Editor keep={keep} made={made} before={[changed]} />)
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Budget for 2027')
  expect(document.activeElement).toBe(document.body)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(made).toEqual([{ kind: 'change-item', item: { ...budget, title: 'Budget for 2027', minutes: 35 } }])
  expect(keep.read('item/s')).toBeNull()
})

test('what was typed for an item that is gone can be added again', async () => {
  const user = userEvent.setup()
  const keep = draftsInMemory()
  const made: Move[] = []
  const { unmount } = render(<Editor keep={keep} />)
  await user.click(screen.getByRole('button', { name: 'Change Budget' }))
  await user.type(screen.getByLabelText('Title'), ' for 2027')
  unmount()
  render(<Editor keep={keep} made={made} before={[{ kind: 'remove-item', itemId: 'b' }]} />)
  await user.click(screen.getByRole('button', { name: 'Add item' }))
  expect(made).toMatchObject([{ kind: 'add-item', item: { id: 'new', title: 'Budget for 2027' } }])
})

test('a form that is left for another one offers back what was typed', async () => {
  const user = userEvent.setup()
  render(<Editor />)
  await user.click(screen.getByRole('button', { name: 'Change Budget' }))
  await user.type(screen.getByLabelText('Title'), ' for 2027')
  await user.click(screen.getByRole('button', { name: 'Change Opening' }))
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Opening')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Budget for 2027')
  await user.keyboard('{Escape}')
  expect(screen.queryByLabelText('Title')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Budget for 2027')
})

function Running(props: { keep: DraftKeep; made: Move[]; may: (kind: MoveKind) => boolean }) {
  const plan: Move = {
    kind: 'plan-agenda',
    templateId: null,
    title: 'R',
    plannedMinutes: 25,
    plannedStartMs: null,
    items,
  }
  const log = [plan, { kind: 'start' } as const].map((move, index) => ({
    client: 'c',
    seq: index + 1,
    lamport: index + 1,
    atMs: 0,
    by: 'p',
    byName: 'P',
    move,
  }))
  return (
    <TextProvider locale="en">
      <Drafts keep={props.keep}>
        <HalfTypedItem
          state={log.reduce((sum, each) => applyMove(sum, each), emptySession)}
          council={council}
          may={props.may}
          newId={() => 'new'}
          sessionKey="s"
          make={(move) => props.made.push(move)}
        />
      </Drafts>
    </TextProvider>
  )
}

test('an item that was half-typed when the session began is finished in it, as far as the person may', async () => {
  const user = userEvent.setup()
  for (const [may, button, wanted] of [
    [() => true, 'Save', { kind: 'change-item', item: { id: 'b', title: 'Budget!' } }],
    [(kind: MoveKind) => kind === 'propose-item', 'Propose', { kind: 'propose-item', title: 'Budget!' }],
  ] as const) {
    const keep = draftsInMemory()
    const editor = render(<Editor keep={keep} />)
    await user.click(screen.getByRole('button', { name: 'Change Budget' }))
    await user.type(screen.getByLabelText('Title'), '!')
    editor.unmount()
    const made: Move[] = []
    const { unmount } = render(<Running keep={keep} made={made} may={may} />)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: button }))
    expect(made).toMatchObject([wanted])
    expect(keep.read('item/s')).toBeNull()
    expect(screen.queryByLabelText('Title')).toBeNull()
    unmount()
  }
})
