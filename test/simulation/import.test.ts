import { expect, test } from 'vitest'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { raidSheet, raidXlsx } from '#test/support/risk-sheet-case.ts'
import { councilWorld } from './council-world.ts'
import {
  beginImport,
  deskWith,
  importDevice,
  killedImport,
  openImportPage,
  planOn,
  rowsIn,
  titlesWanted,
  untilDone,
} from './import-case.ts'

test('an import whose page is killed anywhere ends with every risk once', async () => {
  const sheet = raidSheet(130, 5)
  for (let seed = 1; seed <= 6; seed += 1) expect(await killedImport(seed, sheet), `seed ${seed}`).toEqual([])
})

test('the same file again is left as it is, and a changed cell is one change', async () => {
  const world = await councilWorld(1)
  const device = importDevice()
  const sheet = raidSheet(120, 6)
  const opened = await world.time.run(openImportPage(world, device))
  await world.time.run(opened.records.sync.run())
  await world.time.run(beginImport(await deskWith(raidXlsx(sheet)), opened))
  await world.time.run(untilDone(opened))
  const again = planOn(await deskWith(raidXlsx(sheet)), opened)
  const { creates, changes, same } = again.counts
  expect({ creates, changes, same }).toEqual({ creates: 0, changes: 0, same: titlesWanted(sheet).length })
  const rows = sheet.rows.map((row, place) => (place === 3 ? row.with(6, 1).with(7, 1) : row))
  const other = planOn(await deskWith(raidXlsx({ ...sheet, rows })), opened)
  expect(other.counts).toMatchObject({ creates: 0, changes: 1 })
})

test('an import rests, survives its page while it does, goes on, and is taken back without a trace', async () => {
  const world = await councilWorld(2)
  const device = importDevice()
  const sheet = raidSheet(220, 7)
  const first = await world.time.run(openImportPage(world, device))
  await world.time.run(first.records.sync.run())
  const id = await world.time.run(beginImport(await deskWith(raidXlsx(sheet)), first))
  await world.time.run(first.runner.pause(id))
  await world.time.run(world.time.delay(60_000))
  const rested = rowsIn(world).length
  expect(rested).toBeLessThan(120)
  first.page.crash()
  const second = await world.time.run(openImportPage(world, device))
  await world.time.run(second.records.sync.run())
  await world.time.run(world.time.delay(60_000))
  expect(rowsIn(world).length).toBe(rested)
  await world.time.run(second.runner.resume(id))
  await world.time.run(untilDone(second))
  expect(rowsIn(world)).toHaveLength(titlesWanted(sheet).length)
  await world.time.run(second.runner.undo(id))
  await world.time.run(untilDone(second))
  expect(rowsIn(world)).toEqual([])
})

test('taking back leaves what a colleague has changed since, and says so', async () => {
  const world = await councilWorld(3)
  const device = importDevice()
  const opened = await world.time.run(openImportPage(world, device))
  await world.time.run(opened.records.sync.run())
  const id = await world.time.run(beginImport(await deskWith(raidXlsx(raidSheet(60, 8))), opened))
  await world.time.run(untilDone(opened))
  const colleague = await world.time.run(openImportPage(world, importDevice()))
  await world.time.run(colleague.records.sync.run())
  const [target] = colleague.records.of(riskKind).all()
  await world.time.run(colleague.records.change(riskKind, target?.key ?? '', { detail: 'Looked into it.' }))
  await world.time.run(colleague.records.sync.run())
  await world.time.run(opened.records.sync.run())
  await world.time.run(opened.runner.undo(id))
  for (let round = 0; round < 20; round += 1) {
    await world.time.run(opened.records.sync.run())
    await world.time.run(world.time.delay(5_000))
  }
  expect(rowsIn(world).map((each) => each['Detail'])).toEqual(['Looked into it.'])
  expect(opened.runner.progress().find((each) => each.job.undoes === id)?.needYou).toBe(1)
})
