// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { roles } from '#src/domain/council/council.ts'
import { facilitatorRights, rights } from '#src/domain/council/rights.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { PublishPanel, type PublishPanelProps } from './publish-panel.tsx'

const nothing: PublishPanelProps = {
  ledgers: [],
  busy: false,
  mayPublish: true,
  me: { personId: 'ana', displayName: 'Ana' },
  nowMs: () => 0,
  rival: null,
  againMs: null,
  onPublish: () => undefined,
  onRetry: () => undefined,
  onAnswer: () => undefined,
  onStop: null,
  stopping: false,
  onReopen: null,
}

function show(given: Partial<PublishPanelProps>): void {
  render(
    <TextProvider locale="en">
      <PublishPanel {...nothing} {...given} />
    </TextProvider>,
  )
}

test('who may not publish reads who may, as the table of rights has it', () => {
  show({ mayPublish: false })
  expect(screen.getByText(/^Everybody on the council can publish this session but advisers/)).toBeDefined()
  // The sentence is true as long as this is.
  expect(roles.filter((role) => !rights[role].includes('publish'))).toEqual(['adviser'])
  expect(facilitatorRights).toContain('publish')
})

test('where something else keeps publishing back, nobody is told that their role does', () => {
  show({ mayPublish: false, held: true })
  expect(screen.queryByText(/but advisers/)).toBeNull()
})

test('a publish at work is stopped by a press, and says that it stops', async () => {
  const onStop = vi.fn<() => void>()
  show({ busy: true, onStop })
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(onStop).toHaveBeenCalledTimes(1)
})

test('while it stops, the press rests', () => {
  show({ busy: true, onStop: () => undefined, stopping: true })
  expect(
    screen
      .getByRole('button', { name: 'Stopping after the step that is under way…' })
      .getAttribute('aria-disabled'),
  ).toBe('true')
})
