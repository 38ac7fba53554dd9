import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { relayClientId, relayTenantId } from '#test/support/relay-tokens.ts'
import { serveApart, type Used } from './served-process.ts'

/** Weft's relay in a process of its own, at one address for as long as the run lasts, however often it begins again. */
export interface WeftRelay {
  readonly url: string
  /** An access token for one person. */
  token(personId: string): Promise<string>
  used(): Promise<Used>
  /** Ends the process, as a deployment or a crash does, and begins another one. */
  restart(how: 'orderly' | 'crash', awayMs: number): Promise<void>
  stop(): Promise<void>
}

export async function startWeftRelay(): Promise<WeftRelay> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'run', alg: 'RS256' }] })
  let server = await serveApart('weft', ['0', keys])
  const { port } = server
  return {
    url: `ws://127.0.0.1:${port}`,
    token(personId) {
      const seconds = Math.floor(Date.now() / 1000)
      return new SignJWT({
        iss: `https://login.microsoftonline.com/${relayTenantId}/v2.0`,
        aud: `api://${relayClientId}`,
        ...{ tid: relayTenantId, oid: personId, scp: 'Session.Join', iat: seconds, exp: seconds + 7200 },
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'run' })
        .sign(privateKey)
    },
    used: () => server.used(),
    async restart(how, awayMs) {
      await server.stop(how === 'crash' ? 'at-once' : undefined)
      await new Promise((resolve) => setTimeout(resolve, awayMs))
      server = await serveApart('weft', [String(port), keys])
    },
    stop: () => server.stop(),
  }
}
