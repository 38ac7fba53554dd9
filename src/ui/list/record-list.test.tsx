// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { TextProvider } from '../text/text-provider.tsx'
import { RecordList, type ListRow } from './record-list.tsx'

const titles = ['Zürich first', 'Twelve customers', 'Nine hours']
const rowsOf = (query: string): readonly ListRow[] =>
  titles
    .filter((each) => each.toLowerCase().includes(query))
    .map((title) => ({ key: title, title, href: `#decisions/${title}`, state: 'In force', facts: [] }))

function List(): ReactNode {
  const [query, setQuery] = useState('')
  return (
    <RecordList
      label="Decisions"
      rows={rowsOf(query)}
      total={3}
      openKey="Nine hours"
      query={query}
      onQuery={setQuery}
      filter={{
        label: 'Show',
        value: 'all',
        options: [{ value: 'all', label: 'All' }],
        onChange: () => undefined,
      }}
      empty={{ title: 'None', meaning: '' }}
    />
  )
}

test('what is typed narrows the list, and how many are left is said', async () => {
  render(
    <TextProvider locale="en-GB">
      <List />
    </TextProvider>,
  )
  expect(screen.getByRole('status').textContent).toContain('3 of 3')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search in Decisions' }), 'rich f')
  expect(screen.getByRole('status').textContent).toContain('1 of 3')
  await userEvent.type(screen.getByRole('searchbox'), ' nobody')
  expect(screen.getByText('Nothing matches')).toBeDefined()
})
