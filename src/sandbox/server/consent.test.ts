import { expect, test } from 'vitest'
import { askConsent, coreScopes, giveConsent, resourceScopes, startingConsent } from './consent.ts'

test('a scope that was agreed to once is in every later token of that person and of nobody else', () => {
  const consent = giveConsent({ ...startingConsent, mode: 'ask' }, 'ana', ['Tasks.ReadWrite'])
  expect(askConsent(consent, 'ana', ['Tasks.ReadWrite'])).toEqual({
    kind: 'granted',
    scopes: ['Tasks.ReadWrite'],
  })
  expect(askConsent(consent, 'ben', ['Tasks.ReadWrite']).kind).toBe('ask')
})

test('an administrator scope is never for a person to give', () => {
  expect(askConsent(startingConsent, 'ana', ['TeamMember.Read.All'])).toEqual({
    kind: 'administrator',
    missing: ['TeamMember.Read.All'],
  })
})

test('where people may not consent even an ordinary scope needs the administrator', () => {
  expect(askConsent({ ...startingConsent, mode: 'forbidden' }, 'ana', ['User.Read']).kind).toBe(
    'administrator',
  )
})

test('approval by the administrator covers the core for everybody', () => {
  expect(askConsent(startingConsent, 'anyone', coreScopes).kind).toBe('granted')
})

test('sign-in scopes and the address of Graph are not part of what is asked', () => {
  expect(resourceScopes('openid  profile https://graph.microsoft.com/User.Read Tasks.Read')).toEqual([
    'User.Read',
    'Tasks.Read',
  ])
})
