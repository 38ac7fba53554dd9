import { groups } from '#src/sandbox/tenant/people/group.ts'
import { persons } from '#src/sandbox/tenant/people/person.ts'
import { presences } from '#src/sandbox/tenant/people/presence-routes.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN, CHO } from '#src/sandbox/tenant/test-tenant.ts'
import { idsIn, isPlaceholder, pathWith } from './examples.ts'
import { at, rowsOf, textAt, type Json } from './json.ts'
import { seedGroup, seedPerson, type Cue, type Stage } from './stage.ts'

const GROUP = '99999999-0000-4000-8000-000000000009'

/** The people and groups of the answer, with the words of the request's filter on them. */
export function stagePeople({ world, example }: Stage): Cue {
  const { template = '', responseBody, requestBody, path } = example
  const place = template ?? ''
  const rows = rowsOf(responseBody)
  const first = rows[0] ?? {}
  if (place === '/me/presence') seedPresence(world, ANA, first)
  if (place.startsWith('/me') && !/people|memberOf|directReports/.test(place)) seedPerson(world, ANA, first)
  const ids = idsIn(example)
  if (/^\/users|^\/communications/.test(place)) {
    const id = ids[0] !== undefined && !isPlaceholder(ids[0]) ? ids[0] : BEN
    seedPerson(world, id, first)
    for (const row of rows) seedPresence(world, textAt(row, 'id') ?? '', row)
    const wanted = at(requestBody, 'ids')
    for (const each of Array.isArray(wanted) ? wanted : []) seedPerson(world, String(each))
    if (place === '/users')
      for (const [index, row] of rows.entries()) seedPerson(world, `${index}${CHO.slice(1)}`, row)
    return ids.length === 0 ? {} : { path: pathWith(example, [id]) }
  }
  if (place === '/me/directReports' || place === '/me/people') {
    for (const row of rows) seedNear(world, row, place)
    return {}
  }
  if (/^\/groups\/\{id\}\/(owners|members)/.test(place)) {
    for (const row of rows) {
      const id = textAt(row, 'id')
      if (id !== undefined) addTo(world, 'owners', seedPerson(world, id, row).id)
    }
    const count = path.includes('$count')
    return {
      path: pathWith(example, [TEAM, BEN]),
      ...(count ? { headers: { ConsistencyLevel: 'eventual' } } : {}),
    }
  }
  if (place.startsWith('/groups')) {
    for (const [index, row] of rows.entries()) {
      const id = textAt(row, 'id') ?? GROUP.replace('9', String(index))
      seedGroup(world, id, row)
      const seeded = groups(world).get(id)
      if (seeded !== undefined) groups(world).set(id, { ...seeded, members: [...seeded.members, TEAM] })
    }
    return ids.length === 0 ? {} : { path: pathWith(example, [TEAM]) }
  }
  if (place === '/me/checkMemberGroups') return { body: { groupIds: [TEAM] } }
  return {}
}

/** Somebody who reports to Ana and works with her; or a group that she is in. */
function seedNear(world: Stage['world'], row: Json, place: string): void {
  const id = textAt(row, 'id') ?? BEN
  const addresses = at(row, 'scoredEmailAddresses')
  const scored: unknown = Array.isArray(addresses) ? addresses[0] : undefined
  const mail = textAt(row, 'mail') ?? textAt(scored, 'address') ?? `${id}@contoso.com`
  if (textAt(row, 'personType', 'class') === 'Group') return seedGroup(world, id, { ...row, mail })
  const person = { ...seedPerson(world, id, { ...row, mail }), managerId: ANA }
  const phones = at(row, 'phones')
  const numbers = Array.isArray(phones) ? phones.map((each) => textAt(each, 'number') ?? '') : []
  persons(world).set(id, place === '/me/people' ? { ...person, businessPhones: numbers } : person)
  if (place === '/me/people') addTo(world, 'members', id)
}

function seedPresence(world: Stage['world'], id: string, row: Json): void {
  const availability = textAt(row, 'availability')
  if (availability === undefined) return
  presences(world).set(id, { availability, activity: textAt(row, 'activity') ?? availability })
}

function addTo(world: Stage['world'], whose: 'owners' | 'members', id: string): void {
  const team = groups(world).get(TEAM)
  if (team !== undefined) groups(world).set(TEAM, { ...team, [whose]: [...team[whose], id] })
}
