import { sendingMs } from '#src/domain/notices/notice-standing.ts'
import { ask } from '#src/graph/asking.ts'
import type { ChannelAddress } from '#src/graph/channels/channels.ts'
import { carrying, latestMessages, postMessage } from '#src/graph/channels/messages.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { noticeKind, type NoticeRecord } from '../kinds/notice-kind.ts'
import { mayBeDone } from '../lists/failed-how.ts'
import { patchCall } from '../lists/list-calls.ts'
import { findByKey } from '../lists/create-once.ts'
import type { ListItem } from '../lists/list-item.ts'
import { claimRows } from './claim-rows.ts'

export interface PostPlace {
  readonly client: GraphClient
  readonly siteId: string
  readonly channel: ChannelAddress
  readonly kind: 'digest' | 'waiting'
  /** ClientKey of its row: whoever posts second finds it. */
  readonly key: string
  readonly nowMs: () => number
}

export type PostStanding =
  | { readonly how: 'not-yet' }
  | { readonly how: 'published'; readonly link: string; readonly byName: string; readonly atMs: number }
  /** `underway` at this moment; `unsure`: nobody knows whether it arrived. */
  | { readonly how: 'underway' | 'unsure'; readonly byName: string; readonly atMs: number }

function standingOf(record: NoticeRecord | null, nowMs: number): PostStanding {
  if (record === null || record.state === 'failed' || record.state === 'no-app') return { how: 'not-yet' }
  const by = { byName: record.by, atMs: record.sentMs ?? 0 }
  if (record.state === 'told') return { how: 'published', link: record.link, ...by }
  const fresh = record.state === 'sending' && nowMs - by.atMs < sendingMs
  return { how: fresh ? 'underway' : 'unsure', ...by }
}

async function rowOf({ client, siteId, key }: PostPlace): Promise<ListItem<NoticeRecord> | null> {
  return findByKey(client, siteId, noticeKind, key)
}

/** Whether it is in the channel. Throws Graph's failures; `NotFound` where the list is missing. */
export async function readPost(place: PostPlace): Promise<PostStanding> {
  const item = await rowOf(place)
  return standingOf(item?.reading.ok === true ? item.reading.record : null, place.nowMs())
}

/**
 * Posts it to the channel, once for its key. Where it is there already, or may be, nothing is posted and it says so; `again` is a
 * person's word that an unsure one is not there. Throws the failure of what certainly did not happen.
 */
export async function postOnce(
  place: PostPlace,
  message: { readonly html: string; readonly subject: string },
  me: { readonly personId: string; readonly displayName: string },
  attempt: string,
  again = false,
): Promise<PostStanding> {
  const { client, siteId, key } = place
  const sentMs = place.nowMs()
  const row: NoticeRecord = {
    clientKey: key,
    title: message.subject.slice(0, 255),
    kind: place.kind,
    subject: key,
    personKey: '',
    person: '',
    byKey: me.personId,
    by: me.displayName.slice(0, 255),
    state: 'sending',
    sentMs,
    attempt,
    link: '',
  }
  const [claim] = await claimRows(client, siteId, [row], (there) => {
    const { how } = standingOf(there, sentMs)
    return how === 'not-yet' || (again && how === 'unsure')
  })
  if (claim === undefined || claim.how === 'no-row')
    throw claim?.failure ?? new Error('What is to be posted has no row.')
  if (claim.how === 'theirs') return standingOf(claim.record, sentMs)
  try {
    const { webUrl } = await ask(client, postMessage(place.channel, message.html, message.subject))
    await mark(place, claim.item, { state: 'told', link: webUrl })
    return { how: 'published', link: webUrl, byName: row.by, atMs: sentMs }
  } catch (failure) {
    const unknown = mayBeDone(failure)
    await mark(place, claim.item, { state: unknown ? 'unknown' : 'failed' })
    if (!unknown) throw failure
    return { how: 'unsure', byName: row.by, atMs: sentMs }
  }
}

/** What cannot be marked stands as "being sent", and is unsure to everybody after a while. */
async function mark(
  { client, siteId }: PostPlace,
  item: ListItem<NoticeRecord>,
  change: Partial<NoticeRecord>,
): Promise<void> {
  await client.send(patchCall(siteId, noticeKind, item, change)).catch(() => undefined)
}

/** A person's word that it is there. Throws Graph's failures. */
export async function postIsThere(place: PostPlace, link: string): Promise<PostStanding> {
  const item = await rowOf(place)
  if (item?.reading.ok === true && item.reading.record.state !== 'told')
    await place.client.send(patchCall(place.siteId, noticeKind, item, { state: 'told', link }))
  return readPost(place)
}

/** Looks for it in the channel, for whoever may read there: its address, or null. `marker` is part of its own link. */
export async function findPost(place: PostPlace, marker: string): Promise<string | null> {
  const { entries } = await ask(place.client, latestMessages(place.channel))
  return carrying(entries, marker)[0]?.webUrl ?? null
}
