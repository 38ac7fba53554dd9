import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { isoInstant } from './calendar-time.ts'
import type { AttachmentRow } from './event-row.ts'
import { storeEvent, storeOverlay } from './event-row.ts'
import { mailboxOf } from './mailbox.ts'
import { requireSeen, type Seen } from './seen-event.ts'

/** One POST carries less than 3 MB; more needs an upload session, which this tenant does not have. */
const LIMIT_BYTES = 3 * 1024 * 1024

const newAttachment = v.object({
  '@odata.type': v.pipe(v.string(), v.regex(/^#?microsoft\.graph\.fileAttachment$/i)),
  name: v.pipe(v.string(), v.nonEmpty()),
  contentType: v.optional(v.nullable(v.string())),
  contentBytes: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  isInline: v.optional(v.boolean(), false),
})

function attachmentJson(row: AttachmentRow): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': row.contentType,
    id: row.id,
    lastModifiedDateTime: isoInstant(row.modifiedMs),
    name: row.name,
    contentType: row.contentType,
    size: row.size,
    isInline: row.isInline,
    contentId: null,
    contentLocation: null,
    contentBytes: row.contentBytes,
  }
}

function seenOf(
  request: GraphRequest,
  world: World,
): { seen: Seen; rows: readonly AttachmentRow[]; context: string } {
  const mailbox = mailboxOf(request, world)
  const id = request.params['event'] ?? ''
  const seen = requireSeen(world, mailbox.id, id)
  const rows = (seen.originalStartMs === null ? seen.row : seen.overlay)?.attachments ?? []
  const context = `${request.base}/$metadata#${mailbox.context}/events('${encodeURIComponent(id)}')/attachments`
  return { seen, rows, context }
}

function store(world: World, { row, originalStartMs }: Seen, attachments: readonly AttachmentRow[]): void {
  if (originalStartMs === null) storeEvent(world, { ...row, attachments })
  else storeOverlay(world, row.key, originalStartMs, { attachments })
}

export function listAttachments(request: GraphRequest, world: World): GraphResponse {
  const { rows, context } = seenOf(request, world)
  return { status: 200, body: { '@odata.context': context, value: rows.map(attachmentJson) } }
}

export function postAttachment(request: GraphRequest, world: World): GraphResponse {
  const { seen, rows, context } = seenOf(request, world)
  const sent = v.safeParse(newAttachment, request.body)
  if (!sent.success)
    throw badRequest('A file attachment needs its type, name and contentBytes.', 'ErrorInvalidRequest')
  const { name, contentType, contentBytes, isInline } = sent.output
  const size = Math.floor((contentBytes.replace(/=+$/, '').length * 3) / 4)
  if (size >= LIMIT_BYTES) {
    throw new GraphRefusal(413, 'ErrorMessageSizeExceeded', 'The attachment is too large for one request.')
  }
  const id = `${seen.row.key.slice(0, 8)}${world.newGuid().replaceAll('-', '')}=`
  const row = {
    id,
    name,
    contentType: contentType ?? 'application/octet-stream',
    contentBytes,
    size,
    isInline,
    modifiedMs: world.now(),
  }
  store(world, seen, [...rows, row])
  return { status: 201, body: { '@odata.context': `${context}/$entity`, ...attachmentJson(row) } }
}

function requireAttachment({ params }: GraphRequest, rows: readonly AttachmentRow[]): AttachmentRow {
  const row = rows.find((each) => each.id === params['attachment'])
  if (row === undefined) {
    throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
  }
  return row
}

export function getAttachment(request: GraphRequest, world: World): GraphResponse {
  const { rows, context } = seenOf(request, world)
  const json = attachmentJson(requireAttachment(request, rows))
  return { status: 200, body: { '@odata.context': `${context}/$entity`, ...json } }
}

export function deleteAttachment(request: GraphRequest, world: World): GraphResponse {
  const { seen, rows } = seenOf(request, world)
  const row = requireAttachment(request, rows)
  store(
    world,
    seen,
    rows.filter((each) => each !== row),
  )
  return { status: 204 }
}
