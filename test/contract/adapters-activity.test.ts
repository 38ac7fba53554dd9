import * as v from 'valibot'
import { expect, test } from 'vitest'
import { noticeKey, type NoticeDraft } from '#src/domain/notices/notice.ts'
import { sendingMs } from '#src/domain/notices/notice-standing.ts'
import { digestKey } from '#src/domain/notices/post-keys.ts'
import { notifyPerson } from '#src/graph/activity/notify.ts'
import { ask } from '#src/graph/asking.ts'
import { AccessDenied, NotFound, OutcomeUnknown, Refused } from '#src/graph/failures.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { noticeChoiceKind } from '#src/records/kinds/notice-choice-kind.ts'
import { noticeKind } from '#src/records/kinds/notice-kind.ts'
import { keepChoice } from '#src/records/notices/keep-choice.ts'
import { findPost, postIsThere, postOnce, readPost, type PostPlace } from '#src/records/notices/post-once.ts'
import { readNotices } from '#src/records/notices/read-notices.ts'
import { tellPeople, type Telling } from '#src/records/notices/tell-people.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { declaredActivities } from '#src/sandbox/seed/weft-activities.ts'
import { feedOf } from '#src/sandbox/tenant/activity/feed.ts'
import { declaredApps, installFor } from '#src/sandbox/tenant/activity/installed-app.ts'
import { CHANNEL, GUS, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { councilGraph } from './adapters-graph.ts'
import { packIsThere, readPacked } from './examples.ts'

const link = 'https://teams.microsoft.com/l/entity/app/tab'

function furnished() {
  const all = councilGraph()
  const { world } = all.tenant
  declaredApps(world).set('app', { appId: 'app', clientId: 'client', activityTypes: declaredActivities })
  for (const each of [ANA, BEN, GUS]) installFor(world, 'app', each)
  return { ...all, feed: (of: string) => feedOf(world, of) }
}

/** A council's lists, and what one person tells through them. */
async function council() {
  const all = furnished()
  const { id: siteId } = await ask(all.graph, siteOfGroup(TEAM))
  await provisionLists(all.graph, siteId, [noticeKind, noticeChoiceKind])
  let ids = 0
  const telling = (userId: string): Telling => ({
    client: all.graphOf(userId),
    siteId,
    nowMs: () => all.clock.ms,
    newId: () => `attempt-${(ids += 1)}`,
    me: { personId: userId, displayName: userId },
    linkTo: () => link,
  })
  const states = async () => {
    const { rows } = await readNotices(all.graph, siteId, 'turn/one')
    return new Map(rows.map((each) => [each.key, each.state]))
  }
  return { ...all, siteId, telling, states }
}

const draftFor = (personId: string): NoticeDraft => ({
  kind: 'turn',
  subject: 'turn/one',
  personId,
  personName: personId,
  topic: 'Council',
  preview: 'Facilitating, Mon 14:00',
  places: { council: 'Council' },
  target: 'turns',
})

test('a notification reaches who has Weft; who has not, and somebody unknown, are told apart from a wrong request', async () => {
  const { graph, feed } = furnished()
  const about = {
    activityType: 'turnComing',
    topic: 'Council',
    webUrl: link,
    preview: 'Monday',
    places: { council: 'Operating Council' },
  }
  await ask(graph, notifyPerson(BEN, about))
  expect(feed(BEN)).toMatchObject([
    { text: 'Ana Ferrão reminds you of your turn in Operating Council', preview: 'Monday' },
  ])
  await expect(ask(graph, notifyPerson(CHO, about))).rejects.toBeInstanceOf(AccessDenied)
  await expect(ask(graph, notifyPerson('nobody', about))).rejects.toBeInstanceOf(NotFound)
  await expect(ask(graph, notifyPerson(BEN, { ...about, webUrl: '' }))).rejects.toBeInstanceOf(Refused)
})

test.skipIf(!packIsThere)('what is sent has the parameters of Microsoft’s action and no others', () => {
  const schema = v.object({
    types: v.record(
      v.string(),
      v.looseObject({
        operations: v.optional(
          v.array(v.looseObject({ name: v.string(), parameters: v.record(v.string(), v.string()) })),
          [],
        ),
      }),
    ),
  })
  // The pack has the chat's action; the user's has the same parameters but the recipient.
  const { operations = [] } = v.parse(schema, readPacked('types.json')).types['microsoft.graph.chat'] ?? {}
  const action = operations.find((each) => each.name === 'sendActivityNotification')
  const { call } = notifyPerson(BEN, { activityType: 'x', topic: 'x', webUrl: link, preview: '', places: {} })
  const sent = v.parse(v.record(v.string(), v.unknown()), call.body)
  expect(Object.keys(sent).length).toBeGreaterThan(3)
  expect(Object.keys(action?.parameters ?? {})).toEqual(expect.arrayContaining(Object.keys(sent)))
})

test('each is told once, whoever presses again, and who has no Weft gets nothing and may be tried again', async () => {
  const { telling, feed, states, tenant } = await council()
  const drafts = [draftFor(BEN), draftFor(CHO)]
  const first = await tellPeople(telling(ANA), drafts)
  expect(first.map((each) => each.outcome)).toEqual(['told', 'no-app'])
  expect([...(await states()).values()].toSorted()).toEqual(['no-app', 'told'])
  const second = await tellPeople(telling(GUS), drafts)
  expect(second.map((each) => each.outcome)).toEqual(['elsewhere', 'no-app'])
  installFor(tenant.world, 'app', CHO)
  const third = await tellPeople(telling(GUS), drafts)
  expect(third.map((each) => each.outcome)).toEqual(['elsewhere', 'told'])
  expect([feed(BEN).length, feed(CHO).length]).toEqual([1, 1])
})

test('telling many people is three requests: rows, notifications, outcomes', async () => {
  const { telling, requests, tenant } = await council()
  const people = Array.from({ length: 12 }, (_, number) => `person-${number}`)
  const known = tenant.world.table<object>('people.persons')
  const ben = known.get(BEN)
  if (ben === undefined) throw new Error('Ben is not there.')
  for (const id of people) {
    known.set(id, { ...ben, id })
    installFor(tenant.world, 'app', id)
  }
  const before = requests.length
  const told = await tellPeople(telling(ANA), people.map(draftFor))
  expect(told.every((each) => each.outcome === 'told')).toBe(true)
  expect(new Set(requests.slice(before).map((each) => each.batchId)).size).toBe(3)
  expect(requests.length - before).toBe(36)
})

test('of two who press at the same moment one tells, and nobody hears twice', async () => {
  const { telling, feed } = await council()
  const both = await Promise.all([ANA, GUS].map((each) => tellPeople(telling(each), [draftFor(BEN)])))
  expect(
    both
      .flat()
      .map((each) => each.outcome)
      .toSorted(),
  ).toEqual(['elsewhere', 'told'])
  expect(feed(BEN)).toHaveLength(1)
})

test('an answer that was lost after it was sent is not known, is not sent again by a press, and is by a person’s own', async () => {
  const { telling, feed, tenant, states } = await council()
  tenant.settings.faults = ({ path }) =>
    path.includes('sendActivityNotification')
      ? { failure: { kind: 'status', status: 504, moment: 'done' } }
      : undefined
  const [lost] = await tellPeople(telling(ANA), [draftFor(BEN)])
  expect(lost?.outcome).toBe('unknown')
  expect(lost?.failure).toBeInstanceOf(OutcomeUnknown)
  tenant.settings.faults = undefined
  expect((await tellPeople(telling(ANA), [draftFor(BEN)]))[0]?.outcome).toBe('elsewhere')
  expect(feed(BEN)).toHaveLength(1)
  expect((await tellPeople(telling(ANA), [draftFor(BEN)], true))[0]?.outcome).toBe('told')
  expect(feed(BEN)).toHaveLength(2)
  expect([...(await states()).values()]).toEqual(['told'])
})

test('a page that dies between row and sending tells nobody, and its row can be taken over when it is old', async () => {
  const { telling, feed, clock, tenant } = await council()
  const dying = telling(ANA)
  const client = {
    ...dying.client,
    sendAll: (calls: Parameters<typeof dying.client.sendAll>[0]) =>
      calls[0]?.path.includes('sendActivityNotification') === true
        ? Promise.reject(new Error('The page is gone.'))
        : dying.client.sendAll(calls),
  }
  await expect(tellPeople({ ...dying, client }, [draftFor(BEN)])).rejects.toThrow('gone')
  expect((await tellPeople(telling(GUS), [draftFor(BEN)], true))[0]?.outcome).toBe('elsewhere')
  clock.ms += sendingMs
  expect((await tellPeople(telling(GUS), [draftFor(BEN)]))[0]?.outcome).toBe('elsewhere')
  expect(feed(BEN)).toHaveLength(0)
  expect((await tellPeople(telling(GUS), [draftFor(BEN)], true))[0]?.outcome).toBe('told')
  expect(tenant.world.table('activity.feed').size).toBe(1)
})

test('a row whose answer was lost is recognised as one’s own, and its person is told', async () => {
  const { telling, feed, tenant } = await council()
  let first = true
  tenant.settings.faults = ({ method, path }) => {
    if (method !== 'POST' || !path.includes('/items') || !first) return undefined
    first = false
    return { failure: { kind: 'status', status: 504, moment: 'done' } }
  }
  expect((await tellPeople(telling(ANA), [draftFor(BEN)]))[0]?.outcome).toBe('told')
  expect(first).toBe(false)
  expect(feed(BEN)).toHaveLength(1)
})

test('nobody is told where the row cannot be written', async () => {
  const { telling, feed, tenant } = await council()
  tenant.settings.faults = ({ method, path }) =>
    method === 'POST' && path.includes('/items')
      ? { failure: { kind: 'status', status: 503, moment: 'before' } }
      : undefined
  expect((await tellPeople(telling(ANA), [draftFor(BEN)]))[0]?.outcome).toBe('no-row')
  expect(feed(BEN)).toHaveLength(0)
})

test('what one person switches off on two devices is off, and stays theirs', async () => {
  const { siteId, graphOf } = await council()
  const [one, other] = [graphOf(BEN), graphOf(BEN)]
  const ben = { personId: BEN, displayName: 'Ben' }
  await Promise.all([
    keepChoice(one, siteId, ben, 'turn', false),
    keepChoice(other, siteId, ben, 'agenda', false),
  ])
  const off = async () => [...((await readNotices(one, siteId, 's')).off.get(BEN) ?? [])].toSorted()
  expect(await off()).toEqual(['agenda', 'turn'])
  await keepChoice(one, siteId, ben, 'turn', true)
  await keepChoice(one, siteId, ben, 'turn', true)
  expect(await off()).toEqual(['agenda'])
})

test('a week’s digest is posted once, whoever presses; a lost one is looked for, and never posted again by itself', async () => {
  const { siteId, graphOf, clock, tenant } = await council()
  const placeOf = (userId: string, monday = '2026-11-23'): PostPlace => ({
    client: graphOf(userId),
    siteId,
    channel: { teamId: TEAM, channelId: CHANNEL },
    kind: 'digest',
    key: digestKey(monday),
    nowMs: () => clock.ms,
  })
  const message = {
    html: '<p>Week <a href="https://weft.test/?m=digest-1">open</a></p>',
    subject: 'The week',
  }
  const press = (userId: string, monday?: string, again = false) =>
    postOnce(
      placeOf(userId, monday),
      message,
      { personId: userId, displayName: userId },
      `${userId} ${clock.ms}`,
      again,
    )
  const posted = await press(ANA)
  expect(posted).toMatchObject({ how: 'published', byName: ANA })
  expect(await press(BEN)).toEqual(posted)
  expect(await readPost(placeOf(BEN))).toEqual(posted)
  expect(tenant.world.table('messages.messages').size).toBe(1)

  tenant.settings.faults = ({ method, path }) =>
    method === 'POST' && path.endsWith('/messages')
      ? { failure: { kind: 'status', status: 504, moment: 'done' } }
      : undefined
  expect(await press(ANA, '2026-11-30')).toMatchObject({ how: 'unsure' })
  tenant.settings.faults = undefined
  expect(await press(BEN, '2026-11-30')).toMatchObject({ how: 'unsure' })
  const found = await findPost(placeOf(BEN, '2026-11-30'), 'm=digest-1')
  expect(found).not.toBeNull()
  expect(await postIsThere(placeOf(BEN, '2026-11-30'), found ?? '')).toMatchObject({
    how: 'published',
    link: found,
  })
  expect(noticeKey(draftFor(BEN))).not.toContain('digest')
})
