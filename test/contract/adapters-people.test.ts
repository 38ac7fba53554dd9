import { expect, test } from 'vitest'
import { siteAddress } from '#src/domain/agenda/site-address.ts'
import { ask, askAll } from '#src/graph/asking.ts'
import { channelsOf, filesFolder } from '#src/graph/channels/channels.ts'
import { carrying, latestMessages, postMessage } from '#src/graph/channels/messages.ts'
import { Duplicate, NotFound, OutcomeUnknown, Stale } from '#src/graph/failures.ts'
import { fileAt, putFile } from '#src/graph/files/files.ts'
import { folderOfSite } from '#src/graph/files/folder.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { me, personById, photoOf, searchPeople } from '#src/graph/people/people.ts'
import {
  groupMemberCount,
  groupOwners,
  groupVisibility,
  joinedTeams,
  teamMembers,
} from '#src/graph/people/teams.ts'
import { CHANNEL, GUS, PRIVATE, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { councilGraph } from './adapters-graph.ts'

test('people are found by accents left out, and photos come as bytes alone and in a batch', async () => {
  const { graph } = councilGraph()
  expect(await ask(graph, me())).toMatchObject({ id: ANA, displayName: 'Ana Ferrão' })
  const found = await ask(graph, searchPeople('Ferrao'))
  expect(found.entries.map((each) => each.id)).toEqual([ANA])
  await expect(ask(graph, searchPeople('x" OR "mail:'))).resolves.toMatchObject({ entries: [] })
  const alone = await ask(graph, photoOf(ANA))
  expect(alone.byteLength).toBeGreaterThan(0)
  const [ana, cho, ben] = await askAll(graph, [photoOf(ANA), photoOf(CHO), personById(BEN)])
  expect(ana).toEqual({ ok: true, value: alone })
  expect(cho).toMatchObject({ failure: { name: 'NotFound' } })
  expect(ben).toMatchObject({ value: { displayName: 'Ben O’Neil' } })
})

test('teams tell their members, count, owners and openness', async () => {
  const { graph } = councilGraph()
  expect(await askEveryPage(graph, joinedTeams())).toEqual([{ id: TEAM, name: 'Council' }])
  const members = await askEveryPage(graph, teamMembers(TEAM))
  expect(members).toContainEqual(expect.objectContaining({ personId: ANA, isOwner: true }))
  expect(members).toContainEqual(expect.objectContaining({ personId: GUS, isGuest: true }))
  expect(await ask(graph, groupMemberCount(TEAM))).toBe(3)
  expect((await askEveryPage(graph, groupOwners(TEAM))).map((each) => each.personId)).toEqual([ANA])
  expect(await ask(graph, groupVisibility(TEAM))).toBe('private')
})

test('a channel shows its kind, takes a message, and a lost answer is unknown and can be looked up', async () => {
  const { graph, tenant } = councilGraph()
  const channels = await askEveryPage(graph, channelsOf(TEAM))
  expect(new Map(channels.map(({ id, kind }) => [id, kind]))).toEqual(
    new Map([
      [CHANNEL, 'standard'],
      [PRIVATE, 'private'],
    ]),
  )
  const at = { teamId: TEAM, channelId: CHANNEL }
  const posted = await ask(
    graph,
    postMessage(at, '<p>Minutes <a href="https://weft.test/?m=one">open</a></p>', 'Minutes'),
  )
  expect(posted.id).not.toBe('')
  tenant.settings.faults = ({ method }) =>
    method === 'POST' ? { failure: { kind: 'status', status: 504, moment: 'done' } } : undefined
  const lost = ask(graph, postMessage(at, '<p><a href="https://weft.test/?m=two">open</a></p>'))
  await expect(lost).rejects.toBeInstanceOf(OutcomeUnknown)
  tenant.settings.faults = undefined
  const { entries } = await ask(graph, latestMessages(at))
  expect(carrying(entries, 'm=two')).toHaveLength(1)
  expect(carrying(entries, 'm=one')).toEqual([expect.objectContaining({ id: posted.id })])
})

test('a file is put by its path, not over another, and replaced only in the version that was seen', async () => {
  const { graph } = councilGraph()
  const { driveId, folderId } = await ask(graph, filesFolder({ teamId: TEAM, channelId: CHANNEL }))
  const at = { driveId, folderId, path: 'Weft/2026-11-23 Räte & #1.html' }
  const put = (text: string, mode: Parameters<typeof putFile>[3]) =>
    ask(graph, putFile(at, new TextEncoder().encode(text), 'text/html', mode))
  await expect(ask(graph, fileAt(at))).rejects.toBeInstanceOf(NotFound)
  const first = await put('<p>one</p>', 'new')
  expect(first).toMatchObject({ name: '2026-11-23 Räte & #1.html', size: 10 })
  await expect(put('<p>two</p>', 'new')).rejects.toBeInstanceOf(Duplicate)
  const second = await put('<p>three</p>', { eTag: first.eTag })
  await expect(put('<p>four</p>', { eTag: first.eTag })).rejects.toBeInstanceOf(Stale)
  expect(await ask(graph, fileAt(at))).toMatchObject({ id: first.id, eTag: second.eTag, size: 12 })
})

test('the council’s library is read folder by folder, and a folder that is gone is not found', async () => {
  const { graph } = councilGraph()
  const { id: siteId } = await ask(graph, siteOfGroup(TEAM))
  const { driveId, folderId } = await ask(graph, filesFolder({ teamId: TEAM, channelId: CHANNEL }))
  const bytes = new TextEncoder().encode('x')
  const put = (path: string) => ask(graph, putFile({ driveId, folderId, path }, bytes, 'text/plain', 'new'))
  const plan = await put('Plan & #1.txt')
  await put('Older/Plan.txt')
  const [top] = await askEveryPage(graph, folderOfSite(siteId, null))
  expect(top).toMatchObject({ id: folderId, isFolder: true })
  const inside = await askEveryPage(graph, folderOfSite(siteId, folderId))
  expect(inside.map((each) => `${each.name}: ${each.isFolder ? 'folder' : 'file'}`).toSorted()).toEqual([
    'Older: folder',
    'Plan & #1.txt: file',
  ])
  const { webUrl } = inside.find((each) => each.id === plan.id) ?? {}
  // What the tenant calls the file's address is one that may stand on an invite.
  expect(siteAddress(webUrl ?? '', siteId)).toBe(webUrl)
  await expect(ask(graph, folderOfSite(siteId, 'gone'))).rejects.toBeInstanceOf(NotFound)
})

test('a file inside a batch arrives byte for byte', async () => {
  const { graph } = councilGraph()
  const { driveId, folderId } = await ask(graph, filesFolder({ teamId: TEAM, channelId: CHANNEL }))
  const bytes = new TextEncoder().encode('<p>Sitzung, 현우</p>')
  const [put, who] = await askAll(graph, [
    putFile({ driveId, folderId, path: 'm.html' }, bytes, 'text/html', 'replace'),
    me(),
  ])
  expect(put).toMatchObject({ ok: true, value: { size: bytes.byteLength } })
  expect(who.ok).toBe(true)
})
