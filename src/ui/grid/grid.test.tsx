// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LiveRegion } from '../components/live-region.tsx'
import { loadScreens } from '../text/catalogue.ts'
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

/** The page's own doors for a test: what changes its rows. */
const page = { change: (_by: (rows: readonly Fruit[]) => readonly Fruit[]): void => undefined }
const change = (by: (rows: readonly Fruit[]) => readonly Fruit[]) => act(() => page.change(by))
const eat = (chosen: readonly Fruit[]) => <button type="button">Eat {chosen.length}</button>
const edits: GridEdit<Fruit>[] = []

function Page(props: Partial<GridProps<Fruit>> & { start: readonly Fruit[]; locale?: string }) {
  const { start, locale = 'en', ...rest } = props
  const [rows, setRows] = useState(start)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    page.change = setRows
  }, [])
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
          bulkActions={eat}
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

test('typing replaces what stands there, Escape leaves it as it was', async () => {
  const user = open({ start: manyFruit(5) })
  await user.click(screen.getByText('Fruit 00001'))
  await user.keyboard('Fig{Escape}')
  expect([edits, focused()]).toEqual([[], '3/2'])
  await user.keyboard('Fig{Enter}')
  expect(edits.map((each) => each.value)).toEqual(['Fig'])
})

test('a digit on a choice of numbers picks it, Tab keeps it and goes on to what can be edited next', async () => {
  const user = open({ start: manyFruit(5) })
  await user.click(screen.getByText('Fruit 00001'))
  await user.keyboard('{F2}!{Tab}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Score')
  await user.keyboard('{Escape}4{Tab}')
  expect(edits.map((each) => [each.column, each.value])).toEqual([
    ['name', 'Fruit 00001!'],
    ['score', 4],
  ])
  expect(focused()).toBe('3/3')
})

test('a value that is wrong keeps its editor open and says why', async () => {
  const user = open({ start: manyFruit(5) })
  await user.click(screen.getByText('Fruit 00001'))
  await user.keyboard('{F2}{Control>}a{/Control}{Backspace}{Enter}')
  expect(said()).toBe('A name is needed')
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
  await user.click(screen.getByText('Fruit 00003'))
  expect(screen.getByLabelText('Name')).toBeDefined()
  expect(edits).toEqual([])
})

test('somebody else may sort, change or remove the row that is typed into: nothing moves and nothing is lost', async () => {
  const user = open({ start: manyFruit(5), sort: { column: 'name', descending: false }, onSort: () => {} })
  await user.click(screen.getByText('Fruit 00001'))
  await user.keyboard('{F2}!')
  change((rows) => rows.filter((row) => row.id !== 'f1').map((row) => ({ ...row, name: `A ${row.name}` })))
  await user.keyboard('!')
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Fruit 00001!!')
  await user.keyboard('{Enter}')
  expect(edits.map((each) => [each.row.id, each.value])).toEqual([['f1', 'Fruit 00001!!']])
  // Its row is gone now: the one in its place has the focus.
  expect(focused()).toBe('3/2')
})

test('the focus goes along when its row moves, and to its neighbour when it leaves', async () => {
  const user = open({ start: manyFruit(5) })
  await user.click(screen.getByText('Fruit 00003'))
  change((rows) => rows.toReversed())
  expect([focused(), document.activeElement?.textContent]).toEqual(['3/2', 'Fruit 00003'])
  change((rows) => rows.filter((row) => row.id !== 'f3'))
  expect([focused(), document.activeElement?.textContent]).toEqual(['3/2', 'Fruit 00002'])
  change(() => [])
  expect(focused()).toBe('1/2')
})

test('Space selects, Shift with an arrow stretches, Ctrl+A takes all, Escape none; each is said', async () => {
  const user = open({ start: manyFruit(5) })
  await user.click(screen.getByText('Fruit 00001'))
  const heard: unknown[] = []
  for (const keys of [
    ' ',
    '{Shift>}{ArrowDown}{ArrowDown}{/Shift}',
    '{Shift>}{ArrowUp}{/Shift}',
    '{Control>}a{/Control}',
    '{Escape}',
  ]) {
    await user.keyboard(keys)
    heard.push(said())
  }
  expect(heard).toEqual([1, 3, 2, 5, 0].map((count) => `${count} of 5 selected`))
  expect(screen.queryByText(/Eat/)).toBeNull()
})

test('boxes select, one for all as well, and with Shift everything between', async () => {
  const user = open({ start: manyFruit(6) })
  await user.click(screen.getByRole('checkbox', { name: 'Select Fruit 00001' }))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('checkbox', { name: 'Select Fruit 00004' }))
  await user.keyboard('{/Shift}')
  expect(screen.getAllByRole('row', { selected: true })).toHaveLength(4)
  expect(screen.getByRole('button', { name: 'Eat 4' })).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: 'Select all rows' }))
  expect(said()).toBe('6 of 6 selected')
})

test('a heading sorts up, then down, then not, and says so', async () => {
  const user = open({ start: manyFruit(3).toReversed() })
  const names = () =>
    screen
      .getAllByText(/^Fruit \d/)
      .map((each) => each.textContent.slice(-1))
      .join('')
  const heading = screen.getByRole('columnheader', { name: /Name/ })
  const seen: unknown[] = []
  for (let press = 0; press < 3; press += 1) {
    await user.click(screen.getByRole('button', { name: 'Name' }))
    seen.push([names(), heading.getAttribute('aria-sort'), said()])
  }
  expect(seen).toEqual([
    ['012', 'ascending', 'Sorted by Name, ascending'],
    ['210', 'descending', 'Sorted by Name, descending'],
    ['210', 'none', 'Not sorted'],
  ])
})

test('in a heading Shift and an arrow size the column, with Ctrl they move it', async () => {
  const user = open({ start: manyFruit(3) })
  screen.getByRole('button', { name: 'Name' }).focus()
  await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Shift}')
  expect(screen.getByRole('grid').style.getPropertyValue('--columns')).toBe(
    'var(--box) 216px 80px minmax(120px, 1fr)',
  )
  await user.keyboard('{Shift>}{Control>}{ArrowRight}{/Control}{/Shift}')
  expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
    '',
    'Score',
    'Name',
    'State',
  ])
  expect(document.activeElement?.textContent).toBe('Name')
})

test('columns are chosen from a list; one always stays', async () => {
  const user = open({ start: manyFruit(3) })
  await user.click(screen.getByRole('button', { name: 'Columns' }))
  await user.click(screen.getByRole('checkbox', { name: 'Score' }))
  await user.click(screen.getByRole('checkbox', { name: 'State' }))
  expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual(['', 'Name'])
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Name' }).disabled).toBe(true)
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Columns' }))
})

const byState = { of: (row: Fruit) => row.state, title: (state: string) => state.toUpperCase() }

test('rows stand under headings that close and open by Enter', async () => {
  const user = open({ start: manyFruit(6), group: byState })
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('9')
  const heading = screen.getByRole('button', { name: 'RIPE (3)' })
  heading.focus()
  await user.keyboard('{Enter}')
  expect([heading.getAttribute('aria-expanded'), screen.queryByText('Fruit 00002')]).toEqual(['false', null])
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement?.closest('[role="row"]')?.textContent).toContain('Fruit 00001')
})

test('where people read from right to left the arrows go the way they point', async () => {
  await loadScreens('ar')
  const user = open({ start: manyFruit(3), locale: 'ar' })
  await user.click(screen.getByText('Fruit 00001'))
  await user.keyboard('{ArrowLeft}')
  expect(focused()).toBe('3/3')
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(focused()).toBe('3/1')
})

test('Enter opens a row whose cell has no editor, a link its own, and Ctrl with Enter any', async () => {
  const opened: string[] = []
  const linked = columns.map((each) =>
    each.key === 'name' ? { ...each, href: (row: Fruit) => `#${row.id}` } : each,
  )
  const user = open({ start: manyFruit(3), columns: linked, onOpen: (row) => opened.push(row.id) })
  await user.click(screen.getByText('Fruit 00001'))
  screen.getByRole('link', { name: 'Fruit 00002' }).focus()
  await user.keyboard('{Enter}{ArrowRight}{Control>}{Enter}{/Control}{ArrowRight}{Enter}')
  expect(opened).toEqual(['f1', 'f2', 'f2', 'f2'])
})

test('nothing there is said in the page’s own words, and while it is fetched in the grid’s', () => {
  const { rerender } = render(<Page start={[]} empty={<p>No fruit yet</p>} />)
  expect(screen.getByText('No fruit yet')).toBeDefined()
  rerender(<Page start={[]} loading empty={<p>No fruit yet</p>} />)
  expect([screen.queryByText('No fruit yet'), screen.getByText('Loading')]).toEqual([null, expect.anything()])
})

test('on paper stands every line and not only what is in sight, and it is gone afterwards', () => {
  open({ start: manyFruit(60) })
  expect(document.querySelector('table')).toBeNull()
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(document.querySelectorAll('table tbody tr')).toHaveLength(60)
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(document.querySelector('table')).toBeNull()
})

test('what is too long for paper says so', () => {
  open({ start: manyFruit(2_010) })
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(document.querySelectorAll('table tbody tr')).toHaveLength(2000)
  expect(document.querySelector('caption')?.textContent).toContain('the first 2,000 are printed')
})
