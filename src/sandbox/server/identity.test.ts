import { expect, test } from 'vitest'
import { people } from '#src/sandbox/seed/people.ts'
import { createIdentity, tokenSeconds } from './identity.ts'
import { newKey, signingKeyOf } from './signing-key.ts'

test('a token names its person and scopes until the tenant’s time has passed its end', () => {
  let nowMs = 1_000_000_000_000
  const identity = createIdentity(signingKeyOf(newKey('k')), 'tenant', () => nowMs)
  const [ana] = people
  if (ana === undefined) throw new Error('nobody is seeded')
  const token = identity.accessToken(ana, ['User.Read', 'Tasks.Read'], 'weft')
  expect(identity.callerOf(token)).toEqual({
    userId: ana.id,
    tenantId: 'tenant',
    scopes: ['User.Read', 'Tasks.Read'],
    clientId: 'weft',
  })
  nowMs += tokenSeconds * 1000
  expect(identity.callerOf(token)).toBeUndefined()
})

test('an identity token opens nothing', () => {
  const identity = createIdentity(signingKeyOf(newKey('k')), 'tenant', Date.now)
  const [ana] = people
  if (ana === undefined) throw new Error('nobody is seeded')
  expect(identity.callerOf(identity.idToken(ana, 'weft'))).toBeUndefined()
})
