import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { askingPage } from '../paging.ts'
import { segment } from '../path.ts'
import { channelPath, type ChannelAddress } from './channels.ts'

export interface PostedMessage {
  readonly id: string
  readonly webUrl: string
}

/** Posts a root message; `html` must be safe already. Cannot be repeated: `OutcomeUnknown` needs a look. */
export function postMessage(address: ChannelAddress, html: string, subject?: string): Asking<PostedMessage> {
  return posting(`${channelPath(address)}/messages`, html, subject)
}

/** Posts a reply to a root message; the same holds. Throws `NotFound` where the message is gone. */
export function postReply(address: ChannelAddress, messageId: string, html: string): Asking<PostedMessage> {
  return posting(`${channelPath(address)}/messages/${segment(messageId)}/replies`, html)
}

function posting(path: string, html: string, subject?: string): Asking<PostedMessage> {
  return asking(
    {
      method: 'POST',
      path,
      body: {
        ...(subject === undefined ? {} : { subject }),
        body: { contentType: 'html', content: html },
      },
      service: 'teams',
      repeat: 'unkeyed',
      scopes: ['ChannelMessage.Send'],
    },
    v.object({ id: v.string(), webUrl: v.optional(v.nullable(v.string())) }),
    (wire) => ({ id: wire.id, webUrl: wire.webUrl ?? '' }),
  )
}

export interface ReadMessage extends PostedMessage {
  readonly createdAt: string
  readonly html: string
  readonly subject: string
  /** Null for an application, and for what the channel says of itself. */
  readonly from: { readonly id: string; readonly name: string } | null
}

/** The latest root messages, newest first; an administrator's scope. */
export function latestMessages(address: ChannelAddress, top = 50) {
  return reading(`${channelPath(address)}/messages?$top=${top}`)
}

/** The replies to a root message, newest first; the same scope. */
export function latestReplies(address: ChannelAddress, messageId: string, top = 50) {
  return reading(`${channelPath(address)}/messages/${segment(messageId)}/replies?$top=${top}`)
}

const userSchema = v.object({ id: v.string(), displayName: v.optional(v.nullable(v.string())) })

function writerOf(user: v.InferOutput<typeof userSchema> | null | undefined): ReadMessage['from'] {
  return user ? { id: user.id, name: user.displayName ?? '' } : null
}

function reading(path: string) {
  return askingPage(
    {
      method: 'GET',
      path,
      service: 'teams',
      repeat: 'read',
      scopes: ['ChannelMessage.Read.All'],
    },
    v.object({
      id: v.string(),
      webUrl: v.optional(v.nullable(v.string())),
      createdDateTime: v.optional(v.nullable(v.string())),
      deletedDateTime: v.optional(v.nullable(v.string())),
      messageType: v.optional(v.nullable(v.string())),
      subject: v.optional(v.nullable(v.string())),
      from: v.optional(v.nullable(v.object({ user: v.optional(v.nullable(userSchema)) }))),
      body: v.optional(v.object({ content: v.optional(v.nullable(v.string())) })),
    }),
    (wire): ReadMessage => ({
      id: wire.id,
      webUrl: wire.webUrl ?? '',
      createdAt: wire.createdDateTime ?? '',
      html: wire.deletedDateTime ? '' : (wire.body?.content ?? ''),
      subject: wire.subject ?? '',
      from: wire.messageType === 'message' || !wire.messageType ? writerOf(wire.from?.user) : null,
    }),
  )
}

/** The messages of a page that carry the marker (a GUID in a link of ours). */
export function carrying(messages: readonly ReadMessage[], marker: string): readonly PostedMessage[] {
  return messages.filter((each) => each.html.includes(marker))
}
