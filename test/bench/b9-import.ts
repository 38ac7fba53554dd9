import { pathToFileURL } from 'node:url'
import { usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import { createImportDesk } from '#src/records/spreadsheet/import-desk.ts'
import { readSheets } from '#src/records/spreadsheet/read-sheets.ts'
import { councilWorld } from '#test/simulation/council-world.ts'
import {
  beginImport,
  deskWith,
  importDevice,
  killedImport,
  openImportPage,
  rowsIn,
  sheetCouncil,
  titlesWanted,
  untilDone,
} from '#test/simulation/import-case.ts'
import { headings, raidSheet, raidXlsx, type SheetCase } from '#test/support/risk-sheet-case.ts'
import type { Figure } from './figure.ts'
import { peerFile } from './installed-peers.ts'
import { sheetJs } from './peer-sheetjs.ts'
import { costOf, median } from './processor.ts'

const size = 10_000
const rounds = 5
const kills = Number(process.env['WEFT_SEEDS'] ?? 100)
/** Of an app in a tenant (facts: goals.md 1.1): a write costs two units. */
const unitsPerMinute = 1_250
const nowMs = Date.UTC(2026, 10, 23)

interface Peer {
  readonly default: (file: Buffer) => Promise<readonly { readonly data: readonly (readonly unknown[])[] }[]>
  readonly parseSheetData: (data: readonly (readonly unknown[])[], schema: object) => unknown
}

/** The same twelve columns as the peer's own documentation would have them checked. */
const schema = Object.fromEntries(
  headings.map((each) => [each, { column: each, type: each === 'Date raised' ? String : undefined }]),
)

/** From a file as Excel writes it to the preview, beside a reader that stops at the cells. */
async function reading(sheet: SheetCase): Promise<readonly Figure[]> {
  const peer: Peer = await import(pathToFileURL(peerFile('read-excel-file/node/index.js')).href)
  const { write } = sheetJs()
  const file = write([headings, ...sheet.rows])
  const bytes = new Uint8Array(file)
  const costs = {
    cells: new Array<number>(),
    preview: new Array<number>(),
    peer: new Array<number>(),
    parsed: new Array<number>(),
  }
  for (let round = 0; round <= rounds; round += 1) {
    const cells = await costOf(() => readSheets(bytes))
    const preview = await costOf(() => previewOf(bytes, sheet))
    let data: readonly (readonly unknown[])[] = []
    const peerCost = await costOf(async () => {
      data = (await peer.default(file))[0]?.data ?? []
    })
    const parsed = peerCost + (await costOf(() => peer.parseSheetData(data, schema)))
    if (data.length !== size + 1) throw new Error(`The figures are void: the peer read ${data.length} rows.`)
    // The first round warms both.
    if (round === 0) continue
    costs.cells.push(cells)
    costs.preview.push(preview)
    costs.peer.push(peerCost)
    costs.parsed.push(parsed)
  }
  const ms = (values: readonly number[]) => median(values).toFixed(0)
  console.log(
    `B9 cells ${ms(costs.cells)} ms, preview ${ms(costs.preview)} ms; read-excel-file cells ${ms(costs.peer)} ms, checked ${ms(costs.parsed)} ms`,
  )
  const ratio = (mine: readonly number[], other: readonly number[]) =>
    median(mine.map((each, place) => each / (other[place] ?? Number.NaN)))
  return [
    atMost('B9a', 'cpu-cells-of-read-excel-file', ratio(costs.cells, costs.peer), 0.6),
    atMost('B9a', 'cpu-preview-of-its-checked-rows', ratio(costs.preview, costs.parsed), 0.6),
    atMost('B9a', 'cpu-preview-of-its-cells', ratio(costs.preview, costs.peer), 0.6),
  ]
}

async function previewOf(bytes: Uint8Array, sheet: SheetCase): Promise<void> {
  const desk = createImportDesk()
  const opened = await desk.open(bytes)
  if (!opened.ok) throw new Error(`The figures are void: ${opened.reason}.`)
  const { headingAt, mapping } = desk.look(0)
  const { counts } = desk.plan(
    { sheet: 0, headingAt, mapping, dayOrder: null },
    { council: sheetCouncil, matrix: usualMatrix, nowMs },
  )
  const right = counts.creates === titlesWanted(sheet).length && counts.left === sheet.bad
  if (!right || mapping.includes(null)) throw new Error(`The figures are void: ${JSON.stringify(counts)}.`)
}

/** All of it into the list on virtual time, with the budget that a small tenant gives. */
async function writing(sheet: SheetCase): Promise<readonly Figure[]> {
  const world = await councilWorld(1)
  world.tenant.settings.throttling.on = true
  const desk = await deskWith(raidXlsx(sheet))
  let [units, refused, http] = [0, 0, 0]
  world.tenant.onRequest((report) => {
    units += report.units
    if (report.status === 429) refused += 1
  })
  const opened = await world.time.run(openImportPage(world, importDevice()))
  await world.time.run(opened.records.sync.run())
  const before = world.time.nowMs()
  await world.time.run(beginImport(desk, opened))
  await world.time.run(untilDone(opened, 1_000))
  http = opened.page.sent()
  const minutes = (world.time.nowMs() - before) / 60_000
  const rows = rowsIn(world).length
  const wanted = titlesWanted(sheet).length
  if (rows !== wanted) throw new Error(`The figures are void: ${rows} rows of ${wanted}.`)
  const bound = (wanted * 2) / unitsPerMinute
  console.log(
    `B9 ${wanted} risks in ${minutes.toFixed(1)} min of virtual time, bound ${bound.toFixed(1)}; ${http} requests, ${units} units, ${refused} parts refused`,
  )
  return [atMost('B9c', 'time-of-unit-bound', minutes / bound, 1.1)]
}

/** Pages killed at random requests and writes on the device, one to three times in each import. */
async function killed(): Promise<readonly Figure[]> {
  const sheet = raidSheet(120, 3)
  const wrongs: string[] = []
  for (let seed = 1; seed <= kills; seed += 1) {
    const found = await killedImport(seed, sheet)
    wrongs.push(...found)
    if (found.length > 0) console.log(`B9 seed ${seed}: ${found.slice(0, 3).join('; ')}`)
  }
  const of = (word: string) => wrongs.filter((each) => each.startsWith(word)).length
  return [atMost('B9d', 'lost', of('lost'), 0), atMost('B9d', 'doubled', of('doubled') + of('stray'), 0)]
}

function atMost(name: string, measure: string, value: number, limit: number): Figure {
  return { name, measure, value, limit, kind: 'at-most' }
}

/** B9 of the bars: ten thousand rows from a file to the register. */
export async function bench(): Promise<readonly Figure[]> {
  const sheet = raidSheet(size, 1)
  return [...(await reading(sheet)), ...(await writing(sheet)), ...(await killed())]
}
