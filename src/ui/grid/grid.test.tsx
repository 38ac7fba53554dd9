// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LiveRegion } from '../components/live-region.tsx'
import { TextProvider } from '../text/text-provider.tsx'
import type { GridColumn, GridEdit } from './grid-column.ts'
import { Grid, type GridProps } from './grid.tsx'

interface Fruit {
  readonly id: string
  readonly name: string
  readonly score: number | null
  readonly state: string
}

/** jsdom lays nothing out: everything is as large as a window, and nothing ever changes its size. */
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  for (const [name, size] of [
    ['offsetHeight', 352],
    ['offsetWidth', 900],
    ['clientWidth', 900],
    ['clientHeight', 352],
  ] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(size)
  Element.prototype.scrollIntoView = () => {}
})
afterEach(() => vi.unstubAllGlobals())

let drawn: string[] = []
const columns: readonly GridColumn<Fruit>[] = [
  {
    key: 'name',
    header: 'Name',
    width: 200,
    text: (row) => row.name,
    cell: (row) => {
      drawn.push(row.id)
      return row.name
    },
    compare: (one, other) => one.name.localeCompare(other.name),
    editor: {
      kind: 'text',
      value: (row) => row.name,
      check: (value) => (value === '' ? 'A name is needed' : null),
    },
  },
  {
    key: 'score',
    header: 'Score',
    width: 80,
    text: (row) => String(row.score ?? ''),
    compare: (one, other) => (one.score ?? 0) - (other.score ?? 0),
    editor: { kind: 'number', min: 1, max: 5, none: 'None', value: (row) => row.score },
  },
  { key: 'state', header: 'State', width: 120, text: (row) => row.state },
]
const manyFruit = (count: number): Fruit[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `f${index}`,
    name: `Fruit ${String(index).padStart(5, '0')}`,
    score: (index % 5) + 1,
    state: index % 2 === 0 ? 'ripe' : 'green',
  }))
const rowKey = (row: Fruit) => row.id

let change: (change: (rows: readonly Fruit[]) => readonly Fruit[]) => void = () => {}
const edits: GridEdit<Fruit>[] = []

function Page(props: Partial<GridProps<Fruit>> & { start: readonly Fruit[]; locale?: string }) {
  const { start, locale = 'en', ...rest } = props
  const [rows, setRows] = useState(start)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  change = (by) => act(() => setRows(by))
  return (
    <TextProvider locale={locale}>
      <LiveRegion level="short">
        <Grid
          label="Fruit"
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          selected={selected}
          onSelect={setSelected}
          onEdit={(edit) => {
            edits.push(edit)
            setRows((before) =>
              before.map((row) => (row.id === edit.row.id ? { ...row, [edit.column]: edit.value } : row)),
            )
          }}
          bulkActions={(chosen) => <button type="button">Eat {chosen.length}</button>}
          {...rest}
        />
      </LiveRegion>
    </TextProvider>
  )
}

function open(props: Parameters<typeof Page>[0]) {
  drawn = []
  edits.length = 0
  render(<Page {...props} />)
  return userEvent.setup()
}

/** What has the focus, by its row's number and its column's. */
function focused(): string {
  const cell = document.activeElement?.closest('[aria-colindex]')
  const row = document.activeElement?.closest('[aria-rowindex]')
  return `${row?.getAttribute('aria-rowindex')}/${cell?.getAttribute('aria-colindex')}`
}
const said = () => document.querySelector('[aria-live]')?.textContent
const cell = (text: string) => screen.getByText(text).closest<HTMLElement>('[role="gridcell"]')

test('ten thousand rows are told as ten thousand and only those in sight are in the page', () => {
  open({ start: manyFruit(10_000) })
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001')
  expect(screen.getAllByRole('row').length).toBeLessThan(40)
})

test('keys go cell by cell, by page, to the ends, and from the first row into the headings', async () => {
  const user = open({ start: manyFruit(100) })
  await user.tab()
  await user.tab()
  expect(focused()).toBe('2/1')
  const places: string[] = []
  const keys =
    '{ArrowRight}|{ArrowDown}|{End}|{Home}|{PageDown}|{PageUp}|{Control>}{End}{/Control}|{Control>}{Home}{/Control}|{ArrowUp}|{ArrowUp}'
  for (const key of keys.split('|')) {
    await user.keyboard(key)
    places.push(focused())
  }
  expect(places).toEqual(['2/2', '3/2', '3/4', '3/1', '12/1', '3/1', '101/4', '2/1', '1/1', '1/1'])
})

test('a row is drawn again only when its own record changed', async () => {
  const user = open({ start: manyFruit(50) })
  await user.tab()
  await user.tab()
  drawn = []
  change((rows) => rows.map((row) => (row.id === 'f3' ? { ...row, name: 'Fig' } : row)))
  expect(drawn).toEqual(['f3'])
  drawn = []
  await user.keyboard(' ')
  expect(drawn).toEqual([])
  await user.keyboard('{ArrowRight}')
  // The cell that takes the one stop for Tab is drawn with it.
  expect(drawn).toEqual(['f0'])
  drawn = []
  change((rows) => [{ id: 'new', name: 'A first', score: 1, state: 'ripe' }, ...rows])
  expect(drawn).toEqual(['new'])
})

test('F2 edits what stands there, Enter keeps it and gives the focus back to the cell', async () => {
  const user = open({ start: manyFruit(5) })
  await user.click(screen.getByText('Fruit 00001'))
  cell('Fruit 00001')?.focus()
  await user.keyboard('{F2}!{Enter}')
  expect(edits.map((each) => [each.row.id, each.column, each.value])).toEqual([
    ['f1', 'name', 'Fruit 00001!'],
  ])
  expect(focused()).toBe('3/2')
  await user.keyboard('{ArrowDown}')
  expect(focused()).toBe('4/2')
})
