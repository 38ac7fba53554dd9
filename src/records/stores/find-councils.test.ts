import { expect, test } from 'vitest'
import type { Council } from '#src/domain/council/council.ts'
import { json, testGraph } from '#src/graph/request/test-graph.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { openTogether } from '../lists/open-call.ts'
import { schemaVersion } from '../provisioning/schema-version.ts'
import { councilOfSiteCall } from './find-councils.ts'

const ana = { personId: 'ana', displayName: 'Ana', role: 'chair', departmentId: 'sales' } as const
const header = {
  ClientKey: 'council',
  Title: 'Operations council',
  Kind: 'Council',
  CouncilKey: 'key-1',
  CouncilLanguage: 'de',
  HomeTimeZone: 'Europe/Berlin',
  Departments: JSON.stringify([{ id: 'sales', name: 'Sales', short: 'Sales' }]),
  Members: JSON.stringify([ana]),
  TeamKey: 'team',
  ChannelKey: 'channel',
  ChannelName: 'General',
  SiteKey: 'site',
  PlanKey: 'plan',
  PlanName: 'Plan',
  BucketKey: 'bucket',
}

async function found(rows: readonly Record<string, unknown>[]) {
  const items = rows.map((fields, place) => ({ id: String(place), eTag: '"1"', fields }))
  const { graph } = testGraph(() => json(200, { value: items }))
  const [read] = await openTogether(graph, [councilOfSiteCall('site', 't')])
  return read()
}

async function restOf(...rows: readonly Record<string, unknown>[]): Promise<Partial<Council>> {
  const { reading } = await found(rows)
  if (reading.ok || reading.reason !== 'needs-repair') throw new Error(JSON.stringify(reading))
  return reading.remains.rest
}

test.each([
  [
    'cut JSON',
    { Departments: '[{"id":"sales","name":"Sales","short":"Sales"},{"id":"hr","na' },
    { departments: [{ id: 'sales', name: 'Sales', short: 'Sales' }], members: [ana] },
  ],
  [
    'a department without a name',
    { Departments: '[{"id":"x"},{"id":"hr","name":"HR","short":"HR"}]' },
    { departments: [{ id: 'hr', name: 'HR', short: 'HR' }] },
  ],
  ['a language that is none', { CouncilLanguage: 'Klingon' }, { timeZone: 'Europe/Berlin' }],
  ['a name of spaces', { Title: '   ' }, { language: 'de' }],
  ['a kind that is none', { Kind: 'Advice' }, { name: 'Operations council', language: 'de' }],
])('%s leaves a council to be repaired, with its key and what can still be read', async (_, broken, left) => {
  const rest = await restOf({ ...header, ...broken })
  expect(rest).toMatchObject({ key: 'key-1', planId: 'plan', siteId: 'site', ...left })
  for (const column of Object.keys(broken)) {
    const { reading } = await found([{ ...header, ...broken }])
    if (reading.ok || reading.reason !== 'needs-repair') throw new Error('readable')
    const names = reading.remains.columns.map((each) => each.name)
    expect(names).toContain(councilKind.columns.find((each) => each.name === column)?.displayName)
  }
})

test('a broken row of a meeting does not spoil the council', async () => {
  const { reading } = await found([header, { ClientKey: 'thread/t', Kind: 'Perhaps', Members: '[' }])
  expect(reading.ok).toBe(true)
})

test('a council whose own row was deleted is to be repaired from its meeting’s row, not made anew', async () => {
  const rest = await restOf({
    ...header,
    ClientKey: 'thread/t',
    Kind: 'Meeting',
    Thread: 't',
    Departments: '[]',
    Members: '[]',
  })
  expect(rest).toMatchObject({ key: 'key-1', name: 'Operations council', planId: 'plan' })
  expect(await restOf({ ClientKey: 'schema', Kind: 'Weft version', SchemaVersion: 1 })).not.toHaveProperty(
    'key',
  )
})

test('lists of a newer release are told from those of this one', async () => {
  const version = (SchemaVersion: number) => ({ ClientKey: 'schema', Kind: 'Weft version', SchemaVersion })
  expect(await found([header, version(schemaVersion)])).toMatchObject({ newer: false })
  expect(await found([header, version(schemaVersion + 1)])).toMatchObject({
    newer: true,
    reading: { ok: true },
  })
})
