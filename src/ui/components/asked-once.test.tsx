// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TextProvider } from '../text/text-provider.tsx'
import { AskedOnce } from './asked-once.tsx'

function show(): { readonly onSure: () => void } {
  const onSure = vi.fn<() => void>()
  render(
    <TextProvider locale="en">
      <AskedOnce label="Cancel it" sure="Cancel it for all" meaning="They are told." onSure={onSure} />
    </TextProvider>,
  )
  return { onSure }
}

test('a key pressed twice does nothing: the second press is on the way out', async () => {
  const { onSure } = show()
  screen.getByRole('button', { name: 'Cancel it' }).focus()
  await userEvent.keyboard('{Enter}{Enter}')
  expect(onSure).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel it' }))
})

test('it says what the second press does, and that press alone does it', async () => {
  const { onSure } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel it' }))
  expect(screen.getByRole('group', { name: 'Cancel it', description: 'They are told.' })).toBeDefined()
  expect(onSure).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel it for all' }))
  expect(onSure).toHaveBeenCalledTimes(1)
  // What was done is asked anew the next time.
  expect(screen.queryByRole('group')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel it' }))
})

test('it takes no focus before anybody has pressed it', () => {
  show()
  expect(document.activeElement).toBe(document.body)
})
