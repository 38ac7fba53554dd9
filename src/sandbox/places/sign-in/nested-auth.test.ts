import { expect, test } from 'vitest'
import { initContextAnswer, readNestedAuth, tokenAnswer, type TokenOutcome } from './nested-auth.ts'

const who = { personId: 'p', tenantId: 't', userPrincipalName: 'p@x.example', displayName: 'P' }
const request = {
  messageType: 'NestedAppAuthRequest',
  method: 'GetToken',
  requestId: 'r',
  tokenParams: { scope: 'a' },
}

function read(json: string): NonNullable<ReturnType<typeof readNestedAuth>> {
  const known = readNestedAuth(json)
  if (known === null) throw new Error('not read')
  return known
}

test('what is no request is null, whatever it is', () => {
  for (const json of [
    '',
    '{',
    '[]',
    '{"messageType":"NestedAppAuthRequest","method":"Other","requestId":"r"}',
  ]) {
    expect(readNestedAuth(json)).toBeNull()
  }
})

test('every answer carries the id of its request and the account that msal needs', () => {
  const known = read(JSON.stringify(request))
  const outcomes: TokenOutcome[] = [
    { kind: 'token', accessToken: 'a', idToken: 'i.i.i', expiresIn: 60, scopes: ['User.Read'] },
    { kind: 'interaction' },
    { kind: 'administrator', interactive: true, missing: ['X'] },
    { kind: 'cancelled' },
    { kind: 'no-network' },
  ]
  for (const outcome of outcomes) {
    expect(JSON.parse(tokenAnswer(known, who, outcome))).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'r',
      success: outcome.kind === 'token',
    })
  }
  expect(JSON.parse(initContextAnswer(known, who))).toMatchObject({
    initContext: { accountContext: { homeAccountId: 'p.t', environment: 'login.microsoftonline.com' } },
  })
})

test('silently an administrator’s approval looks like a need for interaction, in the window like a refusal', () => {
  const known = read(JSON.stringify(request))
  const silent = JSON.parse(
    tokenAnswer(known, who, { kind: 'administrator', interactive: false, missing: ['X'] }),
  )
  expect(silent).toMatchObject({
    error: { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' },
  })
  expect(silent).toMatchObject({ error: { description: expect.not.stringContaining('administrator of') } })
  const shown = JSON.parse(
    tokenAnswer(known, who, { kind: 'administrator', interactive: true, missing: ['X'] }),
  )
  expect(shown).toMatchObject({ error: { status: 'PERSISTENT_ERROR', code: 'access_denied' } })
})
