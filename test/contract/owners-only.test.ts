import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { riskKind, type RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { keepMark } from '#src/records/owners/keep-mark.ts'
import { metByMe, ownersInUse, ownersMarks } from '#src/records/owners/owners-list.ts'
import { finishMoves, listOfRisk, moveToCouncil, moveToOwners } from '#src/records/owners/owners-moves.ts'
import { turnOwnersListOff, turnOwnersListOn } from '#src/records/owners/turn-owners-list.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { narrowList } from '#src/sandbox/tenant/lists/narrowed.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { openRecords } from '#src/surfaces/wiring/open-records.ts'
import { seededCompany } from '../support/seeded-company.ts'
import { signedIn } from '../support/signed-in.ts'

const laterMs = 10 * 60_000

/** The council with its owners-only list turned on by Tom, who owns the site; Ben is a member. */
async function council() {
  // New devices as well.
  globalThis.indexedDB = new IDBFactory()
  const company = await seededCompany()
  const { world } = company.tenant
  const site = siteOfGroup(world, groupIdOf('council'))
  if (site === undefined) throw new Error('The council has no site.')
  await turnOwnersListOn(company.graphOf('tom', setUpScopes), site.id)
  const list = (title: string) => {
    const found = findList(world, site.id, title)
    if (found === undefined) throw new Error(`There is no ${title}.`)
    return found
  }
  const open = (alias: string, afterMs = laterMs) => {
    const person = signedIn(alias, {}, company.graphOf(alias), company.nowMs + afterMs)
    return openRecords(person, site.id)
  }
  const counted = async (work: () => Promise<unknown>): Promise<number> => {
    await company.quiet()
    const before = company.sent()
    await work()
    await company.quiet()
    return company.sent() - before
  }
  const rows = (title: string) => [...items(world, list(title).id).values()].map((each) => each.fields)
  const titles = (title: string) => rows(title).map((each) => each['Title'])
  return { company, world, site, list, open, counted, rows, titles }
}

function risk(clientKey: string, title: string): RiskRecord {
  return {
    ...newRisk({ clientKey, title, raisedMs: 0, score: null }),
    wording: title,
    detail: '',
    departments: '',
    level: null,
    changeReason: '',
    raisedBy: '',
    raisedMs: 0,
    session: 'register',
  }
}

/** Takes a move as far as it goes, as a page does while it is open. */
async function settle(records: CouncilRecords): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await finishMoves(records)
    await records.sync.run('send')
  }
}

test('whoever is refused costs one mark and no further request, and has a whole register without trouble', async () => {
  const { open, counted, list, world, company } = await council()
  narrowList(world, list(ownersRiskKind.list).id, [])
  const ben = await open('ben')
  // The lists; that the owners-only list is in use was among them, so it is asked for; the mark.
  expect(await counted(() => ben.records.refresh())).toBe(3)
  expect(ben.records.of(riskKind).all().length).toBeGreaterThan(10)
  expect(metByMe(ben.records.replica)).toMatchObject({ could: 'refused' })
  expect(ben.records.sync.state()).toMatchObject({ hindrance: null, failure: null, missing: [] })
  expect(ben.records.sync.state().currentMs).not.toBeNull()
  expect(ben.status.look().status).toEqual({ is: 'saved' })
  // What is not for him is not asked for again, and his mark is there.
  expect(await counted(() => ben.records.refresh())).toBe(1)
  expect(await counted(() => ben.records.refresh())).toBe(1)

  const tom = await open('tom')
  // He gets in, which his page tells as well.
  expect(await counted(() => tom.records.refresh())).toBe(3)
  expect(ownersMarks(tom.records.replica)).toEqual([
    { personId: idOf('ben'), name: 'ben', could: 'refused', atMs: company.nowMs },
  ])
  expect(metByMe(tom.records.replica)).toMatchObject({ could: 'read' })
  expect(await counted(() => tom.records.refresh())).toBe(1)
  ben.close()
  tom.close()
})

test('in its first minutes a list that is not told yet proves nothing, and where it is not in use nobody asks', async () => {
  const { open, counted, list, world, company, site } = await council()
  narrowList(world, list(ownersRiskKind.list).id, [])
  const ben = await open('ben', 30_000)
  expect(await counted(() => ben.records.refresh())).toBe(2)
  expect(await counted(() => ben.records.refresh())).toBe(1)
  await turnOwnersListOff(company.graphOf('tom'), site.id)
  const mei = await open('mei')
  expect(await counted(() => mei.records.refresh())).toBe(1)
  expect(ownersInUse(mei.records.replica)).toBe(false)
  ben.close()
  mei.close()
})

test('rights that are withdrawn wipe the list from the device, and what was typed into it stays', async () => {
  const { open, list, world } = await council()
  const [tom, ben] = [await open('tom'), await open('ben')]
  await tom.records.refresh()
  await tom.records.create(ownersRiskKind, { ...risk('secret', 'The plant may be sold'), openedMs: null })
  await tom.records.sync.run('send')
  await ben.records.refresh()
  expect(
    ben.records
      .of(ownersRiskKind)
      .all()
      .map((each) => each.key),
  ).toEqual(['secret'])

  narrowList(world, list(ownersRiskKind.list).id, [])
  await ben.records.change(ownersRiskKind, 'secret', { effect: 'Who would buy it?' })
  await ben.records.refresh()
  expect(ben.records.replica.cursor(ownersRiskKind.list)).toMatchObject({ at: null, whole: false })
  const standing = ben.records.replica.standing(ownersRiskKind.list, 'secret')
  expect(standing.row).toBeUndefined()
  expect(JSON.stringify(standing.edits)).not.toContain('sold')
  expect(standing.edits).toMatchObject([
    { edit: { fields: { Effect: 'Who would buy it?' } }, trouble: { reason: 'no-permission' } },
  ])
  // The other lists go on.
  await ben.records.create(riskKind, risk('shared', 'Shared'))
  await ben.records.sync.run('send')
  expect(ben.records.of(riskKind).get('shared')?.status).toBe('saved')
  tom.close()
  ben.close()
})

test('a move broken off after any step is shown once and finished by whoever sees both lists', async () => {
  for (const steps of [0, 1, 2, 3]) {
    const { open, titles } = await council()
    const tom = await open('tom')
    await tom.records.refresh()
    await tom.records.create(riskKind, risk('moved', 'Moved'))
    await tom.records.sync.run('send')
    await moveToOwners(tom.records, 'moved', 'Not for all')
    expect(listOfRisk(tom.records.replica, 'moved')).toBe('owners')
    await tom.records.sync.run('send')
    for (let step = 0; step < steps; step += 1) {
      await finishMoves(tom.records)
      await tom.records.sync.run('send')
    }
    tom.close()
    const ingrid = await open('ingrid')
    await ingrid.records.refresh()
    expect(listOfRisk(ingrid.records.replica, 'moved')).toBe('owners')
    await settle(ingrid.records)
    expect(titles(riskKind.list)).not.toContain('Moved')
    expect(titles(ownersRiskKind.list)).toEqual(['Moved'])

    await moveToCouncil(ingrid.records, 'moved', 1, 'For all')
    await ingrid.records.sync.run('send')
    for (let step = 0; step < steps; step += 1) {
      await finishMoves(ingrid.records)
      await ingrid.records.sync.run('send')
    }
    ingrid.close()
    const again = await open('tom')
    await again.records.refresh()
    await settle(again.records)
    expect(listOfRisk(again.records.replica, 'moved')).toBe('council')
    expect(titles(riskKind.list).filter((each) => each === 'Moved')).toHaveLength(1)
    expect(titles(ownersRiskKind.list)).toEqual([])
    again.close()
  }
})

test('what somebody changes in everybody’s list while a risk leaves it comes along', async () => {
  const { open, rows } = await council()
  const [tom, ben] = [await open('tom'), await open('ben')]
  await tom.records.refresh()
  await tom.records.create(riskKind, risk('moved', 'Moved'))
  await tom.records.sync.run('send')
  await ben.records.refresh()
  await ben.records.change(riskKind, 'moved', { effect: 'Ben knows more' })
  await ben.records.sync.run('send')
  // Tom does not know that yet.
  await moveToOwners(tom.records, 'moved', '')
  await settle(tom.records)
  expect(rows(ownersRiskKind.list)).toMatchObject([{ Title: 'Moved', Effect: 'Ben knows more' }])
  expect(rows(riskKind.list).some((each) => each['Title'] === 'Moved')).toBe(false)
  tom.close()
  ben.close()
})

test('a row that somebody makes in everybody’s list under a secret risk’s key changes nothing of the secret one', async () => {
  const { open, world, list, titles, company } = await council()
  const tom = await open('tom')
  await tom.records.refresh()
  await tom.records.create(ownersRiskKind, { ...risk('secret', 'The plant may be sold'), openedMs: null })
  await tom.records.sync.run('send')
  narrowList(world, list(ownersRiskKind.list).id, [])
  const ben = await open('ben')
  await ben.records.refresh()
  company.pass(60_000)
  await ben.records.create(riskKind, risk('secret', 'Nothing is sold'))
  await ben.records.sync.run('send')
  await tom.records.refresh()
  expect(listOfRisk(tom.records.replica, 'secret')).toBe('owners')
  await settle(tom.records)
  expect(titles(ownersRiskKind.list)).toEqual(['The plant may be sold'])
  expect(titles(riskKind.list)).not.toContain('Nothing is sold')
  tom.close()
  ben.close()
})

test('what is changed between the copy and the removal comes along, also where it was read before', async () => {
  const { open, rows, company } = await council()
  const [tom, ben] = [await open('tom'), await open('ben')]
  await tom.records.refresh()
  await tom.records.create(riskKind, risk('moved', 'Moved'))
  await tom.records.sync.run('send')
  await ben.records.refresh()
  company.pass(60_000)
  await moveToOwners(tom.records, 'moved', '')
  await tom.records.sync.run('send')
  company.pass(60_000)
  await ben.records.change(riskKind, 'moved', { effect: 'Ben knows more' })
  await ben.records.sync.run('send')
  await tom.records.refresh()
  await settle(tom.records)
  expect(rows(ownersRiskKind.list)).toMatchObject([{ Title: 'Moved', Effect: 'Ben knows more' }])
  expect(rows(riskKind.list).some((each) => each['Title'] === 'Moved')).toBe(false)
  tom.close()
  ben.close()
})

test('a mark counts in its own hand alone, and only since the list was last turned on', async () => {
  const { open, company, site } = await council()
  const [tom, ben] = [await open('tom'), await open('ben')]
  const forged = { displayName: 'Mei', personId: idOf('mei') }
  await keepMark(company.graphOf('ben'), site.id, forged, 'refused')
  await ben.records.refresh()
  await company.quiet()
  await tom.records.refresh()
  await company.quiet()
  await tom.records.refresh()
  const marked = () => ownersMarks(tom.records.replica).map((each) => [each.name, each.could])
  expect(marked()).toEqual([
    ['ben', 'read'],
    ['tom', 'read'],
  ])
  company.pass(60_000)
  await turnOwnersListOn(company.graphOf('tom', setUpScopes), site.id)
  await tom.records.refresh()
  expect(marked()).toEqual([])
  tom.close()
  ben.close()
})
