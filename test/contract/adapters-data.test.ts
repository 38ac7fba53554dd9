import { expect, test } from 'vitest'
import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { AccessDenied, NotFound, Stale } from '#src/graph/failures.ts'
import { deleteFile } from '#src/graph/files/delete-file.ts'
import { fileAt, putFile } from '#src/graph/files/files.ts'
import { folderChildren } from '#src/graph/files/folder.ts'
import { createList, deleteList, listHead, listsOfSite } from '#src/graph/lists/list-definition.ts'
import { siteById, siteOfGroup } from '#src/graph/lists/sites.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { CHANNEL, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { councilGraph } from './adapters-graph.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a list is told among those of its site, and is gone with its items once it was removed; removing it again finds none', async () => {
  const { graph } = councilGraph()
  const { id: siteId } = await ask(graph, siteOfGroup(TEAM))
  await ask(graph, createList(siteId, 'Weft risks', []))
  const at = { siteId, list: 'Weft risks' }
  expect((await askEveryPage(graph, listsOfSite(siteId))).map((each) => each.title)).toContain('Weft risks')
  await ask(graph, deleteList(at))
  expect((await askEveryPage(graph, listsOfSite(siteId))).map((each) => each.title)).not.toContain(
    'Weft risks',
  )
  await expect(ask(graph, listHead(at))).rejects.toBeInstanceOf(NotFound)
  await expect(ask(graph, deleteList(at))).rejects.toBeInstanceOf(NotFound)
})

test('a file is told among those of its folder and removed only in the version that was seen', async () => {
  const { graph } = councilGraph()
  const { driveId, folderId } = await ask(graph, filesFolder({ teamId: TEAM, channelId: CHANNEL }))
  const address = { driveId, folderId, path: '2026-11-23 Weekly weft-abc.html' }
  await ask(graph, putFile(address, bytes('one'), 'text/html', 'new'))
  const [seen] = await askEveryPage(graph, folderChildren(driveId, folderId))
  expect(seen).toMatchObject({ name: address.path, isFolder: false, size: 3 })
  if (seen === undefined) throw new Error('No file.')
  await ask(graph, putFile(address, bytes('two'), 'text/html', 'replace'))
  await expect(ask(graph, deleteFile(driveId, seen))).rejects.toBeInstanceOf(Stale)
  await ask(graph, deleteFile(driveId, await ask(graph, fileAt(address))))
  await expect(ask(graph, fileAt(address))).rejects.toBeInstanceOf(NotFound)
})

test('a site is found by its id as by its team', async () => {
  const { graph } = councilGraph()
  const site = await ask(graph, siteOfGroup(TEAM))
  expect(await ask(graph, siteById(site.id))).toEqual(site)
})

test('whoever is not of the site removes nothing of it', async () => {
  const { graph, graphOf } = councilGraph()
  const { id: siteId } = await ask(graph, siteOfGroup(TEAM))
  await ask(graph, createList(siteId, 'Weft risks', []))
  const removing = ask(graphOf(CHO), deleteList({ siteId, list: 'Weft risks' }))
  await expect(removing).rejects.toBeInstanceOf(AccessDenied)
})
