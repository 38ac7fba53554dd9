import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionKind } from './action-kind.ts'
import { councilKind } from './council-kind.ts'
import { decisionKind } from './decision-kind.ts'
import { riskKind } from './risk-kind.ts'
import { ritualKind } from './ritual-kind.ts'
import { sessionKind } from './session-kind.ts'
import { templateKind } from './template-kind.ts'
import { turnChangeKind } from './turn-change-kind.ts'
import { turnKind } from './turn-kind.ts'

const kinds = [
  actionKind,
  councilKind,
  decisionKind,
  riskKind,
  ritualKind,
  sessionKind,
  templateKind,
  turnKind,
  turnChangeKind,
]

/** Two hundred settings that people, other programs and other releases may leave in a structure. */
function settings(): readonly string[] {
  const odd = [
    '',
    ' ',
    '{',
    '[',
    'null',
    'true',
    '0',
    '""',
    '[]',
    '{}',
    '[null]',
    '[[[]]]',
    'NaN',
    "{'a':1}",
    '{"a":1,"a":2}',
  ]
  const named = ['__proto__', 'constructor', 'prototype'].flatMap((each) => [
    `{"${each}":{"polluted":true}}`,
    `[{"${each}":{"polluted":true},"id":"x","name":"X","short":"X"}]`,
  ])
  const deep = [50, 500, 5_000].flatMap((depth) => [
    '['.repeat(depth) + ']'.repeat(depth),
    '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
  ])
  const huge = [`[${'"x",'.repeat(9_000)}"x"]`, `"${'x'.repeat(60_000)}"`]
  const departments = ['id', 'name', 'short', 'look'].flatMap((key) =>
    [null, 1, [], {}, '', 'x'.repeat(500), -1, 1e300].map((value) =>
      JSON.stringify([{ id: 'fin', name: 'Finance', short: 'FIN', [key]: value }]),
    ),
  )
  const members = [
    'personId',
    'displayName',
    'role',
    'departmentId',
    'since',
    'away',
    'inRotation',
    'mail',
  ].flatMap((key) =>
    [null, 1, [], {}, '', 'unknown', ['x'], '2026-02-30', true].map((value) =>
      JSON.stringify([{ personId: 'a', displayName: 'Ana', role: 'member', [key]: value }]),
    ),
  )
  const course = ['since', 'score', 'state'].flatMap((key) =>
    [null, 1, {}, '', { likelihood: 9, impact: 1 }, '2026-02-30', 'melted'].map((value) =>
      JSON.stringify([{ since: '2026-11-01', score: null, state: 'new', [key]: value }]),
    ),
  )
  const matrix = Array.from({ length: 50 }, (_, place) =>
    JSON.stringify({
      matrix: { levels: Array.from({ length: place % 7 }, () => ['low', 'high', place]) },
      shown: [place],
    }),
  )
  return [...odd, ...named, ...deep, ...huge, ...departments, ...members, ...course, ...matrix]
}

function structuresOf(kind: (typeof kinds)[number]) {
  return kind.columns.filter((each) => each.facet.kind === 'note' && !each.read('plain text').ok)
}

const sound = {
  ClientKey: 'k',
  Session: 's',
  Thread: 't',
  RiskState: 'New',
  Kind: 'Council',
  ActionState: 'Open',
}

test('two hundred broken settings: each is read as a whole or needs repair as a whole, by name', () => {
  const all = settings()
  expect(all.length).toBeGreaterThanOrEqual(200)
  for (const kind of kinds) {
    for (const column of structuresOf(kind)) {
      for (const text of all) {
        const fields = { ...sound, [column.name]: text }
        const reading = kind.fromFields(fields)
        const alone = column.read(text)
        if (alone.ok) continue
        expect(reading.ok).toBe(false)
        if (reading.ok) continue
        expect(reading.columns).toContain(column.displayName)
        expect(reading.raw).toBe(fields)
      }
    }
  }
  expect(Reflect.get({}, 'polluted')).toBe(undefined)
})

test('twenty thousand items edited into anything never throw, and what can be read of them is kept', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.json({ maxDepth: 3 }),
    fc.constantFrom('', null, 0, 'Open', '2026-11-28T12:00:00Z'),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.tuple(fc.nat(80), value), { maxLength: 8 }),
      (kind, changes) => {
        const fields: Record<string, unknown> = { ...sound }
        for (const [place, changed] of changes) {
          const column = kind.columns[place % kind.columns.length]
          if (column !== undefined) fields[column.name] = changed
        }
        const reading = kind.fromFields(fields)
        if (!reading.ok) {
          expect(reading.columns.length).toBeGreaterThan(0)
          expect(reading.raw).toBe(fields)
        }
      },
    ),
    { numRuns: Number(process.env['WEFT_BAD_INPUT'] ?? 20_000), seed: 1 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
}, 120_000)
