import { AllCommunityModule, createGrid, ModuleRegistry, type GridApi } from 'ag-grid-community'
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { createSearchIndex, type SearchIndex, type Searchable } from '#src/domain/search/search-index.ts'
import { searchRecords, type Found } from '#src/domain/search/search-records.ts'
import { LiveRegion } from '#src/ui/components/live-region.tsx'
import type { GridColumn } from '#src/ui/grid/grid-column.ts'
import { Grid } from '#src/ui/grid/grid.tsx'
import { loadScreens } from '#src/ui/text/catalogue.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { ThemeProvider } from '#src/ui/theme/theme-provider.tsx'
import { riskRows, type KeptRisk } from './risks.ts'
import { fill, readAllSealed, readRowWise, readSealed } from './stores.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'

const names = new Intl.Collator('en')
const words: Readonly<Record<string, (risk: KeptRisk) => string>> = {
  Risk: (risk) => risk.title,
  Owner: (risk) => risk.owner,
  Departments: (risk) => risk.departments,
  Kind: (risk) => risk.kind,
  Likelihood: (risk) => String(risk.current?.likelihood ?? ''),
  Impact: (risk) => String(risk.current?.impact ?? ''),
  Level: (risk) => risk.level ?? '',
  Response: (risk) => risk.response,
  State: (risk) => risk.state,
  'Next review': (risk) => risk.nextReview ?? '',
  Cause: (risk) => risk.cause,
  Detail: (risk) => risk.detail,
}
/** An entry as the product's pages have it, or the risk itself. */
type Held = KeptRisk | Entry<KeptRisk>

function textOf(held: Held, text: (risk: KeptRisk) => string): string {
  if (!('reading' in held)) return text(held)
  return held.reading.ok ? text(held.reading.record) : ''
}
const columns = Object.entries(words).map(([header, text]): GridColumn<Held> => ({
  key: header,
  header,
  width: 120,
  text: (held) => textOf(held, text),
  compare: (one, other) => names.compare(textOf(one, text), textOf(other, text)),
}))
const rowKey = (held: Held) => ('reading' in held ? held.key : held.clientKey)
const searchable: Searchable<Held> = {
  id: rowKey,
  fields: Object.values(words).map((text, place) => ({
    weight: place === 0 ? 3 : 1,
    text: (held) => textOf(held, text),
  })),
}

/** The register as small as it can be around the grid: a box to search in and the rows. */
function Register(props: { risks: readonly Held[]; index: SearchIndex<Held> | null }): ReactNode {
  const [typed, setTyped] = useState<{ query: string; found?: Found<Held> | undefined }>({ query: '' })
  const { risks, index } = props
  const { query, found } = typed
  const rows = found === undefined || query === '' ? risks : found.rows
  return (
    <div style={{ blockSize: 800, display: 'flex', flexDirection: 'column' }}>
      <input
        id="search"
        value={query}
        onChange={({ target: { value } }) =>
          setTyped({
            query: value,
            found: index === null ? undefined : searchRecords(index, value, { before: found }),
          })
        }
      />
      <Grid label="Risks" columns={columns} rows={rows} rowKey={rowKey} startKey={query} />
    </div>
  )
}

let root: Root | null = null
let index: SearchIndex<Held> | null = null

function show(risks: readonly Held[]): void {
  root ??= createRoot(document.querySelector('#root') as HTMLElement)
  flushSync(() =>
    root?.render(
      <TextProvider locale="en">
        <ThemeProvider theme="light">
          <LiveRegion level="short">
            <Register risks={risks} index={index} />
          </LiveRegion>
        </ThemeProvider>
      </TextProvider>,
    ),
  )
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => resolve())
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  })
}

/** Until the rows are there and painted; ms. */
async function timed(work: () => void | Promise<void>): Promise<number> {
  await painted()
  const start = performance.now()
  await work()
  await painted()
  return performance.now() - start
}

const rowsShown = (selector: string) => {
  const count = document.querySelectorAll(selector).length
  if (count < 20) throw new Error(`Only ${count} rows are there.`)
}

let api: GridApi | null = null

/** AG Grid as its documentation sets it up, with the quick filter's cache. */
function showPeer(risks: readonly KeptRisk[]): Promise<void> {
  ModuleRegistry.registerModules([AllCommunityModule])
  const place = document.querySelector('#peer') as HTMLElement
  place.hidden = false
  return new Promise((resolve) => {
    api = createGrid<KeptRisk>(place, {
      rowData: [...risks],
      rowHeight: 32,
      cacheQuickFilter: true,
      columnDefs: Object.entries(words).map(([headerName, text]) => ({
        headerName,
        width: 120,
        sortable: true,
        valueGetter: ({ data }) => (data === undefined ? '' : text(data)),
      })),
      getRowId: ({ data }) => data.clientKey,
      onFirstDataRendered: () => resolve(),
    })
  })
}

function inMemory(count: number): readonly KeptRisk[] {
  return riskRows(count).flatMap(({ fields }) => {
    const reading = riskKind.fromFields(fields)
    return reading.ok ? [reading.record] : []
  })
}

const doors = {
  fill,
  /** From the store to rows on the screen; ms. */
  open: (from: 'sealed' | 'sealed-all' | 'row-wise') =>
    timed(async () => {
      show(await (from === 'sealed' ? readSealed() : from === 'sealed-all' ? readAllSealed() : readRowWise()))
      rowsShown('[role="row"]')
    }),
  /** From rows in memory to rows on the screen; ms. */
  async paint(way: 'weft' | 'peer', count: number): Promise<number> {
    const risks = inMemory(count)
    const took = await timed(() => (way === 'weft' ? show(risks) : showPeer(risks)))
    rowsShown(way === 'weft' ? '[role="row"]' : '#peer .ag-row')
    if (way === 'weft') {
      index = createSearchIndex(risks, searchable)
      show(risks)
    }
    return took
  },
  /** Each key of a text, from the change to the painted rows; ms. */
  async filter(way: 'weft' | 'peer', text: string): Promise<{ ms: readonly number[]; rows: number }> {
    const ms: number[] = []
    const input = document.querySelector<HTMLInputElement>('#search')
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    for (let length = 1; length <= text.length; length += 1) {
      const typed = text.slice(0, length)
      ms.push(
        await timed(() => {
          if (way === 'peer') api?.setGridOption('quickFilterText', typed)
          else if (input !== null)
            flushSync(() => {
              setter?.call(input, typed)
              input.dispatchEvent(new Event('input', { bubbles: true }))
            })
        }),
      )
    }
    const grid = document.querySelector('[role="grid"][aria-label="Risks"]')
    const rows =
      way === 'peer' ? api?.getDisplayedRowCount() : Number(grid?.getAttribute('aria-rowcount')) - 1
    return { ms, rows: rows ?? 0 }
  },
  /** Scrolls by steps; ms from each to its painted rows. */
  async scroll(way: 'weft' | 'peer', steps: number): Promise<readonly number[]> {
    const place = document.querySelector<HTMLElement>(
      way === 'weft' ? '[role="grid"][aria-label="Risks"]' : '#peer .ag-body-viewport',
    )
    const ms: number[] = []
    for (let step = 0; step < steps; step += 1)
      ms.push(await timed(() => place?.scrollBy({ top: 600, behavior: 'instant' })))
    return ms
  },
}

declare global {
  interface Window {
    bench: typeof doors
  }
}

await loadScreens('en')
window.bench = doors
