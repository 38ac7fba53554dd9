import * as v from 'valibot'
import { entraIssuers, entraKeys } from './admit-token.ts'
import type { RelayOptions } from './open-relay.ts'
import { usualLimits, type RelayLimits } from './relay-limits.ts'

/** Some setting of the relay is missing or wrong; the message names it and says what it has to be. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

const guidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

function isUrl(text: string, ...protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

const guid = v.pipe(v.string(), v.regex(guidPattern), v.toLowerCase())
const guids = v.pipe(v.string(), v.transform(listOf), v.minLength(1), v.array(guid))
const whole = v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number))

/** Each setting with what it has to be, in words for whoever starts the relay. */
const settings = {
  RELAY_PORT: [
    v.optional(v.pipe(whole, v.maxValue(65_535)), '8787'),
    'a port number from 0 to 65535 (0 takes any free one)',
  ],
  RELAY_HOST: [
    v.optional(v.pipe(v.string(), v.minLength(1)), '0.0.0.0'),
    'an address of this machine to listen at',
  ],
  RELAY_INSIDE_PORT: [
    v.optional(v.pipe(whole, v.maxValue(65_535))),
    'a port number from 0 to 65535 that is not reached from outside',
  ],
  RELAY_CLIENT_ID: [guid, 'the client id of Weft’s app registration'],
  RELAY_TENANTS: [
    v.union([
      v.pipe(
        v.literal('any'),
        v.transform(() => null),
      ),
      guids,
    ]),
    'ids of the tenants that are let in, with commas between them, or the word any',
  ],
  RELAY_ORIGINS: [
    v.pipe(
      v.string(),
      v.toLowerCase(),
      v.transform(listOf),
      v.minLength(1),
      v.array(v.pipe(v.string(), v.check(isOrigin))),
    ),
    'origins of Weft’s pages such as https://weft.example.com, with commas between them and no path',
  ],
  RELAY_WITHOUT_ORIGIN: [
    v.pipe(
      v.optional(v.picklist(['yes', 'no']), 'no'),
      v.transform((each) => each === 'yes'),
    ),
    'yes or no: whether tools that name no origin may connect',
  ],
  RELAY_KEYS: [
    v.optional(
      v.pipe(
        v.string(),
        v.check((each) => isUrl(each, 'https:')),
      ),
      entraKeys,
    ),
    'the https address where the identity platform publishes its keys',
  ],
  RELAY_ISSUERS: [
    v.optional(
      v.pipe(
        v.string(),
        v.transform(listOf),
        v.minLength(1),
        v.array(v.pipe(v.string(), v.includes('{tid}'))),
      ),
      entraIssuers.join(','),
    ),
    'issuers of tokens, with {tid} in the place of the tenant’s id and commas between them',
  ],
  REDIS_URL: [
    v.optional(
      v.pipe(
        v.string(),
        v.check((each) => isUrl(each, 'redis:', 'rediss:')),
      ),
    ),
    'an address such as redis://name:password@redis.example.com:6379/0, or rediss: for TLS',
  ],
} as const

type Environment = Readonly<Record<string, string | undefined>>

const settingsSchema = v.object(
  Object.fromEntries(Object.entries(settings).map(([name, [schema]]) => [name, schema])) as {
    [Name in keyof typeof settings]: (typeof settings)[Name][0]
  },
)

/** `roomBytes` is set by `RELAY_LIMIT_ROOM_BYTES`. */
function variableOf(limit: string): string {
  return `RELAY_LIMIT_${limit.replace(/[A-Z]/g, (each) => `_${each}`).toUpperCase()}`
}

const limitNames = Object.keys(usualLimits) as (keyof RelayLimits)[]
const limitSchema = v.pipe(v.string(), v.regex(/^\d{1,12}(\.\d{1,3})?$/), v.transform(Number), v.gtValue(0))

function readLimits(environment: Environment): Partial<RelayLimits> {
  const limits: Partial<Record<keyof RelayLimits, number>> = {}
  for (const name of limitNames) {
    const text = environment[variableOf(name)]
    if (text === undefined || text === '') continue
    const limit = v.safeParse(limitSchema, text)
    if (!limit.success)
      throw new WrongSetting(`${variableOf(name)} must be a number above 0 without separators.`)
    limits[name] = limit.output
  }
  return limits
}

function refuseUnknown(environment: Environment): void {
  const known = [...Object.keys(settings), ...limitNames.map(variableOf)]
  const unknown = Object.keys(environment).find((each) => each.startsWith('RELAY_') && !known.includes(each))
  if (unknown !== undefined)
    throw new WrongSetting(`${unknown} is no setting of the relay; docs/relay.md lists them.`)
}

/**
 * What the relay is told by environment variables; an empty one counts as left out. No message repeats a value, which
 * may be a password. Throws `WrongSetting`.
 */
export function readEnvironment(environment: Environment): RelayOptions & { readonly port: number } {
  refuseUnknown(environment)
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = v.safeParse(settingsSchema, given)
  if (!read.success) {
    const key = read.issues[0].path?.[0].key
    const [name, [, words]] = Object.entries(settings).find(([each]) => each === key) ?? ['', [null, '']]
    throw new WrongSetting(
      `${name} ${given[name] === undefined ? 'is missing: it must' : 'must'} be ${words}.`,
    )
  }
  const set = read.output
  const redis = set.REDIS_URL === undefined ? {} : { redis: new URL(set.REDIS_URL) }
  return {
    port: set.RELAY_PORT,
    host: set.RELAY_HOST,
    ...(set.RELAY_INSIDE_PORT === undefined ? {} : { insidePort: set.RELAY_INSIDE_PORT }),
    token: {
      clientId: set.RELAY_CLIENT_ID,
      keys: new URL(set.RELAY_KEYS),
      issuers: set.RELAY_ISSUERS,
      tenants: set.RELAY_TENANTS,
    },
    origins: set.RELAY_ORIGINS,
    withoutOrigin: set.RELAY_WITHOUT_ORIGIN,
    limits: readLimits(environment),
    ...redis,
  }
}
