import { createLocalJWKSet } from 'jose'
import * as v from 'valibot'
import { entraIssuers } from '#src/relay/admit-token.ts'
import { openRelay } from '#src/relay/open-relay.ts'
import { relayClientId } from '#test/support/relay-tokens.ts'
import { tellParent } from './serving.ts'

/** Weft's relay as it is deployed, but for whom it believes and how much one process of clients may send. */
const [port = '0', keys = '{}'] = process.argv.slice(2)
const keysSchema = v.object({ keys: v.array(v.looseObject({ kty: v.string() })) })
const relay = await openRelay({
  port: Number(port),
  token: {
    clientId: relayClientId,
    keys: createLocalJWKSet(v.parse(keysSchema, JSON.parse(keys))),
    issuers: entraIssuers,
    tenants: null,
  },
  origins: [],
  withoutOrigin: true,
})
process.on('SIGTERM', () => void relay.close().then(() => process.exit()))
tellParent(relay.port)
