import { expect, test } from 'vitest'
import { ask, askAll } from '#src/graph/asking.ts'
import { Duplicate, Gone, NotFound, ScopeMissing, Stale } from '#src/graph/failures.ts'
import { listDelta } from '#src/graph/lists/delta.ts'
import {
  createItem,
  deleteItem,
  itemByKey,
  itemETag,
  itemById,
  itemsWhere,
  newItem,
  patchFields,
} from '#src/graph/lists/items.ts'
import { addColumn, columnsOf, createList, listHead } from '#src/graph/lists/list-definition.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { versionsOf } from '#src/graph/lists/versions.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { expireDeltaTokens } from '#src/sandbox/tenant/lists/list.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { councilGraph } from './adapters-graph.ts'

const keyColumn = { name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true }

async function withList() {
  const council = councilGraph()
  const { id: siteId } = await ask(council.graph, siteOfGroup(TEAM))
  await ask(council.graph, createList(siteId, 'Weft risks', [keyColumn, { name: 'Note', text: {} }]))
  return { ...council, at: { siteId, list: 'Weft risks' } }
}

test('a list is made once, found by its title, and mended by a column', async () => {
  const { graph, at } = await withList()
  expect(await ask(graph, listHead(at))).toMatchObject({ title: 'Weft risks' })
  await expect(ask(graph, createList(at.siteId, 'Weft risks', []))).rejects.toBeInstanceOf(Duplicate)
  await expect(ask(graph, listHead({ ...at, list: 'Nothing' }))).rejects.toBeInstanceOf(NotFound)
  await ask(graph, addColumn(at, { name: 'Due', dateTime: {}, indexed: true }))
  const columns = await askEveryPage(graph, columnsOf(at))
  expect(columns).toContainEqual(expect.objectContaining({ name: 'ClientKey', indexed: true, unique: true }))
  expect(columns).toContainEqual(expect.objectContaining({ name: 'Due', indexed: true, unique: false }))
})

test('an item is created once by its key, changed only in the version that was seen, and deleted', async () => {
  const { graph, at } = await withList()
  const made = await createItem(graph, at, 'k1', { Title: 'One' })
  await expect(createItem(graph, at, 'k1', { Title: 'Two' })).rejects.toBeInstanceOf(Duplicate)
  const seen = await ask(graph, itemByKey(at, 'k1'))
  expect(seen).toMatchObject({ id: made.id, fields: { Title: 'One', ClientKey: 'k1' } })
  expect(await ask(graph, itemByKey(at, 'k2'))).toBeNull()
  const eTag = seen?.eTag ?? ''
  await ask(graph, patchFields(at, { id: made.id, eTag }, { Note: 'n' }))
  await expect(ask(graph, patchFields(at, { id: made.id, eTag }, { Note: 'x' }))).rejects.toBeInstanceOf(
    Stale,
  )
  expect((await ask(graph, itemById(at, made.id))).fields).toMatchObject({ Title: 'One', Note: 'n' })
  const versions = await askEveryPage(graph, versionsOf(at, made.id))
  expect(versions).toHaveLength(2)
  await ask(graph, deleteItem(at, { id: made.id, eTag: await ask(graph, itemETag(at, made.id)) }))
  await expect(ask(graph, itemById(at, made.id))).rejects.toBeInstanceOf(NotFound)
})

test('a create whose answer was lost is found by its key, not doubled', async () => {
  const { graph, at, tenant } = await withList()
  let faults = 1
  tenant.settings.faults = ({ method }) =>
    method === 'POST' && faults-- > 0 ? { failure: { kind: 'drop', moment: 'done' } } : undefined
  await expect(createItem(graph, at, 'k1', { Title: 'One' })).rejects.toBeInstanceOf(Duplicate)
  expect((await ask(graph, itemsWhere(at))).entries).toHaveLength(1)
})

test('delta pages lead to a cursor; it tells what is new and what is gone; an old one is told as gone', async () => {
  const { graph, at, tenant, clock } = await withList()
  const made = await askAll(
    graph,
    ['a', 'b', 'c'].map((key) => newItem(at, { Title: key, ClientKey: key })),
  )
  const first = made[0]
  if (!first?.ok) throw new Error('not made')
  const all = await ask(graph, listDelta(at, null))
  expect(new Set(all.items.map((each) => each.fields['Title']))).toEqual(new Set(['a', 'b', 'c']))
  await ask(graph, deleteItem(at, { id: first.value.id, eTag: first.value.eTag ?? '' }))
  const next = await ask(graph, listDelta(at, all.cursor))
  expect(next).toMatchObject({ deletedIds: [first.value.id], more: false })
  expect((await ask(graph, listDelta(at, 'latest'))).items).toEqual([])
  const list = await ask(graph, listHead(at))
  clock.ms += 1_000
  expireDeltaTokens(tenant.world, list.id)
  await expect(ask(graph, listDelta(at, next.cursor))).rejects.toBeInstanceOf(Gone)
})

test('a token without the scope is told by the scopes that would do', async () => {
  const { graphOf, at } = await withList()
  const poor = graphOf('aaaaaaaa-0000-4000-8000-000000000001', {
    tokenFor: async () =>
      btoa(
        JSON.stringify({
          userId: 'aaaaaaaa-0000-4000-8000-000000000001',
          tenantId: 'contoso',
          scopes: ['User.Read'],
        }),
      ),
  })
  const failed = await ask(poor, listHead(at)).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(ScopeMissing)
  expect(failed).toMatchObject({ needed: expect.arrayContaining(['Sites.ReadWrite.All']) })
})
