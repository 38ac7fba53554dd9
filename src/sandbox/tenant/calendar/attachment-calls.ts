import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import { allowOptions, asksCount, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { attachmentJson } from './attachment-json.ts'
import type { AttachmentRow } from './event-row.ts'
import { storeEvent, storeOverlay } from './event-row.ts'
import { mailboxOf } from './mailbox.ts'
import { requireSeen, type Seen } from './seen-event.ts'

/** One POST carries less than 3 MB; more goes through an upload session. */
const LIMIT_BYTES = 3 * 1024 * 1024

const typed = (kind: string) =>
  v.pipe(v.string(), v.regex(new RegExp(`^#?microsoft\\.graph\\.${kind}Attachment$`, 'i')))
const name = v.pipe(v.string(), v.nonEmpty())
const fileSchema = v.object({
  '@odata.type': typed('file'),
  name,
  contentType: v.optional(v.nullable(v.string())),
  contentId: v.optional(v.nullable(v.string())),
  contentBytes: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  isInline: v.optional(v.nullable(v.boolean())),
})
const itemSchema = v.object({
  '@odata.type': typed('item'),
  name,
  item: v.record(v.string(), v.unknown()),
})
const referenceSchema = v.looseObject({ '@odata.type': typed('reference'), name })

type NewAttachment = Omit<AttachmentRow, 'id' | 'modifiedMs'>

/** A file with its bytes, an item (an event, a message, a contact) or a link; throws 400 for anything else. */
function readAttachment(body: unknown): NewAttachment {
  const file = v.safeParse(fileSchema, body)
  if (file.success) {
    const { contentType, contentBytes, isInline, contentId = null } = file.output
    const size = Math.floor((contentBytes.replace(/=+$/, '').length * 3) / 4)
    return {
      name: file.output.name,
      contentType: contentType ?? 'application/octet-stream',
      contentBytes,
      contentId,
      size,
      isInline: isInline ?? false,
    }
  }
  const item = v.safeParse(itemSchema, body)
  const plain = { contentType: null, contentBytes: '', isInline: false }
  if (item.success) {
    const size = JSON.stringify(item.output.item).length
    return { ...plain, kind: 'item', name: item.output.name, item: item.output.item, size }
  }
  const reference = v.safeParse(referenceSchema, body)
  if (reference.success) return { ...plain, kind: 'reference', name: reference.output.name, size: 0 }
  throw badRequest('An attachment needs its type, its name and what it holds.', 'ErrorInvalidRequest')
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
  allowOptions(request, ['select', 'top', 'skip', 'skiptoken', 'filter', 'expand', 'count'])
  const { rows, context } = seenOf(request, world)
  const value = rows.map((row) => pickProperties(attachmentJson(row), selectOf(request)))
  const count = asksCount(request) ? { '@odata.count': value.length } : {}
  return { status: 200, body: { '@odata.context': context, ...count, value } }
}

export function postAttachment(request: GraphRequest, world: World): GraphResponse {
  const { seen, rows, context } = seenOf(request, world)
  const sent = readAttachment(request.body)
  if (sent.size >= LIMIT_BYTES) {
    throw new GraphRefusal(413, 'ErrorMessageSizeExceeded', 'The attachment is too large for one request.')
  }
  const row = attach(world, seen, rows, sent)
  return { status: 201, body: { '@odata.context': `${context}/$entity`, ...attachmentJson(row) } }
}

/** Adds what came in pieces to the event of the path; answers the attachment's id. */
export function addAttachment(request: GraphRequest, world: World, sent: NewAttachment): string {
  const { seen, rows } = seenOf(request, world)
  return attach(world, seen, rows, sent).id
}

function attach(
  world: World,
  seen: Seen,
  rows: readonly AttachmentRow[],
  sent: NewAttachment,
): AttachmentRow {
  const id = `${seen.row.key.slice(0, 8)}${world.newGuid().replaceAll('-', '')}=`
  const row = { ...sent, id, modifiedMs: world.now() }
  store(world, seen, [...rows, row])
  return row
}

function requireAttachment({ params }: GraphRequest, rows: readonly AttachmentRow[]): AttachmentRow {
  const row = rows.find((each) => each.id === params['attachment'])
  if (row === undefined) {
    throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
  }
  return row
}

/** `$expand=microsoft.graph.itemAttachment/item` shows what is attached. */
export function getAttachment(request: GraphRequest, world: World): GraphResponse {
  const { rows, context } = seenOf(request, world)
  const row = requireAttachment(request, rows)
  const item = /itemattachment\/item/i.test(option(request, 'expand') ?? '') ? { item: row.item ?? null } : {}
  return {
    status: 200,
    body: { '@odata.context': `${context}/$entity`, ...attachmentJson(row), ...item },
  }
}

/** The bytes of a file. */
export function getAttachmentBytes(request: GraphRequest, world: World): GraphResponse {
  const { contentBytes, contentType } = requireAttachment(request, seenOf(request, world).rows)
  const bytes = Uint8Array.from(atob(contentBytes), (letter) => letter.charCodeAt(0))
  return {
    status: 200,
    headers: { 'Content-Type': contentType ?? 'application/octet-stream' },
    body: bytes,
  }
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
