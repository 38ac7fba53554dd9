import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { ask } from '#src/graph/asking.ts'
import { channelsOf } from '#src/graph/channels/channels.ts'
import { latestReplies, postMessage } from '#src/graph/channels/messages.ts'
import { consentLevels, scopesOfLevel, type ConsentLevel } from '#src/graph/consent-levels.ts'
import { createGraphClient } from '#src/graph/create-graph-client.ts'
import { AccessDenied, ScopeMissing } from '#src/graph/failures.ts'
import { listsOfSite } from '#src/graph/lists/list-definition.ts'
import { teamMembers } from '#src/graph/people/teams.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { decisionKind } from '#src/records/kinds/decision-kind.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { saveCouncil } from '#src/records/stores/council-store.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { groupIdOf } from '#src/sandbox/seed/groups.ts'
import { idOf } from '#src/sandbox/seed/people.ts'
import { weftApp, company as house } from '#src/sandbox/seed/company.ts'
import { asFetch } from '#src/sandbox/tenant/as-fetch.ts'
import { createTenant } from '#src/sandbox/tenant/create-tenant.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { seedOrganisation } from '#src/sandbox/seed/seed-organisation.ts'
import { openRecords } from '#src/surfaces/wiring/open-records.ts'
import { signedIn } from '../support/signed-in.ts'

const nowMs = Date.UTC(2026, 10, 23, 9, 2)

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** The company under one level of consent: no token holds a scope beyond it, whatever a call asks for. */
async function under(level: ConsentLevel) {
  const { tenant: state } = await seedOrganisation(nowMs)
  let guids = 0
  const newGuid = () => `00000000-0000-4000-8000-${String((guids += 1)).padStart(12, '0')}`
  const tenant = createTenant({
    now: () => nowMs,
    newGuid,
    random: () => 0.5,
    state,
    verifyToken: (alias) => {
      // A token carries whatever was consented to, not only what was asked for.
      const scopes: readonly string[] = alias === 'admin' ? ['Sites.FullControl.All'] : scopesOfLevel[level]
      const userId = idOf(alias === 'admin' ? 'tom' : alias)
      return Promise.resolve({ userId, tenantId: house.tenantId, scopes, clientId: weftApp.clientId })
    },
  })
  const graphOf = (alias: string) =>
    createGraphClient({
      origin: 'http://graph.localhost',
      tokenFor: () => Promise.resolve(alias),
      fetch: asFetch(tenant),
      nowMs: () => nowMs,
      delay: pause,
      random: () => 0.5,
      newGuid,
    })
  const site = siteOfGroup(tenant.world, groupIdOf('council'))
  const other = siteOfGroup(tenant.world, groupIdOf('circle'))
  if (site === undefined || other === undefined) throw new Error('No site.')
  /** What the administrator's page tells to run. */
  const grant = (role: string) =>
    createGraphClient({
      origin: 'http://graph.localhost',
      tokenFor: () => Promise.resolve('admin'),
      fetch: asFetch(tenant),
      nowMs: () => nowMs,
      delay: pause,
      random: () => 0.5,
      newGuid,
    }).send({
      method: 'POST',
      path: `/sites/${site.id}/permissions`,
      body: {
        roles: [role],
        grantedToIdentities: [{ application: { id: weftApp.clientId, displayName: 'Weft' } }],
      },
      service: 'sharepoint',
      repeat: 'conditional',
      scopes: ['Sites.FullControl.All'],
    })
  return { graphOf, siteId: site.id, otherId: other.id, grant }
}

/** What a council does every week: it is found, its records are read, one is changed, and the minutes are posted. */
async function works(graphOf: (alias: string) => ReturnType<typeof createGraphClient>, siteId: string) {
  const graph = graphOf('tom')
  const reading = await loadCouncil(graph, siteId)
  if (!reading.ok) throw new Error(reading.reason)
  await saveCouncil(graph, { ...reading.council, name: 'Renamed' })
  const { records, close } = await openRecords(signedIn('tom', {}, graph, nowMs), siteId)
  await records.refresh()
  const [first] = records.of(decisionKind).all()
  const key = first?.reading.ok === true ? first.reading.record.clientKey : ''
  await records.change(decisionKind, key, { reason: 'Because' })
  await records.refresh()
  expect(records.replica.queue()).toEqual([])
  close()
  const { teamId, channelId } = reading.council
  const post = await ask(graph, postMessage({ teamId, channelId }, '<p>Minutes</p>'))
  return { graph, council: reading.council, post }
}

test.each(consentLevels)('a council works under the level %s', async (level) => {
  const { graphOf, siteId, grant } = await under(level)
  if (level === 'restricted') {
    expect(await loadCouncil(graphOf('tom'), siteId)).toEqual({ ok: false, reason: 'no-access' })
    await grant('write')
  }
  const { graph, council, post } = await works(graphOf, siteId)
  const replies = ask(graph, latestReplies(council, post.id))
  const members = ask(graph, teamMembers(council.teamId))
  if (level === 'channel-reading') {
    await expect(replies).resolves.toBeDefined()
    await expect(members).resolves.toBeDefined()
  } else {
    await expect(replies).rejects.toBeInstanceOf(ScopeMissing)
    await expect(members).rejects.toBeInstanceOf(ScopeMissing)
  }
  expect((await askEveryPage(graph, channelsOf(council.teamId))).length).toBeGreaterThan(0)
})

test('at the restricted level no other site is entered, whoever asks, and the person’s own rights are not widened', async () => {
  const { graphOf, siteId, otherId, grant } = await under('restricted')
  await grant('write')
  // Ana owns the other team.
  await expect(ask(graphOf('ana'), listsOfSite(otherId))).rejects.toBeInstanceOf(AccessDenied)
  await expect(ask(graphOf('ruth'), listsOfSite(siteId))).rejects.toBeInstanceOf(AccessDenied)
})

test('at the restricted level lists are made while the site’s grant allows it, and not with the one for every day', async () => {
  const kind = { list: 'Weft extra', description: '', columns: [] }
  const daily = await under('restricted')
  await daily.grant('write')
  const [refused] = await provisionLists(daily.graphOf('tom'), daily.siteId, [kind])
  expect(refused).toMatchObject({ outcome: 'refused' })
  const setUp = await under('restricted')
  await setUp.grant('fullcontrol')
  const [made] = await provisionLists(setUp.graphOf('tom'), setUp.siteId, [kind])
  expect(made).toMatchObject({ outcome: 'created' })
})
