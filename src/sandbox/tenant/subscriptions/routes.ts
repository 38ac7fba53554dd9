import * as v from 'valibot'
import { badRequest, notFound, type GraphRefusal } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'

interface SubscriptionRow {
  readonly id: string
  readonly creatorId: string
  readonly resource: string
  readonly changeType: string
  readonly notificationUrl: string
  readonly lifecycleNotificationUrl: string | null
  readonly clientState: string | null
  readonly expirationMs: number
  readonly includeResourceData: boolean
  readonly encryptionCertificate: string | null
  readonly encryptionCertificateId: string | null
  readonly latestSupportedTlsVersion: string
}

function subscriptions(world: World): Map<string, SubscriptionRow> {
  return world.table<SubscriptionRow>('subscriptions.subscriptions')
}

const one = '/subscriptions/{id}'

function route(method: Route['method'], template: string, handle: Route['handle']): Route {
  // What it needs depends on the resource (d21: subscription-post); any token may ask for its own.
  return { method, template, scopes: [], service: 'directory', handle }
}

/** Kept, renewed and ended as Graph does; nothing is ever sent, because the tenant reaches nobody. */
export const subscriptionRoutes: readonly Route[] = [
  route('GET', '/subscriptions', listSubscriptions),
  route('POST', '/subscriptions', postSubscription),
  route('GET', one, (request, world) => answer(request, requireOwn(request, world), 200)),
  route('PATCH', one, patchSubscription),
  route('DELETE', one, (request, world) => {
    subscriptions(world).delete(requireOwn(request, world).id)
    return { status: 204 }
  }),
  route('POST', `${one}/reauthorize`, (request, world) => {
    requireOwn(request, world)
    return { status: 204 }
  }),
]

const minuteMs = 60_000
/** The longest lives, in minutes, by the kind of resource (d21: resources/subscription). */
const longest: readonly (readonly [RegExp, number])[] = [
  [/presence/i, 60],
  [/(chats|teams)/i, 4320],
  [/(events|messages|contacts)/i, 4230],
  [/(lists|drive)/i, 42_300],
  [/(users|groups)/i, 41_760],
]

const https = v.pipe(v.string(), v.url(), v.startsWith('https://'))
const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'expirationDateTime has to be a point in time.'),
)
const change = v.pipe(v.string(), v.regex(/^(created|updated|deleted)(\s*,\s*(created|updated|deleted))*$/))
const subscriptionSchema = v.looseObject({
  changeType: change,
  notificationUrl: https,
  lifecycleNotificationUrl: v.optional(v.nullable(https), null),
  resource: v.pipe(v.string(), v.nonEmpty()),
  expirationDateTime: instant,
  clientState: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(255))), null),
  includeResourceData: v.optional(v.nullable(v.boolean()), false),
  encryptionCertificate: v.optional(v.nullable(v.string()), null),
  encryptionCertificateId: v.optional(v.nullable(v.string()), null),
  latestSupportedTlsVersion: v.optional(v.picklist(['v1_0', 'v1_1', 'v1_2', 'v1_3']), 'v1_2'),
})

/** Throws 400 for a time that is over, or further away than the resource allows. */
function expirationIn(world: World, resource: string, text: string): number {
  const atMs = Date.parse(text)
  const minutes = longest.find(([pattern]) => pattern.test(resource))?.[1] ?? 4230
  if (atMs <= world.now()) throw invalid('Subscription expiration can only be set in the future.')
  if (atMs > world.now() + minutes * minuteMs) {
    throw invalid(`Subscription expiration can only be ${minutes} minutes in the future.`)
  }
  return atMs
}

function invalid(text: string): GraphRefusal {
  return badRequest(text, 'InvalidRequest')
}

function subscriptionJson(row: SubscriptionRow): Record<string, unknown> {
  const { expirationMs, ...rest } = row
  return {
    ...rest,
    applicationId: '24d3b144-21ae-4080-943f-7067b395b913',
    expirationDateTime: new Date(expirationMs).toISOString(),
    notificationQueryOptions: null,
    notificationUrlAppId: null,
  }
}

function answer(request: GraphRequest, row: SubscriptionRow, status: number): GraphResponse {
  const context = `${request.base}/$metadata#subscriptions/$entity`
  return { status, body: { '@odata.context': context, ...subscriptionJson(row) } }
}

/** One's own that has not run out. */
function requireOwn({ params, caller }: GraphRequest, world: World): SubscriptionRow {
  const row = subscriptions(world).get(params['id'] ?? '')
  if (row === undefined || row.creatorId !== caller.userId || row.expirationMs <= world.now()) {
    throw notFound('The object', 'ResourceNotFound')
  }
  return row
}

function listSubscriptions(request: GraphRequest, world: World): GraphResponse {
  const own = [...subscriptions(world).values()].filter(
    ({ creatorId, expirationMs }) => creatorId === request.caller.userId && expirationMs > world.now(),
  )
  const context = `${request.base}/$metadata#subscriptions`
  return { status: 200, body: { '@odata.context': context, value: own.map(subscriptionJson) } }
}

function postSubscription(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(subscriptionSchema, request.body)
  if (!sent.success) {
    const [issue] = sent.issues
    throw invalid(`${v.getDotPath(issue) ?? 'The subscription'}: ${issue.message}`)
  }
  const { expirationDateTime, ...given } = sent.output
  if (given.includeResourceData === true && given.encryptionCertificate === null) {
    throw invalid('encryptionCertificate is needed with includeResourceData.')
  }
  const row: SubscriptionRow = {
    id: world.newGuid(),
    creatorId: request.caller.userId,
    resource: given.resource,
    changeType: given.changeType,
    notificationUrl: given.notificationUrl,
    lifecycleNotificationUrl: given.lifecycleNotificationUrl,
    clientState: given.clientState,
    expirationMs: expirationIn(world, given.resource, expirationDateTime),
    includeResourceData: given.includeResourceData ?? false,
    encryptionCertificate: given.encryptionCertificate,
    encryptionCertificateId: given.encryptionCertificateId,
    latestSupportedTlsVersion: given.latestSupportedTlsVersion,
  }
  subscriptions(world).set(row.id, row)
  return answer(request, row, 201)
}

const changeSchema = v.looseObject({
  expirationDateTime: v.optional(instant),
  notificationUrl: v.optional(https),
})

/** Only its life and where it tells are changed. */
function patchSubscription(request: GraphRequest, world: World): GraphResponse {
  const before = requireOwn(request, world)
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw invalid(sent.issues[0].message)
  const { expirationDateTime, notificationUrl = before.notificationUrl } = sent.output
  const expirationMs =
    expirationDateTime === undefined
      ? before.expirationMs
      : expirationIn(world, before.resource, expirationDateTime)
  const row = { ...before, notificationUrl, expirationMs }
  subscriptions(world).set(row.id, row)
  return answer(request, row, 200)
}
