// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { Captured } from '#src/domain/session/session-state.ts'
import { Drafts, draftsInMemory, type DraftKeep } from '#src/ui/drafts/drafts.tsx'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { CapturedEntry } from './captured-entry.tsx'

const council: Partial<Council> = {
  timeZone: 'Europe/Berlin',
  departments: [],
  members: [{ personId: 'ana', displayName: 'Ana', role: 'chair' }],
}

function action(version: string, text: string, more: Partial<Captured> = {}): Captured {
  return {
    capture: { kind: 'action', id: 'a1', itemId: null, text, ownerId: 'ana', ownerName: 'Ana', due: null },
    by: 'ben',
    byName: 'Ben',
    atMs: 0,
    enteredFor: null,
    version,
    removed: false,
    rival: null,
    furtherRivals: [],
    afterClose: false,
    acceptance: 'not-needed',
    handBackReason: null,
    ...more,
  }
}

function show(keep: DraftKeep, captured: Captured) {
  const made: Move[] = []
  const view = render(
    <TextProvider locale="en">
      <Drafts keep={keep}>
        <ul>
          <CapturedEntry
            captured={captured}
            items={[]}
            attendance={[]}
            council={council as Council}
            me={{ personId: 'ana', displayName: 'Ana' }}
            nowMs={() => 0}
            make={(move) => made.push(move)}
            may={() => true}
            nextSessionDay={null}
            sessionKey="s"
            onRemove={() => undefined}
          />
        </ul>
      </Drafts>
    </TextProvider>,
  )
  return { made, unmount: view.unmount }
}

test('half a change of a capture is there after a reload, and is sent over the wording that it had seen', async () => {
  const keep = draftsInMemory()
  const first = show(keep, action('v1', 'Order the tool'))
  await userEvent.click(screen.getByRole('button', { name: 'Change: Order the tool' }))
  await userEvent.type(screen.getByLabelText('What will be done'), ' by air')
  first.unmount()
  const { made } = show(keep, action('v2', 'Order two tools'))
  expect(screen.getByLabelText('What will be done')).toHaveProperty('value', 'Order the tool by air')
  expect(document.activeElement).toBe(document.body)
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(made).toMatchObject([
    { kind: 'change-capture', seen: 'v1', capture: { text: 'Order the tool by air' } },
  ])
  expect(screen.getByText('Order two tools')).toBeDefined()
})

test('a change that was dropped by Escape can be had back', async () => {
  show(draftsInMemory(), action('v1', 'Order the tool'))
  await userEvent.click(screen.getByRole('button', { name: 'Change: Order the tool' }))
  await userEvent.keyboard(' by air{Escape}')
  expect(screen.getByText('Order the tool')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByLabelText('What will be done')).toHaveProperty('value', 'Order the tool by air')
})

test('half a reason for handing back is there after a reload, and gone once it is sent', async () => {
  const keep = draftsInMemory()
  const waiting = action('v1', 'Order the tool', { acceptance: 'waiting' })
  const first = show(keep, waiting)
  await userEvent.click(screen.getByRole('button', { name: 'Hand back' }))
  await userEvent.type(screen.getByLabelText('Reason'), 'On leave')
  first.unmount()
  const { made, unmount } = show(keep, waiting)
  expect(screen.getByLabelText('Reason')).toHaveProperty('value', 'On leave')
  await userEvent.click(screen.getByRole('button', { name: 'Hand back' }))
  expect(made).toMatchObject([{ kind: 'answer-action', answer: 'hand-back', reason: 'On leave' }])
  unmount()
  show(keep, waiting)
  expect(screen.queryByLabelText('Reason')).toBeNull()
})
