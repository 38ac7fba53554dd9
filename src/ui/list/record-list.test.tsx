// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { LiveRegion } from '../components/live-region.tsx'
import { TextProvider } from '../text/text-provider.tsx'
import { RecordList, type RecordListProps } from './record-list.tsx'

interface Choice {
  readonly id: string
  readonly title: string
}

let drawn: string[] = []
const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({ id: `d${index}`, title: `Decision ${index}` }))
const rowKey = (row: Choice) => row.id
const faceOf = (row: Choice) => {
  drawn.push(row.id)
  return { title: row.title, href: `#${row.id}`, facts: [{ key: 'who', text: 'Ana' }] }
}

function Page(props: Partial<RecordListProps<Choice>> & { all: readonly Choice[] }) {
  const { all, ...rest } = props
  const [query, setQuery] = useState('')
  return (
    <TextProvider locale="en">
      <LiveRegion level="short">
        <RecordList
          label="Decisions"
          rows={all.filter((row) => row.title.includes(query))}
          rowKey={rowKey}
          faceOf={faceOf}
          query={query}
          onQuery={setQuery}
          empty={<p>No decisions yet</p>}
          {...rest}
        />
      </LiveRegion>
    </TextProvider>
  )
}
const search = () => screen.getByRole('searchbox', { name: 'Search in Decisions' })
const said = () => document.querySelector('[aria-live]')?.textContent

afterEach(() => vi.useRealTimers())

test('a hundred stand there at once; more come with the focus on the first of them', async () => {
  const user = userEvent.setup()
  render(<Page all={choices(230)} />)
  expect(screen.getAllByRole('link')).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: 'Show 100 more' }))
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Decision 100'))
  await user.click(screen.getByRole('button', { name: 'Show 30 more' }))
  expect(screen.queryByRole('button')).toBeNull()
  await user.type(search(), '1')
  expect(screen.getAllByRole('link')).toHaveLength(100)
})

test('from the search the arrows lead through what was found, and Escape clears it', async () => {
  const user = userEvent.setup()
  render(<Page all={choices(30)} />)
  await user.type(search(), '2{ArrowDown}{ArrowDown}')
  expect(document.activeElement?.textContent).toContain('Decision 12')
  await user.keyboard('{End}')
  expect(document.activeElement?.textContent).toContain('Decision 29')
  search().focus()
  await user.keyboard('{Escape}')
  expect(screen.getAllByRole('link')).toHaveLength(30)
})

test('how much was found is said once, after the last key', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  render(<Page all={choices(30)} />)
  await user.type(search(), '29')
  expect(said()).toBe('')
  await act(() => vi.advanceTimersByTimeAsync(700))
  expect(said()).toBe('1 found')
})

test('a row opens in place, with Ctrl by its address', async () => {
  const opened: string[] = []
  const user = userEvent.setup()
  render(<Page all={choices(3)} onOpen={(row) => opened.push(row.id)} current="d1" />)
  await user.click(screen.getByRole('link', { name: /Decision 2/ }))
  await user.keyboard('{Control>}')
  await user.click(screen.getByRole('link', { name: /Decision 0/ }))
  expect(opened).toEqual(['d2'])
  expect(screen.getByRole('link', { current: true }).textContent).toContain('Decision 1')
})

test('a row is drawn again only when its own record changed', () => {
  const all = choices(20)
  const { rerender } = render(<Page all={all} />)
  drawn = []
  rerender(<Page all={all.map((row) => (row.id === 'd4' ? { ...row, title: 'Other' } : row))} />)
  expect(drawn).toEqual(['d4'])
})

test('what only comes near stands apart and is called so', () => {
  render(<Page all={choices(5)} asTyped={2} />)
  expect(screen.getAllByRole('list').map((each) => each.children.length)).toEqual([2, 3])
  expect(screen.getByRole('list', { name: 'Close to what you typed' })).toBeDefined()
})

test('nothing at all, and nothing that matches, are said apart', async () => {
  const user = userEvent.setup()
  const { rerender } = render(<Page all={[]} />)
  expect(screen.getByText('No decisions yet')).toBeDefined()
  rerender(<Page all={choices(2)} />)
  await user.type(search(), 'x')
  expect(screen.getByText(/^Nothing matches/)).toBeDefined()
})
