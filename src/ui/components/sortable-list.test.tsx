// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TextProvider } from '../text/text-provider.tsx'
import { LiveRegion } from './live-region.tsx'
import { SortableList } from './sortable-list.tsx'
import { afterKeyOf } from './use-drag-order.ts'

function Fruit() {
  const [items, setItems] = useState(['Apple', 'Banana', 'Cherry'])
  return (
    <TextProvider locale="en">
      <LiveRegion level="short">
        <SortableList
          label="Fruit"
          items={items}
          keyOf={(item) => item}
          nameOf={(item) => item}
          render={(item) => item}
          canMove
          onMove={(key, after) => {
            const rest = items.filter((each) => each !== key)
            rest.splice(after === null ? 0 : rest.indexOf(after) + 1, 0, key)
            setItems(rest)
          }}
        />
      </LiveRegion>
    </TextProvider>
  )
}

test('moving by keyboard keeps the focus on the item, says where it went, and hands over at the end', async () => {
  const user = userEvent.setup()
  render(<Fruit />)
  screen.getByRole('button', { name: 'Move Cherry up' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Apple',
    'Cherry',
    'Banana',
  ])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Cherry up')
  expect(screen.getByText('Cherry is now 2 of 3')).toBeDefined()
  await user.keyboard('{Enter}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Cherry down')
})

test('a drop lands before or after the row, and nowhere when nothing would change', () => {
  const keys = ['a', 'b', 'c']
  expect(afterKeyOf(keys, 'c', { key: 'a', edge: 'before' })).toBe(null)
  expect(afterKeyOf(keys, 'a', { key: 'b', edge: 'after' })).toBe('b')
  expect(afterKeyOf(keys, 'b', { key: 'a', edge: 'after' })).toBe(undefined)
  expect(afterKeyOf(keys, 'b', { key: 'c', edge: 'before' })).toBe(undefined)
})
