import { expect, test } from 'vitest'
import { readToken, signToken } from './json-web-token.ts'
import { newKey, signingKeyOf } from './signing-key.ts'

const claims = { iss: 'i', aud: 'a', tid: 't', oid: 'o', scp: 'User.Read', exp: 1 }

test('a token that this tenant signed is read back, and one with a changed body or another key is not', () => {
  const key = signingKeyOf(newKey('k'))
  const token = signToken(key, claims)
  expect(readToken(key, token)).toEqual(claims)
  const [head, , signature] = token.split('.')
  const forged = Buffer.from(JSON.stringify({ ...claims, oid: 'somebody else' })).toString('base64url')
  expect(readToken(key, `${head}.${forged}.${signature}`)).toBeNull()
  expect(readToken(signingKeyOf(newKey('k')), token)).toBeNull()
})

test('a token that names no algorithm is refused', () => {
  const key = signingKeyOf(newKey('k'))
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  expect(readToken(key, `${part({ alg: 'none', kid: 'k' })}.${part(claims)}.x`)).toBeNull()
})
