import { expect, test } from 'vitest'
import { groupIdOf, channelIdOf } from '#src/sandbox/seed/groups.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { asFetch } from '#src/sandbox/tenant/as-fetch.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { narrowList } from '#src/sandbox/tenant/lists/narrowed.ts'
import { siteOfGroup, sites } from '#src/sandbox/tenant/lists/site.ts'
import { groups } from '#src/sandbox/tenant/people/group.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { turnOwnersListOn } from '#src/records/owners/turn-owners-list.ts'
import { setUpScopes } from '#src/graph/scopes.ts'
import * as v from 'valibot'
import { seededCompany, type SeededCompany } from '../support/seeded-company.ts'

/**
 * Somebody who holds a valid token of theirs and speaks to Graph by hand, without Weft and its courtesies. What they
 * reach is what SharePoint, Planner and the group allow them (docs/threat-model.md).
 */
interface Hand {
  (method: string, path: string, body?: unknown, eTag?: string): Promise<{ status: number; body: unknown }>
}

const refused = [403, 404]
const pageSchema = v.object({ value: v.array(v.looseObject({ id: v.string() })) })
const batchSchema = v.object({ responses: v.array(v.looseObject({ status: v.number() })) })

function handOf(company: SeededCompany, token: string): Hand {
  const send = asFetch(company.tenant)
  return async (method, path, body, eTag) => {
    const response = await send(`http://graph.localhost/v1.0${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(eTag === undefined ? {} : { 'if-match': eTag }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
}

async function place() {
  const company = await seededCompany()
  const { world } = company.tenant
  const site = siteOfGroup(world, groupIdOf('council'))
  if (site === undefined) throw new Error('The council has no site.')
  await turnOwnersListOn(company.graphOf('tom', setUpScopes), site.id)
  const list = (title: string) => {
    const found = findList(world, site.id, title)
    if (found === undefined) throw new Error(`There is no ${title}.`)
    return found
  }
  const secret = list(ownersRiskKind.list)
  const at = `/sites/${site.id}/lists`
  const tom = handOf(company, 'tom')
  const made = await tom('POST', `${at}/${secret.id}/items`, {
    fields: { Title: 'The plant may be sold', ClientKey: 'secret' },
  })
  expect(made.status).toBe(201)
  const secretId = v.parse(v.looseObject({ id: v.string() }), made.body).id
  narrowList(world, secret.id, [])
  const risks = list(riskKind.list)
  const [risk] = items(world, risks.id).keys()
  const plans = v.parse(pageSchema, (await tom('GET', `/groups/${groupIdOf('council')}/planner/plans`)).body)
  const plan = plans.value[0]?.id ?? ''
  const tasks = v.parse(pageSchema, (await tom('GET', `/planner/plans/${plan}/tasks`)).body)
  const task = tasks.value[0]?.id ?? ''
  const channel = `/teams/${groupIdOf('council')}/channels/${channelIdOf('council-sessions')}`
  const state = () =>
    JSON.stringify([...items(world, secret.id).values(), ...items(world, risks.id).values()])
  return { company, world, site, at, secret, secretId, risks, risk: risk ?? '', plan, task, channel, state }
}

type Place = Awaited<ReturnType<typeof place>>

/** Every way in that reads or changes what a person is kept out of. */
function waysInto(
  where: Place,
  listId: string,
  itemId: string,
): readonly (readonly [string, string, unknown?])[] {
  const { at } = where
  const one = `${at}/${listId}/items/${itemId}`
  return [
    ['GET', `${at}/${listId}/items?$expand=fields`],
    ['GET', `${at}/${listId}/items/delta?$expand=fields`],
    ['GET', one],
    ['GET', `${one}/fields`],
    ['GET', `${one}/versions`],
    ['POST', `${at}/${listId}/items`, { fields: { Title: 'Planted', ClientKey: 'planted' } }],
    ['PATCH', `${one}/fields`, { Title: 'Changed' }],
    ['DELETE', one],
  ]
}

async function triesAll(
  hand: Hand,
  ways: readonly (readonly [string, string, unknown?])[],
): Promise<string[]> {
  const through: string[] = []
  for (const [method, path, body] of ways) {
    const alone = await hand(method, path, body, '*')
    if (!refused.includes(alone.status)) through.push(`${method} ${path}: ${alone.status}`)
    const headers = { 'content-type': 'application/json', 'if-match': '*' }
    const inner = { id: '1', method, url: path, headers, ...(body === undefined ? {} : { body }) }
    const batch = await hand('POST', '/$batch', { requests: [inner] })
    for (const { status } of v.parse(batchSchema, batch.body).responses)
      if (!refused.includes(status)) through.push(`in a batch ${method} ${path}: ${status}`)
  }
  return through
}

test('a member reaches nothing of a list that its owner narrowed, by any request, alone or in a batch', async () => {
  const where = await place()
  const before = where.state()
  // The ways lead somewhere: their owner reads by each of them.
  const tom = handOf(where.company, 'tom')
  for (const [method, path] of waysInto(where, where.secret.id, where.secretId))
    if (method === 'GET') expect((await tom(method, path)).status, path).toBe(200)
  const ben = handOf(where.company, 'ben')
  expect(await triesAll(ben, waysInto(where, where.secret.id, where.secretId))).toEqual([])
  expect(
    await triesAll(ben, waysInto(where, encodeURIComponent(ownersRiskKind.list), where.secretId)),
  ).toEqual([])
  // That it is there is said to nobody who may not read it.
  const { body } = await ben('GET', `${where.at}?$select=id,displayName`)
  expect(JSON.stringify(body)).not.toContain('The plant may be sold')
  expect(where.state()).toBe(before)
})

test('a member changes neither lists nor columns nor who may read them', async () => {
  const where = await place()
  const { at, risks, site, secret } = where
  const ben = handOf(where.company, 'ben+Sites.Manage.All+Sites.FullControl.All')
  const ways = [
    ['PATCH', `${at}/${secret.id}`, { displayName: 'Mine' }],
    ['DELETE', `${at}/${secret.id}`],
    ['POST', `${at}/${secret.id}/columns`, { name: 'Mine', text: {} }],
    [
      'POST',
      `${at}/${secret.id}/permissions`,
      { roles: ['write'], grantedToIdentities: [{ application: { id: 'x' } }] },
    ],
    ['GET', `${at}/${risks.id}/permissions`],
    [
      'POST',
      `/sites/${site.id}/permissions`,
      { roles: ['owner'], grantedToIdentities: [{ application: { id: 'x' } }] },
    ],
  ] as const
  expect(await triesAll(ben, ways)).toEqual([])
})

test('somebody of the company outside the council reaches none of its lists, tasks, messages and people', async () => {
  const where = await place()
  const before = where.state()
  const { plan, task, channel } = where
  const outside = handOf(
    where.company,
    'dmitri+ChannelMessage.Read.All+TeamMember.Read.All+GroupMember.Read.All',
  )
  expect(await triesAll(outside, waysInto(where, where.risks.id, where.risk))).toEqual([])
  expect(await triesAll(outside, waysInto(where, where.secret.id, where.secretId))).toEqual([])
  const ways = [
    ['GET', `/planner/plans/${plan}`],
    ['GET', `/planner/plans/${plan}/tasks`],
    ['POST', '/planner/tasks', { planId: plan, title: 'Planted' }],
    ['GET', `/planner/tasks/${task}`],
    ['DELETE', `/planner/tasks/${task}`],
    ['POST', `${channel}/messages`, { body: { content: 'Planted' } }],
    ['GET', `${channel}/messages`],
    ['GET', `/teams/${groupIdOf('council')}/members`],
    ['GET', `/groups/${groupIdOf('council')}/members`],
  ] as const
  const further = 'tom+ChannelMessage.Read.All+TeamMember.Read.All+GroupMember.Read.All'
  const tom = handOf(where.company, further)
  for (const [method, path] of ways)
    if (method === 'GET') expect((await tom(method, path)).status, path).toBe(200)
  expect(await triesAll(outside, ways)).toEqual([])
  expect(where.state()).toBe(before)
})

test('whoever left the team reaches nothing any more with a token that is still good', async () => {
  const where = await place()
  const council = groups(where.world).get(groupIdOf('council'))
  if (council === undefined) throw new Error('There is no council.')
  const ben = handOf(where.company, 'ben')
  expect((await ben('GET', `${where.at}/${where.risks.id}/items`)).status).toBe(200)
  const without = council.members.filter((each) => each !== idOf('ben'))
  groups(where.world).set(council.id, { ...council, members: without })
  const before = where.state()
  expect(await triesAll(ben, waysInto(where, where.risks.id, where.risk))).toEqual([])
  expect(
    await triesAll(ben, [
      ['GET', `/planner/plans/${where.plan}/tasks`],
      ['POST', `${where.channel}/messages`, { body: { content: 'x' } }],
    ]),
  ).toEqual([])
  expect(where.state()).toBe(before)
})

test('whoever may only read the site reads, and changes no row of any list', async () => {
  const where = await place()
  const { world, site } = where
  sites(world).set(site.id, { ...site, visitors: [idOf('dmitri')] })
  const reader = handOf(where.company, 'dmitri')
  const before = where.state()
  const [reading, changing] = [true, false].map((reads) =>
    waysInto(where, where.risks.id, where.risk).filter(([method]) => (method === 'GET') === reads),
  )
  for (const [method, path] of reading ?? []) expect((await reader(method, path)).status, path).toBe(200)
  expect(await triesAll(reader, changing ?? [])).toEqual([])
  const log = findList(world, site.id, sessionLogKind.list)
  const forged = { fields: { Title: '', ClientKey: 's/key/c', Session: 's', Moves: '[]' } }
  expect(await triesAll(reader, [['POST', `${where.at}/${log?.id ?? ''}/items`, forged]])).toEqual([])
  expect(where.state()).toBe(before)
})

test('a guest of the team is held to the team: its lists, and nothing of another council', async () => {
  const where = await place()
  const rosa = handOf(where.company, 'rosa')
  expect((await rosa('GET', `${where.at}/${where.risks.id}/items`)).status).toBe(200)
  expect(await triesAll(rosa, waysInto(where, where.secret.id, where.secretId))).toEqual([])
  const circle = siteOfGroup(where.world, groupIdOf('circle'))
  expect(
    await triesAll(rosa, [
      ['GET', `/sites/${circle?.id ?? ''}/lists`],
      ['GET', `/groups/${groupIdOf('circle')}/planner/plans`],
    ]),
  ).toEqual([])
})

test('a scope that nobody consented to opens nothing, whoever the person is', async () => {
  const where = await place()
  const tom = handOf(where.company, 'tom')
  const { at, channel } = where
  const ways = [
    ['POST', at, { displayName: 'Planted', list: { template: 'genericList' } }],
    ['GET', `${channel}/messages`],
    ['GET', `/teams/${groupIdOf('council')}/members`],
    ['POST', `/users/${idOf('ben')}/teamwork/sendActivityNotification`, { activityType: 'x' }],
    [
      'GET',
      `/users/${idOf('ben')}/calendarView?startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z`,
    ],
  ] as const
  expect(await triesAll(tom, ways)).toEqual([])
})

test('nobody writes in the name of another: a row says who made it, whatever it says itself', async () => {
  const where = await place()
  const ben = handOf(where.company, 'ben')
  const made = await ben('POST', `${where.at}/${where.risks.id}/items`, {
    fields: { Title: 'Forged', ClientKey: 'forged', RaisedBy: idOf('tom') },
    createdBy: { user: { id: idOf('tom') } },
  })
  const { createdBy } = v.parse(
    v.looseObject({ createdBy: v.looseObject({ user: v.looseObject({ id: v.string() }) }) }),
    made.body,
  )
  expect(createdBy.user.id).toBe(idOf('ben'))
})
