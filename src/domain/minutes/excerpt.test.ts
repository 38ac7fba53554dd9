import { expect, test } from 'vitest'
import type { AgendaItem } from '../agenda/agenda.ts'
import type { Council } from '../council/council.ts'
import { minutesHtml } from '../publish/minutes-html.ts'
import { foldSession } from '../session/fold.ts'
import type { Move } from '../session/move.ts'
import { excerptOf, isGuestItem } from './excerpt.ts'
import { yesNoVote } from '#test/support/yes-no-vote.ts'

const words = (id: string, args: Readonly<Record<string, string | number>> = {}) =>
  `${id} ${Object.values(args).join(' ')}`
const council: Pick<Council, 'name' | 'language' | 'timeZone' | 'departments' | 'members'> = {
  name: 'Council',
  language: 'en',
  timeZone: 'Europe/Berlin',
  departments: [{ id: 'ops', name: 'Secretops', short: 'Ops' }],
  members: [
    { personId: 'ana', displayName: 'Ana Secretruiz', role: 'chair', departmentId: 'ops' },
    { personId: 'gil', displayName: 'Gil Guest', role: 'adviser' },
  ],
}
const item = (id: string, title: string, lead: AgendaItem['lead']): AgendaItem => ({
  id,
  title,
  kind: 'discuss',
  minutes: 10,
  lead,
})
const items = [
  item('first', 'Secret budget', { kind: 'facilitator' }),
  item('guest', 'Noise report', { kind: 'person', personId: 'gil', name: 'Gil Guest' }),
  item('last', 'Secret layoffs', { kind: 'person', personId: 'ana', name: 'Ana Secretruiz' }),
]
const capture = (id: string, itemId: string | null, text: string): Move[] => [
  {
    kind: 'capture',
    capture: { kind: 'decision', id: `d-${id}`, itemId, text: `${text} decision` },
    enteredFor: null,
  },
  {
    kind: 'capture',
    capture: {
      kind: 'action',
      id: `a-${id}`,
      itemId,
      text: `${text} action`,
      ownerId: null,
      ownerName: itemId === 'guest' ? 'Gil' : 'Secretowner',
      due: null,
    },
    enteredFor: null,
  },
]
const moves: readonly Move[] = [
  {
    kind: 'plan-agenda',
    templateId: null,
    title: 'Weekly',
    plannedMinutes: 30,
    plannedStartMs: 0,
    items: [...items, item('removed', 'Secret removed', { kind: 'everyone' })],
  },
  { kind: 'remove-item', itemId: 'removed' },
  { kind: 'note-attendance', personId: 'ana', name: 'Ana Secretruiz', state: 'present' },
  {
    kind: 'assign-role',
    role: 'facilitator',
    personId: 'ana',
    name: 'Ana Secretruiz',
    why: 'chosen',
    forPersonId: null,
  },
  {
    kind: 'fill-lines',
    departmentId: 'ops',
    lines: { changed: 'Secret', uncertain: '', helpNeeded: '', helpOffered: '' },
  },
  { kind: 'propose-item', proposalId: 'p', title: 'Secret proposal', minutes: 5, why: '' },
  { kind: 'start' },
  ...['first', 'guest', 'last', 'removed', null].flatMap((id) =>
    capture(String(id), id, id === 'guest' ? 'Open' : 'Secret'),
  ),
  { kind: 'write-notes', itemId: 'guest', blockId: 'n1', text: 'It was loud', seen: null },
  { kind: 'write-notes', itemId: 'last', blockId: 'n2', text: 'Secret note', seen: null },
  yesNoVote({
    ...{ itemId: 'guest', question: 'Secret question' },
    voters: [{ personId: 'ana', name: 'Ana Secretruiz', standsInFor: [] }],
  }),
  { kind: 'close-vote', voteId: 'v', counted: [] },
  { kind: 'close', artefacts: ['decision'], reasonForNone: null },
]
const state = foldSession(
  moves.map((move, at) => ({
    client: 'x',
    seq: at + 1,
    lamport: at + 1,
    atMs: at,
    by: 'ana',
    byName: 'Ana Secretruiz',
    move,
  })),
)

test('an excerpt holds its items with what came of them, and nothing of any other: no title, name, address or count', () => {
  const html = minutesHtml(excerptOf({ state, council, words, startMs: 0 }, new Set(['guest'])), words)
  for (const own of ['Noise report', 'Open decision', 'Open action', 'It was loud', 'Gil']) {
    expect(html).toContain(own)
  }
  expect(html).not.toMatch(/secret/i)
  expect(html).not.toMatch(/<a |out-leaves|out-open-in-weft/)
  // The item was the second of three.
  expect(html).toContain('out-item-untouched 1 Noise report')
})

test('an excerpt of nothing is empty', () => {
  expect(excerptOf({ state, council, words, startMs: 0 }, new Set()).blocks).toEqual([])
})

test('the items of a guest are those that a guest, an adviser or somebody outside the council leads', () => {
  const led = (lead: AgendaItem['lead']) => isGuestItem(item('x', 'x', lead), council)
  expect(led({ kind: 'guest' })).toBe(true)
  expect(led({ kind: 'person', personId: 'gil', name: 'Gil' })).toBe(true)
  expect(led({ kind: 'person', personId: 'nobody', name: 'Somebody' })).toBe(true)
  expect(led({ kind: 'person', personId: 'ana', name: 'Ana' })).toBe(false)
  expect(led({ kind: 'everyone' })).toBe(false)
})
