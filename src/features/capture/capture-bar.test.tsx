// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import { applyMove, emptySession } from '#src/domain/session/fold.ts'
import type { Move } from '#src/domain/session/move.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { CaptureBar } from './capture-bar.tsx'
import { standardCaptureKeys } from './capture-keys.ts'

const council: Council = {
  key: 'k',
  name: 'Council',
  language: 'en',
  timeZone: 'Europe/Berlin',
  departments: [],
  members: [
    { personId: 'ana', displayName: 'Ana Díaz', role: 'chair' },
    { personId: 'ben', displayName: 'Ben', role: 'member' },
  ],
  teamId: '',
  channelId: '',
  channelName: '',
  siteId: '',
  planId: '',
  planName: '',
  bucketId: '',
}
const items = ['one', 'two'].map((id) => ({
  id,
  title: `Item ${id}`,
  kind: 'discuss' as const,
  minutes: 5,
  lead: { kind: 'everyone' as const },
}))
const me = { personId: 'ben', displayName: 'Ben' }

function Bar(props: { made: Move[]; keys?: typeof standardCaptureKeys }) {
  const [moves, setMoves] = useState<readonly Move[]>([
    { kind: 'plan-agenda', templateId: null, title: 'R', plannedMinutes: 10, plannedStartMs: null, items },
    { kind: 'start' },
  ])
  const state = moves.reduce(
    (sum, move, index) =>
      applyMove(sum, {
        client: 'c',
        seq: index + 1,
        lamport: index + 1,
        atMs: 0,
        by: 'ben',
        byName: 'Ben',
        move,
      }),
    emptySession,
  )
  const make = (move: Move) => {
    props.made.push(move)
    setMoves((before) => [...before, move])
  }
  return (
    <TextProvider locale="en">
      <button type="button" onClick={() => make({ kind: 'start-item', itemId: 'two' })}>
        others go on
      </button>
      <CaptureBar
        items={state.items}
        attendance={state.attendance}
        currentItemId={state.currentItemId}
        council={council}
        me={me}
        nowMs={() => Date.parse('2026-11-24T12:00:00Z')}
        make={make}
        may={() => true}
        newId={() => `id-${props.made.length}`}
        keys={props.keys ?? standardCaptureKeys}
        sessionKey={expect.getState().currentTestName ?? ''}
        nextSessionDay="2026-12-01"
      />
    </TextProvider>
  )
}

test('one letter, one line and Enter capture an action for the item on which the form was opened', async () => {
  const user = userEvent.setup()
  const made: Move[] = []
  render(<Bar made={made} />)
  screen.getByRole('button', { name: /Note/ }).focus()
  await user.keyboard('a')
  await user.keyboard('Ask the suppliers')
  screen.getByText('others go on').click()
  await user.keyboard(' again')
  await user.click(screen.getByRole('combobox', { name: 'Owner' }))
  await user.keyboard('diaz{Enter}')
  await user.click(screen.getByLabelText('What will be done'))
  await user.keyboard('{Enter}')
  expect(made.at(-1)).toMatchObject({
    kind: 'capture',
    enteredFor: null,
    capture: {
      kind: 'action',
      itemId: 'one',
      text: 'Ask the suppliers again',
      ownerId: 'ana',
      ownerName: 'Ana Díaz',
      due: '2026-12-01',
    },
  })
  expect(document.activeElement?.textContent).toContain('Action')
})

test('an empty line is refused in words, Esc closes, and what was typed is there again', async () => {
  const user = userEvent.setup()
  const made: Move[] = []
  render(<Bar made={made} />)
  await user.click(screen.getByRole('button', { name: /Decision/ }))
  await user.keyboard('{Enter}')
  expect(screen.getByRole('alert').textContent).toBe('Write one line first.')
  await user.keyboard('Half a thought{Escape}')
  expect(screen.queryByLabelText('What was decided')).toBeNull()
  await user.keyboard('d')
  expect(screen.getByLabelText<HTMLInputElement>('What was decided').value).toBe('Half a thought')
  expect(made).toEqual([])
})

test('a line that is too long is neither cut nor sent until it is shorter', async () => {
  const user = userEvent.setup()
  const made: Move[] = []
  render(<Bar made={made} />)
  await user.click(screen.getByRole('button', { name: /Note/ }))
  const line = screen.getByLabelText<HTMLInputElement>('What should be remembered')
  await user.paste('x'.repeat(542))
  await user.keyboard('{Enter}')
  expect([line.value.length, made.length]).toEqual([542, 0])
  expect(screen.getByText('42 characters too many; shorten it to keep it')).toBeDefined()
  line.setSelectionRange(500, 542)
  await user.keyboard('{Backspace}{Enter}')
  expect(made.at(-1)).toMatchObject({ capture: { text: 'x'.repeat(500) } })
})

test('letters do nothing when they are switched off', async () => {
  const user = userEvent.setup()
  render(<Bar made={[]} keys={{ ...standardCaptureKeys, enabled: false }} />)
  screen.getByRole('button', { name: /Note/ }).focus()
  await user.keyboard('r')
  expect(screen.queryByRole('form')).toBeNull()
})
