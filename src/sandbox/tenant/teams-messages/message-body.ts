import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import type { AttachmentRow, HostedContentRow, MessageContent } from './message-row.ts'

/** About 28 KB with all markup (learn: connectors/teams); the Graph reference states no number. */
export const MESSAGE_LIMIT_BYTES = 28 * 1024

const text = v.optional(v.nullable(v.string()))

const attachmentSchema = v.object({
  id: v.string(),
  contentType: text,
  contentUrl: text,
  // A card is a string of JSON, not JSON.
  content: text,
  name: text,
  thumbnailUrl: text,
  teamsAppId: text,
})

const mentionSchema = v.object({
  id: v.pipe(v.number(), v.integer(), v.minValue(0)),
  mentionText: v.string(),
  mentioned: v.record(v.string(), v.unknown()),
})

const hostedSchema = v.object({
  '@microsoft.graph.temporaryId': v.pipe(v.string(), v.nonEmpty()),
  contentBytes: v.pipe(v.string(), v.base64()),
  // Pictures, and the text of a code snippet.
  contentType: v.pipe(v.string(), v.regex(/^(image\/|text\/plain)/)),
})

const messageSchema = v.object({
  hostedContents: v.optional(v.nullable(v.array(hostedSchema))),
  subject: text,
  importance: v.optional(v.picklist(['normal', 'high', 'urgent'])),
  body: v.object({
    contentType: v.optional(v.pipe(v.string(), v.toLowerCase(), v.picklist(['text', 'html']))),
    content: v.string(),
  }),
  attachments: v.optional(v.nullable(v.array(attachmentSchema))),
  mentions: v.optional(v.nullable(v.array(mentionSchema))),
})

const changeSchema = v.partial(messageSchema)

/** Parses and checks a message; throws 400, or 413 beyond about 28 KB. */
export function readMessage(body: unknown): MessageContent {
  const parsed = v.safeParse(messageSchema, body)
  if (!parsed.success) throw malformed(parsed.issues[0])
  return checked(parsed.output)
}

/** The content after a PATCH: what was sent replaces what was there. */
export function readMessageChange(before: MessageContent, body: unknown): MessageContent {
  if (v.is(v.object({ policyViolation: v.unknown() }), body)) {
    throw new GraphRefusal(403, 'Forbidden', 'policyViolation cannot be changed with a delegated token.')
  }
  const parsed = v.safeParse(changeSchema, body)
  if (!parsed.success) throw malformed(parsed.issues[0])
  const { subject, importance, body: sent, attachments, mentions } = parsed.output
  return checked({
    subject: subject === undefined ? before.subject : subject,
    importance: importance ?? before.importance,
    body: sent ?? { contentType: before.contentType, content: before.content },
    attachments: attachments === undefined ? [...before.attachments] : attachments,
    mentions:
      mentions === undefined
        ? before.mentions.map((each) => ({ ...each, mentioned: { ...each.mentioned } }))
        : mentions,
  })
}

function malformed(issue: v.BaseIssue<unknown>): GraphRefusal {
  return badRequest(`Invalid request body: ${v.getDotPath(issue) ?? 'message'}: ${issue.message}`)
}

function checked(sent: v.InferOutput<typeof messageSchema>): MessageContent {
  const attachments = (sent.attachments ?? []).map(attachmentRow)
  const mentions = sent.mentions ?? []
  const { content } = sent.body
  if (content === '' && attachments.length === 0) throw badRequest('Missing body content.')
  const hosted = (sent.hostedContents ?? []).map(hostedRow)
  const size = new TextEncoder().encode(
    JSON.stringify([sent.subject, sent.body, attachments, mentions]),
  ).length
  if (size > MESSAGE_LIMIT_BYTES) {
    throw new GraphRefusal(413, 'RequestEntityTooLarge', 'The message is too large.')
  }
  // A text without any markup comes back as text, whatever was said (pack: teams--post-chatmessagereply-1).
  const contentType = sent.body.contentType === 'html' && /[<&]/.test(content) ? 'html' : 'text'
  refuseUnpaired(contentType, content, attachments, mentions)
  return {
    subject: sent.subject ?? null,
    importance: sent.importance ?? 'normal',
    contentType,
    content: contentType === 'html' ? withoutActive(content) : content,
    attachments,
    mentions,
    ...(hosted.length === 0 ? {} : { hostedContents: hosted }),
  }
}

function hostedRow(sent: v.InferOutput<typeof hostedSchema>): HostedContentRow {
  const { contentBytes, contentType } = sent
  return { id: btoa(`id=,type=1,url=${sent['@microsoft.graph.temporaryId']}`), contentBytes, contentType }
}

/** Every attachment and mention has its mark in the HTML, and every mark its attachment. */
function refuseUnpaired(
  contentType: 'text' | 'html',
  content: string,
  attachments: readonly { readonly id: string }[],
  mentions: readonly { readonly id: number }[],
): void {
  const html = contentType === 'html' ? content : ''
  const marked = [...html.matchAll(/<attachment id="([^"]*)"/g)].map((found) => found[1] ?? '')
  for (const { id } of attachments) {
    if (!marked.includes(id)) throw badRequest(`The body has no marker for the attachment with Id '${id}'.`)
  }
  for (const id of marked) {
    if (!attachments.some((each) => each.id === id))
      throw badRequest(`There is no attachment with Id '${id}'.`)
  }
  for (const { id } of mentions) {
    if (!html.includes(`<at id="${id}">`))
      throw badRequest(`The body has no marker for the mention with Id '${id}'.`)
  }
}

/** Teams keeps no script, style or comment of a message. */
function withoutActive(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
}

function attachmentRow(sent: v.InferOutput<typeof attachmentSchema>): AttachmentRow {
  return {
    id: sent.id,
    contentType: sent.contentType ?? null,
    contentUrl: sent.contentUrl ?? null,
    content: sent.content ?? null,
    name: sent.name ?? null,
    thumbnailUrl: sent.thumbnailUrl ?? null,
    teamsAppId: sent.teamsAppId ?? null,
  }
}
