import { expect, test } from 'vitest'
import { answerTeams } from './answer-teams.ts'
import { replyTo, teamsMessageSchema, type TeamsMessage } from './teams-message.ts'
import { legacyContext, type TeamsSession } from './teams-session.ts'
import * as v from 'valibot'

const session: TeamsSession = {
  personId: 'ana-id',
  tenantId: 'tenant',
  userPrincipalName: 'ana@alderfinch.example',
  displayName: 'Ana',
  theme: 'dark',
  locale: 'de-de',
  frameContext: 'sidePanel',
  entityId: 'meeting',
  subEntityId: '',
  team: null,
  channel: null,
  chatId: '19:meeting_x@thread.v2',
  sessionId: 's',
  settings: null,
  meeting: null,
}

function message(func: string, args: unknown[] = []): TeamsMessage {
  return v.parse(teamsMessageSchema, { id: 4, uuidAsString: 'u', func, args })
}

test('initialize names the frame first and puts the runtime with nested app auth into the fourth place', () => {
  const { args } = answerTeams(message('initialize', ['2.58.0', 4, null]), session, false)
  expect(args?.[0]).toBe('sidePanel')
  expect(() => JSON.parse(String(args?.[2]))).toThrow('Unexpected')
  const runtime = v.parse(
    v.looseObject({ apiVersion: v.number(), supports: v.looseObject({ nestedAppAuth: v.object({}) }) }),
    JSON.parse(String(args?.[3])),
  )
  expect(runtime.apiVersion).toBe(4)
})

test('the context is flat, and a meeting carries its thread and the id that Teams makes of it', () => {
  const context = legacyContext(session)
  expect(context).toMatchObject({ theme: 'dark', userObjectId: 'ana-id', chatId: '19:meeting_x@thread.v2' })
  expect(atob(String(context['meetingId']))).toBe('0#19:meeting_x@thread.v2#0')
  expect(context).not.toHaveProperty('channelId')
})

test('every message is answered, an unknown one with an error in the first place', () => {
  for (const func of ['nobody.knowsThis', 'toString', '__proto__', 'constructor']) {
    expect(answerTeams(message(func), session, false).args?.[0], func).toMatchObject({ errorCode: 100 })
  }
})

test('a reply carries both ids of its message', () => {
  expect(replyTo(message('getContext'), [1])).toEqual({ id: 4, uuidAsString: 'u', args: [1] })
})

test('a tab without a content address is refused, a whole one is handed on', () => {
  expect(answerTeams(message('settings.setSettings', [{}]), session, false).args).toEqual([
    false,
    'contentUrl is missing',
  ])
  const settings = { entityId: 'e', contentUrl: '/tab.html', websiteUrl: '', suggestedDisplayName: 'Council' }
  expect(answerTeams(message('settings.setSettings', [settings]), session, false)).toEqual({
    args: [true],
    effect: { kind: 'settings', settings },
  })
})

test('sharing state is what the host knows, error first', () => {
  const { args } = answerTeams(message('meeting.getAppContentStageSharingState'), session, true)
  expect(args).toEqual([null, { isAppSharing: true }])
})

test('authentication and people are answered later, by a person or by the tenant', () => {
  expect(answerTeams({ func: 'nestedAppAuth.execute', args: [], data: '{}' }, session, false)).toEqual({
    args: null,
    effect: { kind: 'nested-auth', json: '{}' },
  })
  expect(
    answerTeams(message('people.selectPeople', [{ singleSelect: true }]), session, false).effect,
  ).toEqual({
    kind: 'pick-people',
    single: true,
  })
})
