import { ask, askAll } from '../asking.ts'
import { Stale } from '../failures.ts'
import type { GraphClient } from '../graph-client.ts'
import { eventBody, patchBody, type BodyFormat, type EventWithBody } from './events.ts'
import type { EventAt } from './event-at.ts'
import { keptAsText } from './kept-as-text.ts'

/** Puts our block into the body's HTML or text, or says why the body must not be written. */
export type PutBlock<Reason extends string> = (
  body: string,
  event: EventWithBody,
  format: BodyFormat,
) => { readonly ok: true; readonly html: string } | { readonly ok: false; readonly reason: Reason }

/** The body before the write, and as it stood after it: while that is so, the write can be taken back. */
export interface WrittenBody {
  readonly before: string
  readonly after: string
  readonly format: BodyFormat
}

export type PutOnInvite<Reason extends string> =
  /** `written` is null where nothing was, or where the answer to the write was lost. */
  | { readonly ok: true; readonly changed: boolean; readonly written: WrittenBody | null }
  | { readonly ok: false; readonly reason: Reason | 'not-organizer' }
  /** The meeting's link is not what it was: `before` can be written back with `patchBody`. */
  | {
      readonly ok: false
      readonly reason: 'join-link-changed'
      readonly before: { readonly body: string; readonly format: BodyFormat }
    }

/** People edit an invite once or twice while its agenda is put on it, not for ever. */
const attempts = 4

interface Read {
  readonly event: EventWithBody
  readonly format: BodyFormat
}

/** The body in the form in which the mailbox keeps it. Where it does not say, HTML, which holds what text holds. */
async function readAsKept(graph: GraphClient, at: EventAt): Promise<Read> {
  const [event, isText] = await askAll(graph, [eventBody(at, 'html'), keptAsText(at)])
  if (!event.ok) throw event.failure
  if (!isText.ok || !isText.value) return { event: event.value, format: 'html' }
  return { event: await ask(graph, eventBody(at, 'text')), format: 'text' }
}

/**
 * Puts a block into the invite: reads the whole body, changes it, writes the body alone with `If-Match`, and compares
 * the meeting's link before and after, because a body without its join block kills the meeting (facts: graph.md
 * section 6). A plain text stays one: `known` is what the open form says of it, else the mailbox is asked. An invite
 * that somebody edits meanwhile is read again, so that their words stay; at times the service says so of its own accord,
 * which is mended the same way. Anyone but the organizer would change only their own copy, so they are refused. Throws a
 * `GraphFailure`.
 */
export async function putOnInvite<Reason extends string>(
  graph: GraphClient,
  at: EventAt,
  putBlock: PutBlock<Reason>,
  known?: BodyFormat,
): Promise<PutOnInvite<Reason>> {
  for (let attempt = 1; ; attempt += 1) {
    const { event: before, format } =
      known === undefined
        ? await readAsKept(graph, at)
        : { event: await ask(graph, eventBody(at, known)), format: known }
    if (!before.isOrganizer) return { ok: false, reason: 'not-organizer' }
    const put = putBlock(before.html, before, format)
    if (!put.ok) return put
    const { html } = put
    // After a first attempt it may be our own words that stand there: the answer to them was lost.
    if (html === before.html) return { ok: true, changed: attempt > 1, written: null }
    try {
      const after = await ask(graph, patchBody(at, html, before.eTag, format))
      if (sameMeeting(before, after))
        return { ok: true, changed: true, written: { before: before.html, after: after.html, format } }
      return { ok: false, reason: 'join-link-changed', before: { body: before.html, format } }
    } catch (failure) {
      if (!(failure instanceof Stale) || attempt === attempts) throw failure
    }
  }
}

function sameMeeting(before: EventWithBody, after: EventWithBody): boolean {
  return after.isOnlineMeeting === before.isOnlineMeeting && after.joinUrl === before.joinUrl
}

/**
 * Writes back the body that stood in the invite before `putOnInvite`. Refused where somebody changed the invite since:
 * their words would go with it. Done already is done. Throws a `GraphFailure`.
 */
export async function takeOffInvite(
  graph: GraphClient,
  at: EventAt,
  { before, after, format }: WrittenBody,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'changed-since' }> {
  const now = await ask(graph, eventBody(at, format))
  if (now.html === before) return { ok: true }
  if (now.html !== after) return { ok: false, reason: 'changed-since' }
  await ask(graph, patchBody(at, before, now.eTag, format))
  return { ok: true }
}
