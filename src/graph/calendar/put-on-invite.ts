import { ask } from '../asking.ts'
import type { GraphClient } from '../graph-client.ts'
import { eventBody, patchBody, type EventWithBody } from './events.ts'

/** Puts our block into the body's HTML, or says why the body must not be written. */
export type PutBlock<Reason extends string> = (
  html: string,
  event: EventWithBody,
) => { readonly ok: true; readonly html: string } | { readonly ok: false; readonly reason: Reason }

export type PutOnInvite<Reason extends string> =
  | { readonly ok: true; readonly changed: boolean }
  | { readonly ok: false; readonly reason: Reason | 'not-organizer' }
  /** The meeting's link is not what it was: `bodyBefore` can be written back with `patchBody`. */
  | { readonly ok: false; readonly reason: 'join-link-changed'; readonly bodyBefore: string }

/**
 * Puts a block into the invite: reads the whole body, changes it, writes the body alone, and compares the meeting's
 * link before and after, because a body without its join block kills the meeting (facts: graph.md section 6).
 * Anyone but the organizer would change only their own copy, so they are refused. Throws a `GraphFailure`.
 */
export async function putOnInvite<Reason extends string>(
  graph: GraphClient,
  eventId: string,
  putBlock: PutBlock<Reason>,
): Promise<PutOnInvite<Reason>> {
  const before = await ask(graph, eventBody(eventId))
  if (!before.isOrganizer) return { ok: false, reason: 'not-organizer' }
  const put = putBlock(before.html, before)
  if (!put.ok) return put
  const { html } = put
  if (html === before.html) return { ok: true, changed: false }
  const after = await ask(graph, patchBody(eventId, html))
  const sameMeeting = after.isOnlineMeeting === before.isOnlineMeeting && after.joinUrl === before.joinUrl
  if (sameMeeting) return { ok: true, changed: true }
  return { ok: false, reason: 'join-link-changed', bodyBefore: before.html }
}
