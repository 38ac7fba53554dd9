import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask } from '#src/graph/asking.ts'
import { inviteMore, makeTeamsMeeting } from '#src/graph/calendar/appointment.ts'
import { eventBody, patchBody } from '#src/graph/calendar/events.ts'
import { latestReplies, postMessage, postReply } from '#src/graph/channels/messages.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { NotFound, Stale } from '#src/graph/failures.ts'
import { fileText, putFile } from '#src/graph/files/files.ts'
import { createItem, patchItem } from '#src/graph/lists/items.ts'
import { createList } from '#src/graph/lists/list-definition.ts'
import { siteOfFolder, siteOfGroup } from '#src/graph/lists/sites.ts'
import { personMailbox } from '#src/sandbox/tenant/calendar/mailbox.ts'
import { seedEvent } from '#src/sandbox/tenant/calendar/seed-calendar.ts'
import { CHANNEL, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { councilGraph } from './adapters-graph.ts'

const at = { teamId: TEAM, channelId: CHANNEL }

function filesIn(folder: string, fits: (name: string) => boolean): string[] {
  return readdirSync(folder).flatMap((name) => (fits(name) ? [`${folder}/${name}`] : []))
}

/** Exported functions that ask Graph or say what to ask, by name. */
function adaptersIn(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  return [...source.matchAll(/^export (?:async )?function (\w+)([\s\S]*?)\n\}/gm)].flatMap(
    ([, name = '', rest = '']) =>
      /Asking<|GraphClient|\basking(Page)?\(|\breading\(/.test(rest) ? [name] : [],
  )
}

test('every adapter is run by a test that holds its requests to the metadata and reads the tenant’s answer', () => {
  const folders = ['activity', 'calendar', 'channels', 'files', 'lists', 'people', 'planner']
  const sources = folders.flatMap((folder) =>
    filesIn(`src/graph/${folder}`, (name) => !name.includes('.test.')),
  )
  const adapters = sources.flatMap(adaptersIn)
  const tests = filesIn('test/contract', (name) => /^adapters-.*\.test\.ts$/.test(name)).map((path) =>
    readFileSync(path, 'utf8'),
  )
  expect(adapters.length).toBeGreaterThan(45)
  const never = adapters.filter((name) => !tests.some((text) => new RegExp(`\\b${name}\\(`).test(text)))
  expect(never).toEqual([])
})

test('a reply stands below its message, and one to a message that is gone is not found', async () => {
  const { graph } = councilGraph()
  const root = await ask(graph, postMessage(at, '<p>Minutes</p>'))
  const reply = await ask(graph, postReply(at, root.id, '<p>One <b>correction</b></p>'))
  const { entries } = await ask(graph, latestReplies(at, root.id))
  expect(entries).toMatchObject([{ id: reply.id }])
  expect(entries[0]?.html).toContain('correction')
  await expect(ask(graph, postReply(at, '1', '<p>x</p>'))).rejects.toBeInstanceOf(NotFound)
})

test('an item that is changed as itself answers its next version, which a second change needs', async () => {
  const { graph } = councilGraph()
  const { id: siteId } = await ask(graph, siteOfGroup(TEAM))
  const key = { name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true }
  await ask(graph, createList(siteId, 'Weft risks', [key]))
  const list = { siteId, list: 'Weft risks' }
  const made = await createItem(graph, list, 'k', { Title: 'One' })
  const version = (of: { readonly id: string; readonly eTag: string | null }) => ({
    id: of.id,
    eTag: of.eTag ?? '',
  })
  const second = await ask(graph, patchItem(list, version(made), { Title: 'Two' }))
  expect(second).toMatchObject({ id: made.id, fields: { Title: 'Two' } })
  await expect(ask(graph, patchItem(list, version(made), { Title: 'Late' }))).rejects.toBeInstanceOf(Stale)
  const third = await ask(graph, patchItem(list, version(second), { Title: 'Three' }))
  expect(third.eTag).not.toBe(second.eTag)
})

test('a channel’s files lie in a site that is found by their folder’s address, and are read back whole', async () => {
  const { graph } = councilGraph()
  const { driveId, folderId, webUrl } = await ask(graph, filesFolder(at))
  expect(await ask(graph, siteOfFolder(webUrl))).toEqual(await ask(graph, siteOfGroup(TEAM)))
  const file = { driveId, folderId, path: 'Weft/minutes.html' }
  await expect(ask(graph, fileText(file))).rejects.toBeInstanceOf(NotFound)
  const text = '<p>Sitzung, 현우, مرحبا</p>'
  await ask(graph, putFile(file, new TextEncoder().encode(text), 'text/html', 'new'))
  expect(await ask(graph, fileText(file))).toBe(text)
})

test('a body is written over the version that was read, and the answer says what became of the meeting', async () => {
  const { graph, tenant } = councilGraph()
  const { eventIds } = seedEvent(tenant.world, {
    organizerId: ANA,
    attendeeIds: [ANA, BEN],
    tenantId: 'contoso',
    zone: 'Europe/Lisbon',
    start: '2026-11-24T09:00',
    minutes: 30,
    subject: 'Council',
    online: true,
  })
  const id = eventIds[ANA] ?? ''
  const before = await ask(graph, eventBody(id))
  const whole = before.html.replace('</body>', '<p>Agenda</p></body>')
  const kept = await ask(graph, patchBody(id, whole, before.eTag))
  expect(kept).toMatchObject({ joinUrl: before.joinUrl })
  expect(kept.html).toContain('Agenda')
  const lost = await ask(graph, patchBody(id, '<p>Without its join block</p>', null))
  expect(lost.joinUrl).not.toBe(before.joinUrl)
})

test('an appointment becomes a Teams meeting and has further people, each invited once', async () => {
  const { graph, tenant } = councilGraph()
  const { eventIds } = seedEvent(tenant.world, {
    organizerId: ANA,
    attendeeIds: [ANA],
    tenantId: 'contoso',
    zone: 'Europe/Lisbon',
    start: '2026-11-24T09:00',
    minutes: 30,
    subject: 'Council',
  })
  const id = eventIds[ANA] ?? ''
  expect((await ask(graph, eventBody(id))).joinUrl).toBeNull()
  const made = await ask(graph, makeTeamsMeeting(id))
  expect(made.joinUrl).toContain('https://teams.microsoft.com/')
  const { address, name } = personMailbox(tenant.world, BEN)
  const people = [{ mail: address, name }]
  expect(await inviteMore(graph, id, people)).toBe(true)
  expect(await inviteMore(graph, id, people)).toBe(true)
  const { attendees, joinUrl } = await ask(graph, eventBody(id))
  expect(attendees.filter((each) => each.mail === address)).toHaveLength(1)
  expect(joinUrl).toBe(made.joinUrl)
})
