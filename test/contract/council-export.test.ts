import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { putFile } from '#src/graph/files/files.ts'
import { createItem } from '#src/graph/lists/items.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import { exportCouncil, type ExportProgress } from '#src/records/council-data/export-council.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { turnOwnersListOn } from '#src/records/owners/turn-owners-list.ts'
import { narrowList } from '#src/sandbox/tenant/lists/narrowed.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { councilInCompany } from '../support/council-in-company.ts'
import { randomLog } from '../support/random-log.ts'

const listSchema = v.object({
  list: v.string(),
  items: v.array(v.object({ id: v.string(), fields: v.record(v.string(), v.unknown()) })),
})

async function exported(
  alias = 'tom',
  more: { signal?: AbortSignal; onProgress?: (p: ExportProgress) => void } = {},
) {
  const { company, council } = await councilInCompany()
  const told: ExportProgress[] = []
  const work = (input: { signal?: AbortSignal; onProgress?: (p: ExportProgress) => void } = more) =>
    exportCouncil({
      graph: company.graphOf(alias),
      council,
      nowMs: company.nowMs,
      signal: input.signal ?? new AbortController().signal,
      onProgress: (progress) => {
        told.push(progress)
        input.onProgress?.(progress)
      },
      more: { 'settings.json': '{}' },
      readme: (parts) => parts.map((each) => `${each.name}: ${each.outcome} ${each.count}`).join('\n'),
    })
  return { company, council, told, work }
}

async function filesOf(zip: Blob): Promise<Readonly<Record<string, string>>> {
  const unpacked = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  return Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test('an export holds every row of every list, also of more pages than one, with fields that people added by hand', async () => {
  const { company, council, work, told } = await exported()
  const { world } = company.tenant
  const risks = findList(world, council.siteId, riskKind.list)
  if (risks === undefined) throw new Error('No risks.')
  const graph = company.graphOf('tom', setUpScopes)
  const at = { siteId: council.siteId, list: riskKind.list }
  for (let each = 0; each < 520; each += 1)
    await createItem(graph, at, `bulk-${each}`, { Title: `Bulk ${each}` })
  const { zip, parts } = await work()
  const files = await filesOf(zip)
  const { items: rows } = v.parse(
    v.pipe(v.string(), v.parseJson(), listSchema),
    files['lists/Weft risks.json'],
  )
  expect(new Set(rows.map((each) => each.fields['ClientKey'])).size).toBe(items(world, risks.id).size)
  const csv = files['lists/Weft risks.csv'] ?? ''
  expect(csv.match(/Bulk \d+/g)).toHaveLength(520)
  // One heading, however many pages.
  expect(csv.match(/Weft key/g)).toHaveLength(1)
  expect(files['README.txt']).toContain(`Weft risks: whole ${rows.length}`)
  expect(parts.filter((each) => each.outcome === 'refused')).toEqual([])
  expect(Object.keys(files)).toContain('settings.json')
  expect(told.some((each) => each.rows === 500)).toBe(true)
})

test('moves of a session that stand packed in their row are exported as they can be read', async () => {
  const { company, council, work } = await exported()
  const moves = randomLog(4, 30)
  const carrier = createListLogCarrier({
    ...{ client: company.graphOf('tom'), siteId: council.siteId, sessionKey: 'packed' },
    nowMs: () => company.nowMs,
  })
  await carrier.append({ clientKey: 'packed/x/1', sessionKey: 'packed', moves })
  const log = findList(company.tenant.world, council.siteId, sessionLogKind.list)
  const stored = [...items(company.tenant.world, log?.id ?? '').values()].map((each) => each.fields['Moves'])
  expect(stored.some((each) => String(each).startsWith('~'))).toBe(true)
  const files = await filesOf((await work()).zip)
  const { items: rows } = v.parse(
    v.pipe(v.string(), v.parseJson(), listSchema),
    files['lists/Weft session log.json'],
  )
  const row = rows.find((each) => each.fields['ClientKey'] === 'packed/x/1')
  expect(JSON.parse(String(row?.fields['Moves']))).toEqual(JSON.parse(JSON.stringify(moves)))
  expect(files['lists/Weft session log.csv']).not.toMatch(/[",]~/)
})

test('no cell of an exported list can be taken for a formula', async () => {
  const { company, council, work } = await exported()
  const at = { siteId: council.siteId, list: riskKind.list }
  await createItem(company.graphOf('tom'), at, 'bad', { Title: '=HYPERLINK("http://x")' })
  const files = await filesOf((await work()).zip)
  expect(files['lists/Weft risks.csv']).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect(files['lists/Weft risks.json']).toContain(String.raw`"=HYPERLINK(\"http://x\")"`)
})

test('the minutes lie in the export as they are, and other files of the channel do not', async () => {
  const { company, council, work } = await exported()
  const graph = company.graphOf('tom')
  const { driveId, folderId } = await ask(graph, filesFolder(council))
  const put = (path: string, text: string) =>
    ask(graph, putFile({ driveId, folderId, path }, new TextEncoder().encode(text), 'text/html', 'new'))
  await put('2026-11-16 Weekly weft-1a2b3c4d5e.html', '<p>Entscheidung: ja, مرحبا</p>')
  await put('2026-11-16 Holiday photos.html', 'mine')
  const { zip, parts } = await work()
  const files = await filesOf(zip)
  expect(Object.keys(files).filter((each) => each.startsWith('minutes/'))).toEqual([
    'minutes/2026-11-16 Weekly weft-1a2b3c4d5e.html',
  ])
  expect(files['minutes/2026-11-16 Weekly weft-1a2b3c4d5e.html']).toContain('مرحبا')
  expect(parts.find((each) => each.part === 'files')).toMatchObject({ outcome: 'whole', count: 1 })
})

test('a list that the person may not read is named as refused and leaves nothing of itself', async () => {
  const { company, council, work } = await exported('ben')
  const { world } = company.tenant
  await turnOwnersListOn(company.graphOf('tom', setUpScopes), council.siteId)
  const at = { siteId: council.siteId, list: 'Weft owners-only risks' }
  await createItem(company.graphOf('tom'), at, 'secret', { Title: 'The plant is for sale' })
  narrowList(world, findList(world, council.siteId, at.list)?.id ?? '', [])
  const { zip, parts } = await work()
  const files = await filesOf(zip)
  expect(parts).toContainEqual({ part: 'list', name: at.list, outcome: 'refused', count: 0 })
  expect(Object.keys(files).filter((each) => each.includes('owners-only'))).toEqual([])
  expect(JSON.stringify(files)).not.toContain('for sale')
})

test('an export that is stopped reads no further page', async () => {
  const stop = new AbortController()
  const { company, work } = await exported()
  let before = 0
  const working = work({
    signal: stop.signal,
    onProgress: ({ name }) => {
      if (name !== 'Weft risks' || stop.signal.aborted) return
      stop.abort()
      before = company.sent()
    },
  })
  await expect(working).rejects.toMatchObject({ name: 'AbortError' })
  expect(company.sent()).toBe(before)
})
