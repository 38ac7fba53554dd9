import { expect, test } from 'vitest'
import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { putFile } from '#src/graph/files/files.ts'
import { itemsWhere, patchFields } from '#src/graph/lists/items.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { moveCouncil, type MoveTarget } from '#src/records/council-data/move-council.ts'
import { allKinds } from '#src/records/kinds/all-kinds.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { channelIdOf, groupIdOf } from '#src/sandbox/seed/groups.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import type { FaultPoint } from '#src/sandbox/tenant/fault.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { siteOfGroup, sites } from '#src/sandbox/tenant/lists/site.ts'
import { groups } from '#src/sandbox/tenant/people/group.ts'
import { councilInCompany } from '../support/council-in-company.ts'

const minutes = '2026-11-16 Weekly weft-1a2b3c4d5e.html'

/** The council with minutes, and a team with a site and no council, which Tom owns as well. */
async function movable() {
  const { company, council } = await councilInCompany()
  const { world } = company.tenant
  const group = groups(world).get(groupIdOf('circle'))
  const site = siteOfGroup(world, groupIdOf('circle'))
  if (group === undefined || site === undefined) throw new Error('No team to move to.')
  groups(world).set(group.id, {
    ...group,
    owners: [...group.owners, idOf('tom')],
    members: [...group.members, idOf('tom')],
  })
  const to: MoveTarget = {
    teamId: group.id,
    channelId: channelIdOf('circle-meetings'),
    channelName: 'Circle meetings',
    siteId: site.id,
  }
  const graph = () => company.graphOf('tom', setUpScopes)
  const { driveId, folderId } = await ask(graph(), filesFolder(council))
  const file = await ask(
    graph(),
    putFile({ driveId, folderId, path: minutes }, new TextEncoder().encode('<p>m</p>'), 'text/html', 'new'),
  )
  const rows = (siteId: string, list: string) => {
    const found = findList(world, siteId, list)
    return found === undefined ? [] : [...items(world, found.id).values()].map((each) => each.fields)
  }
  const move = (by = graph(), onProgress: (progress: { readonly name: string }) => void = () => undefined) =>
    moveCouncil({ graph: by, council, to, by: 'Tom', signal: new AbortController().signal, onProgress })
  return { company, council, to, rows, move, graph, file }
}

const keysOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.map((each) => String(each['ClientKey'])).toSorted()

test('a council that moves has every row in the new place under its own key, and rests in the old one, which says where it went', async () => {
  const { council, to, rows, move, graph } = await movable()
  const moved = await move()
  expect(moved).toMatchObject({ ok: true, files: 1, council: { key: council.key, siteId: to.siteId } })
  for (const { list } of allKinds.filter((each) => each.list !== 'Weft council'))
    expect(keysOf(rows(to.siteId, list)), list).toEqual(keysOf(rows(council.siteId, list)))
  const tasks = (siteId: string) =>
    rows(siteId, 'Weft actions')
      .map((each) => JSON.stringify(each['TaskKey'] ?? null))
      .toSorted()
  expect(tasks(to.siteId)).toEqual(tasks(council.siteId))
  expect(tasks(to.siteId).filter((each) => each.startsWith('"')).length).toBeGreaterThan(0)
  expect(await loadCouncil(graph(), to.siteId)).toMatchObject({
    council: { key: council.key, planId: council.planId, channelId: to.channelId },
  })
  const { siteId, teamId, channelName } = to
  expect(await loadCouncil(graph(), council.siteId)).toMatchObject({
    council: { archived: { by: 'Tom', movedTo: { siteId, teamId, channelName } } },
  })
})

test('a move that is broken off at any list is finished by moving again, and nothing is there twice', async () => {
  for (const at of ['Weft sessions', 'Weft risks', 'Weft turns']) {
    const { company, council, to, rows, move, graph } = await movable()
    let seen = 0
    const dies = ({ method, path }: FaultPoint) =>
      method === 'POST' &&
      decodeURIComponent(path).includes(`/lists/${at}/items`) &&
      decodeURIComponent(path).includes(to.siteId) &&
      ++seen > 1
    company.tenant.settings.faults = (point) =>
      dies(point)
        ? { failure: { kind: 'status', status: 503, moment: 'before', retryAfterSeconds: 600 } }
        : undefined
    await expect(move(), at).rejects.toThrow()
    expect(await loadCouncil(graph(), to.siteId)).toMatchObject({ ok: false })
    company.tenant.settings.faults = () => undefined
    company.pass(700_000)
    expect(await move()).toMatchObject({ ok: true })
    expect(await move()).toMatchObject({ ok: true, rows: 0 })
    for (const { list } of allKinds.filter((each) => each.list !== 'Weft council'))
      expect(keysOf(rows(to.siteId, list)), list).toEqual(keysOf(rows(council.siteId, list)))
  }
}, 120_000)

test('sessions of a moved council lead to the minutes beside the new channel', async () => {
  const { company, council, to, rows, move, graph, file } = await movable()
  const at = { siteId: council.siteId, list: 'Weft sessions' }
  const [session] = (await ask(graph(), itemsWhere(at))).entries
  if (session === undefined) throw new Error('No session.')
  const seen = { id: session.id, eTag: session.eTag ?? '' }
  await ask(graph(), patchFields(at, seen, { MinutesUrl: file.webUrl }))
  await move()
  const copied = rows(to.siteId, 'Weft sessions').find(
    (each) => each['ClientKey'] === session.fields['ClientKey'],
  )
  expect(copied?.['MinutesUrl']).not.toBe(file.webUrl)
  const root = sites(company.tenant.world).get(to.siteId)?.webUrl ?? 'none'
  expect(String(copied?.['MinutesUrl'])).toContain(root)
})

test('a place where another council lives refuses, and the council that was to move goes on where it is', async () => {
  const { council, to, move, graph } = await movable()
  await move()
  const other = { ...council, key: 'another' }
  const refused = await moveCouncil({
    graph: graph(),
    council: other,
    to,
    by: 'Tom',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  expect(refused).toMatchObject({ ok: false, reason: 'other-council' })
})

test('whoever may not make lists there moves nothing and archives nothing', async () => {
  const { company, council, move } = await movable()
  const { world } = company.tenant
  const group = groups(world).get(groupIdOf('circle'))
  if (group !== undefined) groups(world).set(group.id, { ...group, owners: [] })
  expect(await move()).toMatchObject({ ok: false, reason: 'lists' })
  const now = await loadCouncil(company.graphOf('ben'), council.siteId)
  expect(now.ok && now.council.archived).toBe(undefined)
})

test('in the same site only the channel changes', async () => {
  const { company, council, graph } = await movable()
  const to = { ...council, channelId: 'other', channelName: 'Other' }
  const moved = await moveCouncil({
    graph: graph(),
    council,
    to,
    by: 'Tom',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
  expect(moved).toMatchObject({ ok: true, rows: 0 })
  const now = await loadCouncil(company.graphOf('ben'), council.siteId)
  expect(now).toMatchObject({ council: { channelName: 'Other' } })
  expect(now.ok && now.council.archived).toBe(undefined)
})
