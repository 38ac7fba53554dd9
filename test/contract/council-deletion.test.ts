import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { putFile } from '#src/graph/files/files.ts'
import { folderChildren } from '#src/graph/files/folder.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { listsOfSite } from '#src/graph/lists/list-definition.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { councilLists } from '#src/records/council-data/council-lists.ts'
import { deleteCouncil } from '#src/records/council-data/delete-council.ts'
import type { FaultPoint } from '#src/sandbox/tenant/fault.ts'
import { createList } from '#src/sandbox/tenant/lists/list.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { councilInCompany } from '../support/council-in-company.ts'

const minutes = '2026-11-16 Weekly weft-1a2b3c4d5e.html'

/** The council with minutes, a paper of somebody's and a list of the site that is not Weft's. */
async function furnished() {
  const { company, council } = await councilInCompany()
  const { world } = company.tenant
  const graph = company.graphOf('tom', setUpScopes)
  const { driveId, folderId } = await ask(graph, filesFolder(council))
  for (const path of [minutes, 'Budget.html'])
    await ask(graph, putFile({ driveId, folderId, path }, new Uint8Array([1]), 'text/html', 'new'))
  createList(world, idOf('tom'), { siteId: council.siteId, displayName: 'Weft holidays', columns: [] })
  const titles = async () =>
    (await askEveryPage(graph, listsOfSite(council.siteId))).map((each) => each.title)
  const files = async () =>
    (await askEveryPage(graph, folderChildren(driveId, folderId))).map((each) => each.name)
  const remove = (by: GraphClient = graph, signal = new AbortController().signal) =>
    deleteCouncil({ graph: by, council, signal, onProgress: () => undefined })
  return { company, council, graph, titles, files, remove }
}

const weft = new Set(councilLists.map((each) => each.list))
const lastPart = (path: string) => decodeURIComponent(path.split('?')[0]?.split('/').at(-1) ?? '')

test('a deletion takes the lists and the minutes and nothing else of the site', async () => {
  const { titles, files, remove } = await furnished()
  const before = (await titles()).filter((each) => !weft.has(each))
  const parts = await remove()
  expect(await titles()).toEqual(before)
  expect(before).toContain('Weft holidays')
  expect(await files()).not.toContain(minutes)
  expect(await files()).toContain('Budget.html')
  expect(parts.filter((each) => each.outcome === 'left')).toEqual([])
  expect(parts.at(-1)?.name).toBe('Weft council')
})

test('a deletion that is broken off at any list is found again and ends the same; once more finds all of it gone', async () => {
  for (const at of ['Weft sessions', 'Weft risks', 'Weft publish ledger', 'Weft council']) {
    const { company, titles, remove } = await furnished()
    const dies = ({ method, path }: FaultPoint) => method === 'DELETE' && lastPart(path) === at
    company.tenant.settings.faults = (point) =>
      dies(point)
        ? { failure: { kind: 'status', status: 503, moment: 'before', retryAfterSeconds: 600 } }
        : undefined
    await expect(remove(company.graphOf('tom', setUpScopes))).rejects.toMatchObject({ effect: 'not-done' })
    expect(await titles()).toContain('Weft council')
    company.tenant.settings.faults = () => undefined
    company.pass(700_000)
    // Somebody else goes on.
    await remove(company.graphOf('tom', setUpScopes))
    expect((await titles()).filter((each) => weft.has(each))).toEqual([])
    const again = await remove()
    expect(new Set(again.map((each) => each.outcome))).toEqual(new Set(['was-gone']))
  }
}, 60_000)

test('whoever may not remove lists is told of each that stayed, and the council is still found', async () => {
  const { company, titles, remove } = await furnished()
  const before = await titles()
  const parts = await remove(company.graphOf('ben', setUpScopes))
  expect(await titles()).toEqual(before)
  const lists = parts.filter((each) => each.part === 'list' && each.outcome === 'left')
  expect(lists.at(-1)).toMatchObject({ name: 'Weft council', why: 'waits' })
  expect(new Set(lists.slice(0, -1).map((each) => each.why))).toEqual(new Set(['refused']))
})

test('one list that SharePoint keeps back keeps the council’s own, and nothing else', async () => {
  const { company, titles, remove } = await furnished()
  company.tenant.settings.faults = ({ method, path }) =>
    method === 'DELETE' && lastPart(path) === 'Weft decisions'
      ? { failure: { kind: 'refusal', status: 403, code: 'accessDenied' } }
      : undefined
  const parts = await remove()
  expect((await titles()).filter((each) => weft.has(each)).toSorted()).toEqual([
    'Weft council',
    'Weft decisions',
  ])
  expect(parts.filter((each) => each.outcome === 'left').map((each) => [each.name, each.why])).toEqual([
    ['Weft decisions', 'refused'],
    ['Weft council', 'waits'],
  ])
})

test('a deletion that is stopped removes nothing further', async () => {
  const { titles, council, graph } = await furnished()
  const stop = new AbortController()
  const stopped = deleteCouncil({
    graph,
    council,
    signal: stop.signal,
    onProgress: (_done, name) => name === 'Weft session log' && stop.abort(),
  })
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  expect(await titles()).toContain('Weft actions')
  expect(await titles()).toContain('Weft council')
})
