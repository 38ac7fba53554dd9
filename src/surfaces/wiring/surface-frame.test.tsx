// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SurfaceFrame } from './surface-frame.tsx'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

function Broken(): never {
  throw new Error('The record is not a record.')
}

test('a surface that breaks as a whole is never an empty page', async () => {
  render(
    <SurfaceFrame title="tab" opened={null}>
      <Broken />
    </SurfaceFrame>,
  )
  const page = await screen.findByRole('main')
  expect(page.textContent).toContain('Weft could not show this page')
  expect(page.textContent).toContain('The record is not a record.')
  // Nobody knows yet whether this device keeps anything, so nothing is promised.
  expect(page.textContent).toContain('What was saved is untouched.')
  expect(page.textContent).not.toContain('kept on this device')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
})
