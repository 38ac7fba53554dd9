import { expect } from 'vitest'
import type { Known } from './every-get.ts'
import type { HttpGraph } from './http-tenant.ts'
import { at, rowsOf, textAt, type Json } from './json.ts'

/** Makes one of what the seeded company has none of, and says what no list leads to. */
export async function furnish(ask: HttpGraph): Promise<Known & { readonly meetings: string }> {
  const first = async (path: string, fits: (row: Json) => boolean = () => true) => {
    const found = rowsOf((await ask('GET', path)).body).find(fits)
    expect(found, path).toBeDefined()
    return encodeURIComponent(textAt(found, 'id') ?? '')
  }
  const make = async (path: string, body: unknown) => {
    const made = await ask('POST', path, { body })
    expect([200, 201, 204], `${path} ${JSON.stringify(made.body)}`).toContain(made.status)
    return encodeURIComponent(textAt(made.body, 'id') ?? '')
  }
  const me = textAt((await ask('GET', '/me')).body, 'id') ?? ''
  const team = await first('/me/joinedTeams')
  const channel = await first(`/teams/${team}/channels`, (row) => row['displayName'] === 'Council sessions')
  const chat = await first('/me/chats', (row) => row['chatType'] === 'group')
  const plan = await first(`/groups/${team}/planner/plans`)
  const site = await first('/sites?search=Operating')
  const lists = `/sites/${site}/lists`
  const list = await first(lists, (row) => textAt(row, 'displayName') === 'Weft risks')
  const item = await first(`${lists}/${list}/items`)
  const drive = textAt((await ask('GET', `/sites/${site}/drive`)).body, 'id') ?? ''

  const app = { application: { id: '11111111-2222-4333-8444-555555555555', displayName: 'Reader' } }
  const grant = { roles: ['read'], grantedToIdentities: [app] }
  for (const place of [`/sites/${site}`, `${lists}/${list}`, `${lists}/${list}/items/${item}`]) {
    await make(`${place}/permissions`, grant)
  }
  for (const place of [`/sites/${site}`, `${lists}/${list}`]) {
    await make(`${place}/contentTypes/addCopyFromContentTypeHub`, { contentTypeId: '0x0101' })
  }
  await make(`${lists}/${list}/items/${item}/documentSetVersions`, { comment: 'as it was' })
  const folder = await make(`/drives/${drive}/root/children`, { name: 'Kept', folder: {} })

  const day = { start: { dateTime: '2027-01-05T09:00:00' }, end: { dateTime: '2027-01-05T10:00:00' } }
  const extension = { extensionName: 'com.example.weft', size: 3 }
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'YQ==' }
  for (const place of ['/me/events', `/groups/${team}/events`]) {
    const event = await make(place, { subject: 'Furnished', ...day, extensions: [extension] })
    await make(`${place}/${event}/attachments`, file)
  }
  const picture = '<img src="../hostedContents/1/$value">'
  const hosted = {
    '@microsoft.graph.temporaryId': '1',
    contentBytes: 'iVBORw0KGgo=',
    contentType: 'image/png',
  }
  const message = { body: { contentType: 'html', content: picture }, hostedContents: [hosted] }
  await make(`/teams/${team}/channels/${channel}/messages`, message)
  const root = await make(`/teams/${team}/channels/${channel}/messages`, message)
  await make(`/teams/${team}/channels/${channel}/messages/${root}/replies`, message)
  const spoken = await make(`/chats/${chat}/messages`, message)
  await make(`/chats/${chat}/pinnedMessages`, {
    'message@odata.bind': `https://graph.microsoft.com/v1.0/chats/${chat}/messages/${spoken}`,
  })
  const tabApp = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/com.microsoft.teamspace.tab.web'
  await make(`/chats/${chat}/tabs`, {
    displayName: 'Notes',
    'teamsApp@odata.bind': tabApp,
    configuration: { contentUrl: 'https://example.com/notes' },
  })
  const subscription = await make('/subscriptions', {
    changeType: 'updated',
    notificationUrl: 'https://example.com/told',
    resource: '/me/events',
    expirationDateTime: new Date(Date.now() + 3_600_000).toISOString(),
  })
  const gone = await make('/groups', {
    displayName: 'Gone',
    mailEnabled: true,
    mailNickname: 'gone',
    securityEnabled: false,
    groupTypes: ['Unified'],
  })
  await ask('DELETE', `/groups/${gone}`)
  const archived = await ask('POST', `/teams/${team}/archive`, { body: {} })
  await ask('POST', `/teams/${team}/unarchive`)
  const operation = /operations\('([^']+)'\)/.exec(archived.headers['location'] ?? '')?.[1] ?? ''
  const past = '/me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-11-28T00:00:00Z&$top=100'
  const held = rowsOf((await ask('GET', past)).body).find(
    (row) => row['isOrganizer'] === true && at(row, 'onlineMeeting', 'joinUrl') !== undefined,
  )
  const joinUrl = encodeURIComponent(textAt(held, 'onlineMeeting', 'joinUrl') ?? '')
  const meetings = `?$filter=JoinWebUrl eq '${joinUrl}'`
  const meeting = await first(`/me/onlineMeetings${meetings}`)
  return {
    meetings,
    places: {
      siteId: site,
      listId: list,
      user: 'Ana',
      userId: me,
      standard: 'Iana',
      from: '2026-01-01T00:00:00Z',
      to: '2029-01-01T00:00:00Z',
      tenant: 'here',
      name: 'anybody',
      token: 'latest',
      setting: 'timeZone',
      path: 'Kept',
    },
    below: {
      '/communications/presences': me,
      '/directoryObjects': me,
      '/directory/deletedItems': gone,
      [`/teams/${team}/operations`]: operation,
      '/drives': drive,
      [`/drives/${drive}/items`]: folder,
      [`/sites/${site}/drive/items`]: folder,
      [`/groups/${team}/drive/items`]: folder,
      '/planner/plans': plan,
      '/me/onlineMeetings': meeting,
      '/subscriptions': subscription,
      [`/teams/${team}/channels/${channel}/messages`]: root,
      [`/teams/${team}/channels`]: channel,
      '/chats': chat,
      '/me/chats': chat,
    },
  }
}
