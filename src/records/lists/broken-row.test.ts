import { expect, test } from 'vitest'
import { json, testGraph } from '#src/graph/request/test-graph.ts'
import { turnKind } from '../kinds/turn-kind.ts'
import { turnsCall } from '../stores/turn-store.ts'
import type { BrokenRow } from './broken-row.ts'
import { openTogether } from './open-call.ts'

const turn = {
  ClientKey: 'turn/s/facilitator',
  Title: 'Ana, 2026-11-24',
  TurnRole: 'Facilitator',
  PersonKey: 'ana',
  Person: 'Ana',
  Why: 'Volunteered',
  TurnState: 'Done',
  PresentKeys: '["ana"]',
  TurnOn: '2026-11-24T12:00:00Z',
  Session: 's',
}

async function read(rows: readonly Readonly<Record<string, unknown>>[]) {
  const broken: BrokenRow[] = []
  const value = rows.map((fields, index) => ({ id: String(index + 1), fields }))
  const { graph } = testGraph(() => json(200, { value }))
  const [turns] = await openTogether(graph, [turnsCall('site', '2026-01-01', (row) => broken.push(row))])
  return { turns: turns(), broken }
}

test('a row edited into nonsense is told with its columns and as it stands, and harms no other', async () => {
  const { turns, broken } = await read([{ ...turn, TurnRole: 'Boss', PresentKeys: '[ana' }, turn])
  expect(turns.map((each) => each.personId)).toEqual(['ana'])
  expect(broken).toMatchObject([
    { list: turnKind.list, title: 'Ana, 2026-11-24', columns: ['Role', 'Who was there (keys)'] },
  ])
  expect(broken[0]?.raw).toContainEqual({ name: 'Role', text: 'Boss' })
  expect(broken[0]?.raw).toContainEqual({ name: 'Who was there (keys)', text: '[ana' })
})

test('rows in order tell nothing', async () => {
  expect((await read([turn])).broken).toEqual([])
})
