import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { CouncilArchived } from '#src/graph/failures.ts'
import { archiveCouncil, restoreCouncil } from '#src/records/council-data/archive-council.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { templateKind } from '#src/records/kinds/template-kind.ts'
import { markSchemaVersion, schemaVersion } from '#src/records/provisioning/schema-version.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { councilTemplates, putTemplate } from '#src/records/stores/template-store.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { archiveGate, lookedForMs } from '#src/surfaces/wiring/archive-gate.ts'
import { openRecords } from '#src/surfaces/wiring/open-records.ts'
import { councilInCompany } from '../support/council-in-company.ts'
import { signedIn } from '../support/signed-in.ts'

async function archivable() {
  const { company, council } = await councilInCompany()
  const { siteId } = council
  const rows = (list: string) => {
    const found = findList(company.tenant.world, siteId, list)
    return [...items(company.tenant.world, found?.id ?? '').values()].map((each) => [
      each.version,
      each.fields,
    ])
  }
  const archive = () =>
    archiveCouncil(company.graphOf('tom'), siteId, { by: 'Tom Achterberg', movedTo: null })
  return { company, council, siteId, rows, archive }
}

test('an archived council is read as before, says who archived it, and is restored with the version that it had', async () => {
  const { company, council, siteId, rows, archive } = await archivable()
  const graph = company.graphOf('ben')
  const before = rows('Weft council').length
  await archive()
  await archive()
  expect(await loadCouncil(graph, siteId)).toEqual({
    ok: true,
    council: { ...council, archived: { by: 'Tom Achterberg', movedTo: null } },
  })
  expect(rows('Weft council')).toHaveLength(before)
  // A page that sets the council up again does not wake it.
  await markSchemaVersion(graph, siteId)
  expect(await loadCouncil(graph, siteId)).toMatchObject({ council: { archived: {} } })
  await restoreCouncil(company.graphOf('tom'), siteId)
  await restoreCouncil(company.graphOf('tom'), siteId)
  expect(await loadCouncil(graph, siteId)).toEqual({ ok: true, council })
  expect(JSON.stringify(rows('Weft council'))).toContain(`"SchemaVersion":${schemaVersion}`)
})

test('what somebody edits while their page has not yet read that the council rests stays on their device', async () => {
  const { company, siteId, rows, archive } = await archivable()
  const plain = company.graphOf('ben')
  let nowMs = company.nowMs
  const person = signedIn('ben', {}, { ...plain, ...archiveGate(plain, () => nowMs) }, company.nowMs)
  const { records, status } = await openRecords(person, siteId)
  await records.refresh()
  await archive()
  nowMs += lookedForMs
  const [one] = records.of(decisionKind).all()
  const key = one?.reading.ok === true ? one.reading.record.clientKey : ''
  const before = rows('Weft decisions')
  await records.change(decisionKind, key, { reason: 'Said too late' })
  await records.refresh()
  expect(rows('Weft decisions')).toEqual(before)
  expect(status.look().status).toEqual({ is: 'read-only', count: 1 })
  // Restored, it is sent.
  await restoreCouncil(company.graphOf('tom'), siteId)
  nowMs += lookedForMs
  await records.refresh()
  await records.refresh()
  expect(JSON.stringify(rows('Weft decisions'))).toContain('Said too late')
})

test('no way of writing into an archived council’s site leaves the page, alone or among others; reading does', async () => {
  const { company, council, siteId, rows, archive } = await archivable()
  await archive()
  const plain = company.graphOf('ben')
  const gate = { ...plain, ...archiveGate(plain, () => company.nowMs) }
  const all = () => [...rows('Weft council'), ...rows(templateKind.list)]
  const before = all()
  await expect(saveCouncil(gate, { ...council, name: 'Other' })).rejects.toBeInstanceOf(CouncilArchived)
  const [own] = await councilTemplates(gate, siteId)
  if (own === undefined) throw new Error('No template.')
  await expect(putTemplate(gate, siteId, 'template/x', own, '')).rejects.toBeInstanceOf(CouncilArchived)
  const call = { service: 'sharepoint', repeat: 'conditional', scopes: ['Sites.ReadWrite.All'] } as const
  const results = await gate.sendAll([
    { ...call, method: 'GET', path: `/sites/${siteId}/lists/Weft%20risks?$select=id` },
    { ...call, method: 'POST', path: `/sites/${siteId}/lists/Weft%20risks/items`, body: { fields: {} } },
    { ...call, method: 'GET', path: '/me?$select=id' },
  ])
  expect(results.map((each) => each.ok)).toEqual([true, false, true])
  expect(all()).toEqual(before)
})

test('a page that writes looks at the version row once in two minutes, and not for what it reads', async () => {
  const { company, siteId } = await archivable()
  const plain = company.graphOf('ben')
  let nowMs = company.nowMs
  const gate = { ...plain, ...archiveGate(plain, () => nowMs) }
  const counted = async (work: () => Promise<unknown>) => {
    const before = company.sent()
    await work()
    return company.sent() - before
  }
  const [own] = await councilTemplates(gate, siteId)
  if (own === undefined) throw new Error('No template.')
  const put = (key: string) => putTemplate(gate, siteId, key, own, '')
  expect(await counted(() => councilTemplates(gate, siteId))).toBe(1)
  expect(await counted(() => put('template/a'))).toBe(2)
  expect(await counted(() => put('template/b'))).toBe(1)
  nowMs += lookedForMs
  expect(await counted(() => put('template/c'))).toBe(2)
})
