import { expect, test } from 'vitest'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { createReplica } from '#src/records/replica/create-replica.ts'
import { createMemoryJournal } from '#src/records/replica/memory-journal.ts'
import { sealedJournal } from '#src/records/replica/sealed-journal.ts'
import { usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import { createImportDesk } from '#src/records/spreadsheet/import-desk.ts'
import { readSheets } from '#src/records/spreadsheet/read-sheets.ts'
import { shownRisks, tellDesk } from './tell-desk.ts'

const place = {
  council: { members: [], departments: [] },
  matrix: usualMatrix,
  nowMs: Date.UTC(2026, 10, 28),
}
const plain = {
  seal: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(bytes)),
  open: (bytes: Uint8Array) => Promise.resolve(bytes),
}

async function registerOf(count: number) {
  const replica = createReplica(sealedJournal(createMemoryJournal(), plain))
  const rows = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    eTag: `"{G},${at + 1}"`,
    createdMs: 1,
    modifiedMs: 1,
    modifiedBy: 'ben',
    fields: { ClientKey: `k${at}`, Title: `=Risk ${at}`, RiskState: 'New', Session: 'register' },
  }))
  const page = { goneIds: [], cursor: 'c', more: false, of: 'first', askedMs: 9 } as const
  await replica.keep([{ kind: 'page', list: riskKind.list, version: 2, rows, ...page }])
  return { replica }
}

/** The import desk at no distance. */
function nearDesk() {
  const desk = createImportDesk()
  return { ...desk, know: (...given: Parameters<typeof desk.know>) => Promise.resolve(desk.know(...given)) }
}

test('a file holds exactly the risks that are asked for, in their order, and read back it changes nothing', async () => {
  const records = await registerOf(600)
  const wanted = Array.from({ length: 300 }, (_, at) => `k${(at * 7 + 599) % 600}`)
  for (const format of ['xlsx', 'csv'] as const) {
    const desk = nearDesk()
    await tellDesk(desk, records, shownRisks(records, wanted))
    const bytes = desk.write(format, 'en', 'Risks')
    const read = await readSheets(bytes)
    const rows = read.ok ? (read.sheets[0]?.rows ?? []) : []
    const at = rows[0]?.cells.indexOf('Risk') ?? -1
    const titles = rows.slice(1).map((each) => String(each.cells[at]).replace(/^'/, ''))
    expect(titles).toEqual(wanted.map((key) => `=Risk ${key.slice(1)}`))

    const back = nearDesk()
    await back.open(bytes)
    await tellDesk(back, records, shownRisks(records))
    const { headingAt, mapping } = back.look(0)
    const { counts } = back.plan({ sheet: 0, headingAt, mapping, dayOrder: null }, place)
    expect(counts).toMatchObject({ same: wanted.length, creates: 0, changes: 0, left: 0, doubled: 0 })
  }
})
