import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asking } from './asking.ts'
import { calendarView, eventBody } from './calendar/events.ts'
import { filesFolder } from './channels/channels.ts'
import { ForeignLink, Malformed } from './failures.ts'
import { listDelta } from './lists/delta.ts'
import { itemByKey, itemETag, newItem } from './lists/items.ts'
import { columnsOf, listHead } from './lists/list-definition.ts'
import { siteOfGroup } from './lists/sites.ts'
import { versionsOf } from './lists/versions.ts'
import { me, searchPeople } from './people/people.ts'
import { groupVisibility, joinedTeams, teamMembers } from './people/teams.ts'
import { planById } from './planner/plans.ts'
import { taskDetails } from './planner/task-details.ts'
import { taskById, tasksOf } from './planner/tasks.ts'
import { relativeLink } from './relative-link.ts'

const list = { siteId: 's', list: 'Weft risks' }
const askings: readonly Asking<unknown>[] = [
  listDelta(list, null),
  itemByKey(list, 'k'),
  itemETag(list, '1'),
  newItem(list, {}),
  listHead(list),
  columnsOf(list),
  versionsOf(list, '1'),
  siteOfGroup('g'),
  me(),
  searchPeople('ana'),
  joinedTeams(),
  teamMembers('t'),
  groupVisibility('g'),
  calendarView('2026-11-01', '2026-11-30'),
  eventBody('e'),
  filesFolder({ teamId: 't', channelId: 'c' }),
  planById('p'),
  tasksOf('p'),
  taskById('t'),
  taskDetails('t'),
]

/** What answers are made of; each key may hold anything. */
const keys = (
  'id value fields eTag @odata.etag @odata.nextLink @odata.deltaLink deleted displayName title subject start end ' +
  'dateTime timeZone organizer attendees lastModifiedBy lastModifiedDateTime user body content assignments details ' +
  'percentComplete dueDateTime references columns webUrl parentReference visibility __proto__ constructor error code'
).split(' ')
const oddities: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  {},
  '<html>',
  'unknownFutureValue',
  '2026-13-45T99:99:99Z',
  '2026-11-28T10:00:00Z',
  'https://evil.example/v1.0/x',
  '\u0000',
  'ü'.repeat(300),
]
const odd = fc.constantFrom(...oddities)
const { answer } = fc.letrec<{ answer: unknown }>((tie) => ({
  answer: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    odd,
    fc.string({ maxLength: 8 }),
    fc.array(tie('answer'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), tie('answer')), { maxLength: 6 })
      // As JSON.parse makes it: `__proto__` is a key of its own.
      .map((pairs) =>
        JSON.parse(
          `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
        ),
      ),
  ),
}))

test('twenty thousand answers that Graph would never give are read, or called malformed, and harm nothing', () => {
  fc.assert(
    fc.property(answer, fc.nat(askings.length - 1), (body, place) => {
      try {
        askings[place]?.read({ status: 200, headers: {}, body })
      } catch (failure) {
        if (!(failure instanceof Malformed)) throw failure
      }
    }),
    { numRuns: Number(process.env['WEFT_BAD_INPUT'] ?? 20_000), seed: 1 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.get({}, 'user')).toBe(undefined)
}, 120_000)

const base = 'https://graph.microsoft.com/v1.0'

test('no link that an answer gives leads anywhere but to Graph', () => {
  const hosts = [
    'https://evil.example',
    'https://graph.microsoft.com.evil.example',
    'https://graph.microsoft.com@evil.example',
    'http://graph.microsoft.com',
    '//evil.example',
    'javascript:alert(1)//',
    'https://graph.microsoft.com:8443',
  ]
  for (const host of hosts) {
    for (const path of [
      '/v1.0/me',
      '/v1.0/../beta/me',
      '/beta/me',
      '',
      '/v1.0',
      '/v1.0evil/me',
      '\\v1.0\\me',
    ]) {
      const link = `${host}${path}`
      expect(() => relativeLink(base, link), link).toThrow(ForeignLink)
    }
  }
  for (const link of ['https://graph.microsoft.com/beta/me', 'https://graph.microsoft.com/v1.0/../beta/me'])
    expect(() => relativeLink(base, link), link).toThrow(ForeignLink)
  expect(relativeLink(base, `${base}/me/x?$skiptoken=a%20b`)).toBe('/me/x?$skiptoken=a%20b')
})
