import * as v from 'valibot'
import { toBase64 } from '../answer.ts'
import { badRequest, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { addAttachment } from './attachment-calls.ts'
import { isoInstant } from './calendar-time.ts'

interface UploadRow {
  readonly eventId: string
  readonly name: string
  readonly contentType: string
  readonly size: number
  readonly isInline: boolean
  /** What has come, as text of one character a byte. */
  readonly received: string
}

function uploads(world: World): Map<string, UploadRow> {
  return world.table<UploadRow>('calendar.uploads')
}

const writing = ['Calendars.ReadWrite']

/** Large files in pieces. The real service gives an address that needs no token; here the token goes with it. */
export function uploadRoutes(events: string): Route[] {
  const one = `${events}/{event}`
  const route = (method: Route['method'], template: string, handle: Route['handle']): Route => {
    return { method, template, scopes: writing, service: 'outlook', handle }
  }
  return [
    route('POST', `${one}/attachments/createUploadSession`, openSession),
    route('PUT', `${one}/attachmentSessions/{session}/content`, takePiece),
    route('DELETE', `${one}/attachmentSessions/{session}/content`, (request, world) => {
      uploads(world).delete(request.params['session'] ?? '')
      return { status: 204 }
    }),
  ]
}

const sessionSchema = v.object({
  attachmentItem: v.object({
    attachmentType: v.pipe(v.string(), v.toLowerCase(), v.picklist(['file'])),
    name: v.pipe(v.string(), v.nonEmpty()),
    size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(150 * 1024 * 1024)),
    contentType: v.optional(v.nullable(v.string())),
    isInline: v.optional(v.nullable(v.boolean())),
  }),
})

function openSession(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(sessionSchema, request.body)
  if (!sent.success) throw badRequest('AttachmentItem needs its type, name and size.', 'ErrorInvalidRequest')
  const { name, size, contentType, isInline } = sent.output.attachmentItem
  const id = world.newGuid()
  const eventId = request.params['event'] ?? ''
  uploads(world).set(id, {
    eventId,
    name,
    size,
    contentType: contentType ?? 'application/octet-stream',
    isInline: isInline ?? false,
    received: '',
  })
  const place = `${request.base}/me/events/${encodeURIComponent(eventId)}/attachmentSessions/${id}/content`
  return {
    status: 201,
    body: {
      '@odata.context': `${request.base}/$metadata#microsoft.graph.uploadSession`,
      uploadUrl: place,
      expirationDateTime: isoInstant(world.now() + 24 * 3_600_000),
      nextExpectedRanges: ['0-'],
    },
  }
}

/** 200 with what is still missing, 201 with the attachment's place when all has come. */
function takePiece(request: GraphRequest, world: World): GraphResponse {
  const id = request.params['session'] ?? ''
  const row = uploads(world).get(id)
  if (row === undefined) throw notFound('The upload session', 'ErrorItemNotFound')
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers.get('Content-Range') ?? '')
  const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
  const [from, to, whole] = (range ?? []).slice(1).map(Number)
  if (from !== row.received.length || whole !== row.size || (to ?? 0) - from + 1 !== bytes.length) {
    throw badRequest('Content-Range does not continue what has come.', 'ErrorInvalidRequest')
  }
  const received = row.received + Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  if (received.length < row.size) {
    uploads(world).set(id, { ...row, received })
    return { status: 200, body: { nextExpectedRanges: [`${received.length}-`] } }
  }
  uploads(world).delete(id)
  const contentBytes = toBase64(Uint8Array.from(received, (letter) => letter.charCodeAt(0)))
  const { eventId, name, contentType, isInline, size } = row
  const attachmentId = addAttachment(request, world, { name, contentType, contentBytes, isInline, size })
  const location = `${request.base}/me/events/${eventId}/attachments/${attachmentId}`
  return { status: 201, headers: { Location: location } }
}
