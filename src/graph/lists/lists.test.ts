import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ask, askAll } from '../asking.ts'
import { Duplicate, Malformed } from '../failures.ts'
import { askEveryPage } from '../paging.ts'
import { json, refusal, testGraph } from '../request/test-graph.ts'
import { itemOf, listDelta } from './delta.ts'
import { createItem, itemByKey, itemsWhere, newItem, patchFields } from './items.ts'
import { listItem, listItemSchema } from './list-item.ts'

const at = { siteId: 'host,g1,g2', list: 'Weft risks' }

test('a create that is refused because its key is there is a duplicate, in whatever words the refusal comes', async () => {
  const { graph, sent } = testGraph((one) =>
    one.method === 'POST'
      ? refusal(500, 'generalException')
      : json(200, { value: [{ id: '7', fields: {} }] }),
  )
  const failed = await createItem(graph, at, 'k1', { Title: 'x' }).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(Duplicate)
  expect(sent[0]?.body).toEqual({ fields: { Title: 'x', ClientKey: 'k1' } })
  expect(decodeURIComponent(sent[1]?.path ?? '')).toContain("$filter=fields/ClientKey eq 'k1'")
})

test('a create that is refused for another reason keeps its own failure', async () => {
  const { graph } = testGraph((one) =>
    one.method === 'POST' ? refusal(400, 'invalidRequest') : json(200, { value: [] }),
  )
  await expect(createItem(graph, at, 'k1', {})).rejects.toMatchObject({ name: 'Refused' })
})

test('a quote in a key stays inside its literal', () => {
  expect(decodeURIComponent(itemByKey(at, "o'k").call.path)).toContain("eq 'o''k'")
})

test('pages are followed to the end, and a row that is no item hides no other', async () => {
  const next = 'http://graph.localhost:3000/v1.0/sites/x/items?$skiptoken=2'
  const { graph, sent } = testGraph((_, index) =>
    index === 0
      ? json(200, { value: [{ id: '1' }, { odd: 1 }], '@odata.nextLink': next })
      : json(200, { value: [{ id: '2', eTag: '"g,3"', fields: { Own: 1 } }] }),
  )
  const items = await askEveryPage(graph, itemsWhere(at))
  expect(items.map((each) => [each.id, each.eTag, each.fields])).toEqual([
    ['1', null, {}],
    ['2', '"g,3"', { Own: 1 }],
  ])
  expect(sent[1]?.path).toBe('/sites/x/items?$skiptoken=2')
})

test('delta tells changes, deletions and where to go on', async () => {
  const link = 'http://graph.localhost:3000/v1.0/sites/x/lists/y/items/delta?token=9'
  const { graph, sent } = testGraph(() =>
    json(200, { value: [{ id: '1' }, { id: '2', deleted: { state: 'deleted' } }], '@odata.deltaLink': link }),
  )
  expect(await ask(graph, listDelta(at, null))).toMatchObject({
    items: [{ id: '1' }],
    deletedIds: ['2'],
    cursor: link,
    more: false,
  })
  await ask(graph, listDelta(at, link))
  expect(sent.map((each) => each.path)).toEqual([
    '/sites/host,g1,g2/lists/Weft%20risks/items/delta?$expand=fields',
    '/sites/x/lists/y/items/delta?token=9',
  ])
})

test('a delta answer without a cursor is malformed: nothing may be kept as its end', async () => {
  const { graph } = testGraph(() => json(200, { value: [] }))
  await expect(ask(graph, listDelta(at, null))).rejects.toBeInstanceOf(Malformed)
})

test('an unreadable answer to a write says that the thing was done', async () => {
  const { graph } = testGraph(() => json(201, 'what'))
  await expect(ask(graph, newItem(at, { ClientKey: 'k' }))).rejects.toMatchObject({ effect: 'done' })
})

test('several askings share one batch and each is told in its place', async () => {
  const { graph, sent } = testGraph(() =>
    json(200, {
      responses: [
        { id: '1', status: 412, body: { error: { code: 'resourceModified' } } },
        { id: '2', status: 200, body: { value: [{ id: '5' }] } },
      ],
    }),
  )
  const [patched, found] = await askAll(graph, [
    patchFields(at, { id: '1', eTag: '"a"' }, { Title: 'x' }),
    itemByKey(at, 'k'),
  ])
  expect(patched).toMatchObject({ ok: false, failure: { name: 'Stale' } })
  expect(found.ok && found.value?.id).toBe('5')
  expect(sent).toHaveLength(1)
})

test('an item of a page is what the schema of items says, whichever of its parts are missing or odd', () => {
  const odd = fc.oneof(fc.constantFrom(null, undefined, '', 'x', 7, {}, []), fc.jsonValue({ maxDepth: 1 }))
  const user = fc.oneof(odd, fc.record({ user: fc.oneof(odd, fc.record({ id: odd })) }))
  const usual = {
    id: '1',
    eTag: '"{G},1"',
    fields: { Title: 'T' },
    createdDateTime: '2026-11-28T12:00:00Z',
    lastModifiedDateTime: '2026-11-28T12:00:00Z',
    createdBy: { user: { id: 'ana' } },
    lastModifiedBy: { user: { id: 'ben' } },
  }
  const changes = fc.record(
    {
      id: odd,
      eTag: odd,
      '@odata.etag': odd,
      fields: odd,
      createdDateTime: odd,
      lastModifiedDateTime: odd,
      createdBy: user,
      lastModifiedBy: user,
    },
    { requiredKeys: [] },
  )
  const left = fc.subarray(Object.keys(usual))
  fc.assert(
    fc.property(changes, left, (changed, names) => {
      // A page's item is stricter than the schema here.
      fc.pre(!Array.isArray(changed.fields))
      const kept = Object.fromEntries(Object.entries(usual).filter(([name]) => names.includes(name)))
      for (const wire of [
        { ...usual, ...changed },
        { ...kept, ...changed },
      ]) {
        const parsed = v.safeParse(listItemSchema, wire)
        expect(itemOf(wire)).toEqual(parsed.success ? listItem(parsed.output) : null)
      }
    }),
    { numRuns: 3_000 },
  )
})
