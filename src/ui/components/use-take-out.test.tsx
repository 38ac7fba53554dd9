// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { TextProvider } from '../text/text-provider.tsx'
import { putBack, useTakeOut } from './use-take-out.tsx'

function Letters(): ReactNode {
  const [all, setAll] = useState<readonly string[]>(['a', 'b', 'c'])
  const { takeOut, bar } = useTakeOut(all, setAll)
  return (
    <>
      {bar}
      <p>{all.join(' ')}</p>
      <button onClick={() => takeOut(['a', 'b'], 'a and b')}>Take out</button>
      <button onClick={() => setAll([...all, 'd'])}>Add</button>
    </>
  )
}

test('what was taken out comes back to its place, and what was added since stays', async () => {
  render(
    <TextProvider locale="en">
      <Letters />
    </TextProvider>,
  )
  await userEvent.click(screen.getByText('Take out'))
  expect(screen.getByRole('status').textContent).toContain('a and b')
  await userEvent.click(screen.getByText('Add'))
  expect(screen.getByText('c d')).toBeDefined()
  await userEvent.click(screen.getByText('Undo'))
  expect(screen.getByText('a b c d')).toBeDefined()
})

test('an entry whose neighbours are gone meanwhile comes back at the end', () => {
  expect(putBack(['x'], ['a', 'b', 'c'], ['c'])).toEqual(['x', 'c'])
})
