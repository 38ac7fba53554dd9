import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { extensionJson, extensionName, extensionsJson, ownValues } from './extension-json.ts'
import { eventId } from './event-id.ts'
import type { Extensions } from './event-row.ts'
import { events, overlayOf, overlays, storeOverlay } from './event-row.ts'
import { type Mailbox, mailboxOf } from './mailbox.ts'
import { requireSeen, type Seen } from './seen-event.ts'

const newExtension = v.looseObject({ extensionName: v.pipe(v.string(), v.nonEmpty()) })
const change = v.record(v.string(), v.unknown())

interface Place {
  readonly mailbox: Mailbox
  readonly seen: Seen
  readonly extensions: Extensions
}

function placeOf(request: GraphRequest, world: World): Place {
  const mailbox = mailboxOf(request, world)
  const seen = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  const extensions = (seen.originalStartMs === null ? seen.row : seen.overlay)?.extensions ?? {}
  return { mailbox, seen, extensions }
}

/** Own data is no new version of the event: delta does not see it (d21: opentypeextension). */
function store(world: World, { row, originalStartMs }: Seen, extensions: Extensions): void {
  if (originalStartMs === null) {
    events(world).set(row.key, { ...row, extensions })
    return
  }
  const overlay = overlayOf(world, row.key, originalStartMs)
  if (overlay === undefined) storeOverlay(world, row.key, originalStartMs, { extensions })
  else overlays(world).set(`${row.key}|${originalStartMs}`, { ...overlay, extensions })
}

function contextOf(request: GraphRequest, { mailbox, seen }: Place): string {
  const id = encodeURIComponent(eventId({ key: seen.row.key, originalStartMs: seen.originalStartMs }, false))
  return `${request.base}/$metadata#${mailbox.context}/events('${id}')/extensions`
}

function one(
  request: GraphRequest,
  place: Place,
  name: string,
  extensions: Extensions,
  status: number,
): GraphResponse {
  const values = extensions[name]
  if (values === undefined) {
    throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
  }
  return {
    status,
    body: { '@odata.context': `${contextOf(request, place)}/$entity`, ...extensionJson(name, values) },
  }
}

export function postExtension(request: GraphRequest, world: World): GraphResponse {
  const place = placeOf(request, world)
  const sent = v.safeParse(newExtension, request.body)
  if (!sent.success) throw badRequest('An extension needs its extensionName.', 'ErrorInvalidRequest')
  const name = extensionName(sent.output.extensionName)
  const extensions = { ...place.extensions, [name]: { ...place.extensions[name], ...ownValues(sent.output) } }
  store(world, place.seen, extensions)
  return one(request, place, name, extensions, 201)
}

export function listExtensions(request: GraphRequest, world: World): GraphResponse {
  const place = placeOf(request, world)
  const value = extensionsJson(place.extensions, [])
  return { status: 200, body: { '@odata.context': contextOf(request, place), value } }
}

function nameOf({ params }: GraphRequest): string {
  return extensionName(params['extension'] ?? '')
}

export function getExtension(request: GraphRequest, world: World): GraphResponse {
  const place = placeOf(request, world)
  return one(request, place, nameOf(request), place.extensions, 200)
}

/** What was sent replaces values of the same name; null removes one. */
export function patchExtension(request: GraphRequest, world: World): GraphResponse {
  const place = placeOf(request, world)
  const name = nameOf(request)
  one(request, place, name, place.extensions, 200)
  const sent = v.safeParse(change, request.body)
  if (!sent.success) throw badRequest('The extension has to be an object.', 'ErrorInvalidRequest')
  const merged = { ...place.extensions[name], ...ownValues(sent.output) }
  const values = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
  const extensions = { ...place.extensions, [name]: values }
  store(world, place.seen, extensions)
  return one(request, place, name, extensions, 200)
}

export function deleteExtension(request: GraphRequest, world: World): GraphResponse {
  const place = placeOf(request, world)
  const name = nameOf(request)
  one(request, place, name, place.extensions, 200)
  store(
    world,
    place.seen,
    Object.fromEntries(Object.entries(place.extensions).filter(([each]) => each !== name)),
  )
  return { status: 204 }
}
