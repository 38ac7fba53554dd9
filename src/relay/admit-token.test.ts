import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createRelayTokens, personId, relayClientId, relayTenantId } from '#test/support/relay-tokens.ts'
import { admitBy, entraIssuers } from './admit-token.ts'

const common = { toleranceSeconds: 30, now: Date.now }

test('both kinds of Entra’s tokens are taken, under the client id and its address', async () => {
  const tokens = await createRelayTokens()
  const admit = admitBy({ ...tokens.rules, ...common })
  const untilMs = (Math.floor(Date.now() / 1000) + 100) * 1000
  const who = { tenantId: relayTenantId, personId: personId(5), untilMs }
  for (const iss of [
    `https://login.microsoftonline.com/${relayTenantId}/v2.0`,
    `https://sts.windows.net/${relayTenantId}/`,
  ])
    for (const aud of [relayClientId, `api://${relayClientId}`])
      expect(await admit(await tokens.token(5, { iss, aud, exp: untilMs / 1000 }))).toEqual({ ok: true, who })
})

test('a clock that is a little behind keeps nobody out, and one that is far behind does', async () => {
  const tokens = await createRelayTokens()
  const token = await tokens.token(1)
  const at = (aheadMs: number) =>
    admitBy({ ...tokens.rules, toleranceSeconds: 30, now: () => Date.now() + aheadMs })(token)
  expect((await at(3_620_000)).ok).toBe(true)
  expect(await at(3_640_000)).toEqual({ ok: false, reason: 'expired' })
  expect((await at(-20_000)).ok).toBe(true)
  expect((await at(-60_000)).ok).toBe(false)
})

test('keys are had once, again when they were changed, and not for every key that somebody makes up', async () => {
  const published: object[] = []
  let asked = 0
  const server = createServer((_incoming, outgoing) => {
    asked += 1
    outgoing.setHeader('content-type', 'application/json')
    outgoing.end(JSON.stringify({ keys: published }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  async function newKey(kid: string) {
    const { publicKey, privateKey } = await generateKeyPair('RS256')
    published.splice(0, 1, { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' })
    return (named = kid) =>
      new SignJWT({ tid: relayTenantId, oid: personId(1), scp: 'Session.Join' })
        .setProtectedHeader({ alg: 'RS256', kid: named })
        .setIssuer(`https://sts.windows.net/${relayTenantId}/`)
        .setAudience(relayClientId)
        .setExpirationTime('2h')
        .sign(privateKey)
  }
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const admit = admitBy({
    clientId: relayClientId,
    keys: new URL(`http://127.0.0.1:${port}/keys`),
    issuers: entraIssuers,
    tenants: null,
    ...common,
  })
  const first = await newKey('first')
  for (let number = 0; number < 5; number += 1) expect((await admit(await first())).ok).toBe(true)
  for (let number = 0; number < 20; number += 1)
    expect(await admit(await first(`made-up-${number}`))).toEqual({ ok: false, reason: 'forged' })
  expect(asked).toBe(1)
  const second = await newKey('second')
  vi.setSystemTime(Date.now() + 31_000)
  expect((await admit(await second())).ok).toBe(true)
  expect(asked).toBe(2)
})
