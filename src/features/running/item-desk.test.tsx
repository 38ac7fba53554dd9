// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { ItemDesk } from './item-desk.tsx'

const items = ['one', 'two', 'three'].map((id): AgendaItem => ({
  id,
  title: id,
  kind: 'discuss',
  minutes: 5,
  lead: { kind: 'everyone' },
  purpose: `Why ${id}`,
}))

function Desk(props: {
  current: string | null
  first: string | null
  known?: readonly AgendaItem[]
}): ReactNode {
  const [lookingAt, setLookingAt] = useState(props.first)
  return (
    <TextProvider locale="en">
      <button type="button" onClick={() => setLookingAt('three')}>
        three
      </button>
      <ItemDesk
        state={{ items: props.known ?? items, currentItemId: props.current }}
        lookingAt={lookingAt}
        onFollow={() => setLookingAt(null)}
      >
        {(itemId) => <p>Notes of {itemId}</p>}
      </ItemDesk>
    </TextProvider>
  )
}

test('looking at another item takes the focus along, stays while the session goes on, and one press leads back', () => {
  const { rerender } = render(<Desk current="one" first={null} />)
  fireEvent.click(screen.getByRole('button', { name: 'three' }))
  const back = screen.getByRole('button', { name: 'Back to the current item' })
  expect(document.activeElement).toBe(back)
  expect(screen.getByText('Why three')).toBeDefined()
  rerender(<Desk current="two" first={null} />)
  expect(screen.getByText('Notes of three')).toBeDefined()
  expect(screen.getByText('You are at “three”. The session is at “two”.')).toBeDefined()
  fireEvent.click(back)
  expect(screen.getByText('Notes of two')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Back to the current item' })).toBeNull()
})

test('once the session has come to the item that was looked at, it is followed again', () => {
  const { rerender } = render(<Desk current="one" first="two" />)
  rerender(<Desk current="two" first="two" />)
  rerender(<Desk current="three" first="two" />)
  expect(screen.getByText('Notes of three')).toBeDefined()
})

test('an item that is taken off while somebody looks at it gives way to the current one', () => {
  const { rerender } = render(<Desk current="one" first="two" />)
  rerender(<Desk current="one" first="two" known={items.filter((each) => each.id !== 'two')} />)
  expect(screen.getByText('Notes of one')).toBeDefined()
})
