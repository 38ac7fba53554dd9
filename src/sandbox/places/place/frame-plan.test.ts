import { expect, test } from 'vitest'
import { localPath, planFrame, type Surroundings } from './frame-plan.ts'

const channel = {
  groupId: 'g',
  teamName: 'Council',
  teamThreadId: 'general',
  channelId: 'sessions',
  channelName: 'Sessions',
  type: 'Regular' as const,
  people: ['ana-id'],
}
const person = {
  id: 'ana-id',
  alias: 'ana',
  displayName: 'Ana',
  userPrincipalName: 'ana@x.example',
  jobTitle: null,
  department: null,
  timeZone: 'UTC',
  council: true,
  remark: '',
}
const weekly = { subject: 'Weekly', threadId: 'm', isOrganizer: false, seriesMasterId: 's' }
const around: Surroundings = {
  tenant: {
    company: 'c',
    tenantId: 't',
    clientId: 'x',
    appId: 'y',
    people: [person, { ...person, id: 'zoe-id', alias: 'zoe' }],
    channels: [channel],
  },
  tabs: [
    {
      id: '1',
      groupId: 'g',
      threadId: 'sessions',
      entityId: 'council',
      contentUrl: 'https://weft.example/tab.html?site=s',
      websiteUrl: '',
      name: 'Weft',
    },
  ],
  meetings: [
    { ...weekly, eventId: 'e1', startMs: 10, endMs: 20 },
    { ...weekly, eventId: 'e2', startMs: 30, endMs: 40 },
  ],
  colleagueMeetings: [],
  nowMs: 25,
  theme: 'dark',
  locale: 'en-us',
}

test('a channel tab opens at the address it was added with, on this origin', () => {
  const plan = planFrame({ kind: 'tab', alias: 'ana', target: '' }, around)
  expect(plan?.url).toBe('/tab.html?site=s')
  expect(plan?.session).toMatchObject({ frameContext: 'content', channel: { id: 'sessions' }, chatId: null })
})

test('a meeting opens at the occurrence that is next, and knows its thread but no channel', () => {
  const plan = planFrame({ kind: 'outlook', alias: 'ana', target: '' }, around)
  expect(plan?.eventId).toBe('e2')
  expect(plan?.session).toMatchObject({ chatId: 'm', channel: null, team: null })
})

test('a channel meeting is named by its channel even when it is in nobody’s calendar', () => {
  const plan = planFrame({ kind: 'side-panel', alias: 'ana', target: 'sessions' }, around)
  expect(plan).toMatchObject({ eventId: null, session: { meeting: null } })
  expect(plan?.session).toMatchObject({
    chatId: 'sessions',
    channel: { id: 'sessions' },
    team: { groupId: 'g' },
  })
})

test('adding a tab to a meeting’s chat happens in that chat and in no channel', () => {
  const chat = '19:meeting_x@thread.v2'
  const plan = planFrame({ kind: 'configure', alias: 'ana', target: chat }, around)
  expect(plan?.url).toBe('/configure.html')
  expect(plan?.session).toMatchObject({ frameContext: 'settings', chatId: chat, channel: null, team: null })
})

test('who cannot open the channel gets no frame of it', () => {
  expect(planFrame({ kind: 'tab', alias: 'zoe', target: 'sessions' }, around)).toBeNull()
})

test('an address of another site keeps its path and question alone', () => {
  expect(localPath('https://evil.example/tab.html?x=1#y')).toBe('/tab.html?x=1#y')
})

test('the place opens a new appointment, the series, a plain-text one, and a colleague’s as their delegate', () => {
  const own = {
    ...around,
    meetings: [{ ...weekly, eventId: 'e2', startMs: 30, endMs: 40, isOrganizer: true }],
  }
  const open = (target: string, where: Surroundings = own) =>
    planFrame({ kind: 'outlook', alias: 'ana', target }, where)
  expect(open('unsaved')).toMatchObject({ eventId: null, mailboxAlias: 'ana' })
  expect(open('series')).toMatchObject({ eventId: 's', manner: { plainText: false, sharedBy: null } })
  expect(open('plain')).toMatchObject({ eventId: 'e2', manner: { plainText: true } })
  // Whoever organizes nothing of the kind is told so instead of being shown another meeting.
  expect(open('single')).toBeNull()
  expect(open('shared')).toBeNull()

  const tom = {
    ...person,
    id: 'tom-id',
    alias: 'tom',
    displayName: 'Tom',
    userPrincipalName: 'tom@x.example',
  }
  const delegate = {
    ...own,
    tenant: { ...own.tenant, people: [person, tom] },
    colleagueMeetings: [
      // What he has just made begins sooner.
      { ...weekly, eventId: 'new', seriesMasterId: null, startMs: 20, endMs: 25, isOrganizer: true },
      { ...weekly, eventId: 'his', startMs: 30, endMs: 40, isOrganizer: true },
    ],
  }
  expect(open('shared', delegate)).toMatchObject({
    eventId: 'his',
    mailboxAlias: 'tom',
    manner: { sharedBy: { displayName: 'Tom', emailAddress: 'tom@x.example' } },
  })
})
