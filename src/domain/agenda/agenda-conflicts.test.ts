import { expect, test } from 'vitest'
import type { SessionState } from '../session/session-state.ts'
import type { AgendaItem, Lead } from './agenda.ts'
import { agendaConflicts } from './agenda-conflicts.ts'

const item = (id: string, lead: Lead, kind: AgendaItem['kind'] = 'discuss'): AgendaItem => ({
  id,
  title: id,
  kind,
  minutes: 5,
  lead,
})
const person = (personId: string): Lead => ({ kind: 'person', personId, name: personId })
const members = [
  { personId: 'ana', role: 'chair' as const },
  { personId: 'ben', role: 'member' as const, away: [{ from: '2026-11-20', to: '2026-11-25' }] },
  { personId: 'sol', role: 'sponsor' as const },
]
const found = (
  items: readonly AgendaItem[],
  attendance: Record<string, SessionState['attendance'][number]['state']> = {},
  roles: SessionState['roles'] = {},
) =>
  agendaConflicts({
    state: {
      items,
      roles,
      attendance: Object.entries(attendance).map(([personId, state]) => ({
        personId,
        name: personId,
        state,
      })),
    },
    members,
    day: '2026-11-23',
  })

test('a lead who is away, has sent apologies or is not known is named with the item', () => {
  const items = [item('one', person('ben')), item('two', person('ana')), item('three', person('gus'))]
  expect(found(items, { ana: 'apology' })).toEqual([
    { kind: 'lead-absent', itemId: 'one', title: 'one', name: 'ben', why: 'away' },
    { kind: 'lead-absent', itemId: 'two', title: 'two', name: 'ana', why: 'apology' },
    { kind: 'lead-unknown', itemId: 'three', title: 'three', name: 'gus' },
  ])
  // Whoever is there all the same is no conflict, nor is a guest who is expected.
  expect(found(items, { ben: 'remote', gus: 'expected' })).toEqual([])
})

test('a decision without anybody who decides is said, unless a named person leads it', () => {
  const items = [item('vote', { kind: 'decider' }, 'decide'), item('mine', person('ana'), 'decide')]
  expect(found(items, { sol: 'absent' })).toEqual([])
  expect(found(items.slice(0, 1), { sol: 'absent', ana: 'apology' })).toEqual([
    { kind: 'no-decider', itemId: 'vote', title: 'vote' },
  ])
})

test('a facilitator who cannot come is said first', () => {
  const holder = { personId: 'ben', name: 'Ben', why: 'chosen' as const, forPersonId: null }
  expect(found([item('one', person('ben'))], {}, { facilitator: holder }).map((each) => each.kind)).toEqual([
    'facilitator-absent',
    'lead-absent',
  ])
})
