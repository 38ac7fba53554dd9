import { usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import { createMemoryBytes } from '#src/records/device/memory-bytes.ts'
import { importJobs } from '#src/records/imports/import-job.ts'
import { openImports, type ImportRunner } from '#src/records/imports/run-imports.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { openCouncilRecords, type CouncilRecords } from '#src/records/replica/council-records.ts'
import type { JournalStore } from '#src/records/replica/journal-store.ts'
import { createMemoryJournal } from '#src/records/replica/memory-journal.ts'
import { createImportDesk, type ImportDesk } from '#src/records/spreadsheet/import-desk.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { raidXlsx, type SheetCase } from '#test/support/risk-sheet-case.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { councilWorld, type CouncilWorld, type SimulatedClient } from './council-world.ts'

const plainSealer = {
  seal: (plain: Uint8Array) => Promise.resolve(new Uint8Array(plain)),
  open: (sealed: Uint8Array) => Promise.resolve(sealed),
}

export const sheetCouncil = {
  members: [{ personId: ANA, displayName: 'Ana Ferrão', role: 'member' as const }],
  departments: [
    { id: 'fin', name: 'Finance', short: 'FIN' },
    { id: 'it', name: 'IT', short: 'IT' },
  ],
}

/** One machine: its journal and its bytes outlive the pages on it. */
export function importDevice() {
  const bytes = { ...createMemoryBytes(), durable: true }
  return { journal: createMemoryJournal(), bytes, pages: 0 }
}
export type ImportDevice = ReturnType<typeof importDevice>

export interface ImportPage {
  readonly page: SimulatedClient
  readonly records: CouncilRecords
  readonly runner: ImportRunner
}

/** Nothing of a page that has ended touches the device any more. */
function whileAlive<Port extends object>(port: Port, page: SimulatedClient): Port {
  const never = new Promise<never>(() => undefined)
  const guarded = Object.entries(port).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function') return [name, value]
    return [name, (...args: unknown[]): unknown => (page.isAlive() ? value(...args) : never)]
  })
  return Object.fromEntries(guarded)
}

type Strike = (count: number, moment: 'before' | 'after', client: SimulatedClient) => void

/** Strikes around each write on the device. */
function struck<Port extends Pick<ImportDevice['bytes'], 'set'>>(
  port: Port,
  strike: Strike,
  page: SimulatedClient,
): Port {
  let count = 0
  return {
    ...port,
    async set(key: string, bytes: Uint8Array) {
      count += 1
      const mine = count
      strike(mine, 'before', page)
      if (!page.isAlive()) return new Promise<never>(() => undefined)
      await port.set(key, bytes)
      strike(mine, 'after', page)
    },
  }
}

export async function openImportPage(
  world: CouncilWorld,
  device: ImportDevice,
  strikes: { readonly onSend?: Strike; readonly onWrite?: Strike } = {},
): Promise<ImportPage> {
  const page = world.open(ANA, strikes.onSend)
  device.pages += 1
  const name = `page${device.pages}`
  let ids = 0
  const records = await openCouncilRecords({
    client: page.client,
    siteId: world.place.siteId,
    kinds: [riskKind],
    store: whileAlive<JournalStore>({ ...device.journal, durable: true }, page),
    sealer: plainSealer,
    writer: { take: () => Promise.resolve(page.isAlive()), isMine: () => page.isAlive() },
    neighbours: { tell: () => undefined, listen: () => () => undefined },
    nowMs: page.nowMs,
    newId: () => `${name}-${(ids += 1)}`,
    maySend: () => true,
  })
  const runner = await openImports({
    records,
    jobs: importJobs(
      struck(whileAlive(device.bytes, page), strikes.onWrite ?? (() => undefined), page),
      'council',
    ),
    nowMs: page.nowMs,
    delay: page.delay,
    alone: (_, work) => work(),
  })
  return { page, records, runner }
}

/** The file as it is read; virtual time does not wait for what unpacks it. */
export async function deskWith(bytes: Uint8Array): Promise<ImportDesk> {
  const desk = createImportDesk()
  const opened = await desk.open(bytes)
  if (!opened.ok) throw new Error(opened.reason)
  return desk
}

/** The plan against what the page knows. */
export function planOn(desk: ImportDesk, { records, page }: ImportPage) {
  const risks = records
    .of(riskKind)
    .all()
    .map(({ key, itemId }) => {
      return { key, itemId, fields: records.replica.standing(riskKind.list, key).fields ?? {} }
    })
  desk.know(risks, true)
  const { headingAt, mapping } = desk.look(0)
  const choice = { sheet: 0, headingAt, mapping, dayOrder: null }
  return desk.plan(choice, { council: sheetCouncil, matrix: usualMatrix, nowMs: page.nowMs() })
}

export async function beginImport(desk: ImportDesk, opened: ImportPage): Promise<string> {
  const { counts } = planOn(desk, opened)
  const { id } = opened.records.newMarks()
  const total = counts.creates + counts.changes
  await opened.runner.begin({ id, name: 'raid.xlsx', total }, (from, count) =>
    Promise.resolve(desk.edits(id, from, count, 'Imported from raid.xlsx')),
  )
  return id
}

/** Runs the page's sync until every job is over; what the page's wiring does when it is opened and looked at. */
export async function untilDone(opened: ImportPage, everyMs = 5_000, longestMs = 7_200_000): Promise<void> {
  const endMs = opened.page.nowMs() + longestMs
  for (;;) {
    await opened.records.sync.run('send')
    const open = opened.runner.progress().some((each) => each.job.state === 'going')
    if (!open && opened.records.replica.queue().length === 0) return
    if (opened.page.nowMs() > endMs) throw new Error('The import does not end.')
    await opened.page.delay(everyMs)
  }
}

/** Rows of the list as the tenant has them. */
export function rowsIn(world: CouncilWorld): readonly Readonly<Record<string, unknown>>[] {
  const list = findList(world.tenant.world, world.place.siteId, riskKind.list)
  if (list === undefined) throw new Error('No list of risks')
  return [...items(world.tenant.world, list.id).values()].map((each) => each.fields)
}

/**
 * A page that imports, is killed at a random request or at a random write on the device, one to three times over, and
 * whoever comes back: the import goes on by itself, or the person drops the same file again where nothing was kept.
 */
export async function killedImport(seed: number, sheet: SheetCase): Promise<readonly string[]> {
  const world = await councilWorld(seed)
  const draw = seededRandom(seed + 71_000)
  const device = importDevice()
  const desk = await deskWith(raidXlsx(sheet))
  async function life(kills: number): Promise<void> {
    for (let died = 0; died < kills; died += 1) {
      const atRequest = draw() < 0.5 ? 1 + Math.floor(draw() * 12) : Number.POSITIVE_INFINITY
      const atWrite = Number.isFinite(atRequest) ? Number.POSITIVE_INFINITY : 1 + Math.floor(draw() * 25)
      const moment = draw() < 0.5 ? 'before' : 'after'
      const opened = await openImportPage(world, device, {
        onSend: (count, when, client) => {
          if (count === atRequest && when === moment) client.crash()
        },
        onWrite: (count, when, client) => {
          if (count === atWrite && when === moment) client.crash()
        },
      })
      await Promise.race([useImport(opened), world.time.delay(600_000)])
      opened.page.crash()
    }
    const last = await openImportPage(world, device)
    await useImport(last)
    last.page.crash()
  }
  async function useImport(opened: ImportPage): Promise<void> {
    await opened.records.sync.run()
    if (opened.runner.progress().length === 0) await beginImport(desk, opened)
    await untilDone(opened)
  }
  await world.time.run(life(1 + Math.floor(draw() * 3)))
  return wrongsOf(world, sheet)
}

function wrongsOf(world: CouncilWorld, sheet: SheetCase): readonly string[] {
  const titles = rowsIn(world).map((each) => String(each['Title']))
  const there = new Set(titles)
  const wanted = titlesWanted(sheet)
  return [
    ...wanted.filter((each) => !there.has(each)).map((each) => `lost ${each}`),
    ...titles.filter((each, place) => titles.indexOf(each) < place).map((each) => `doubled ${each}`),
    ...titles.filter((each) => !wanted.includes(each)).map((each) => `stray ${each}`),
  ]
}

/** Titles of the rows that nothing is wrong with, each once. */
export function titlesWanted(sheet: SheetCase): readonly string[] {
  const good = sheet.rows.filter(
    ([, title, , , , , likelihood, impact, , status, day]) =>
      title !== null && likelihood !== 9 && impact !== '#REF!' && status !== 'Perhaps' && day !== 'soon',
  )
  return [...new Set(good.map((each) => String(each[1])))]
}
