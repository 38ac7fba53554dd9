import type { MailUse } from '#src/domain/channel/made-of-mail.ts'
import type { Council } from '#src/domain/council/council.ts'
import { addDays, dayIn } from '#src/domain/council/days.ts'
import type { MailDraft } from '#src/features/mail/mail-form.tsx'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { comingSession } from '#src/records/carry-over/send-topic.ts'
import { councilActionsCall } from '#src/records/stores/action-store.ts'
import type { OpenCall } from '#src/records/lists/open-call.ts'
import { knownTopics } from '#src/records/stores/open-topics.ts'
import { openRisksCall } from '#src/records/stores/risk-store.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** What a mail became before. */
export interface AlreadyMade {
  readonly use: MailUse
  readonly key: string
  readonly title: string
}

interface Kept {
  readonly key: string
  readonly title: string
  readonly text: string
}

/** Actions that were done before that are no answer to a mail of today. */
const daysBack = 90

async function asked<Value>(graph: GraphClient, { call, read }: OpenCall<Value>): Promise<Value> {
  return read({ ok: true, answer: await graph.send(call) })
}

async function keptOf(
  person: SignedIn,
  { siteId, timeZone }: Council,
  use: MailUse,
): Promise<readonly Kept[]> {
  const { graph } = person
  const nowMs = person.clock.nowMs()
  if (use === 'risk')
    return (await asked(graph, openRisksCall(siteId))).map((each) => ({
      key: each.clientKey,
      title: each.title,
      text: each.detail,
    }))
  if (use === 'action') {
    const since = addDays(dayIn(timeZone, nowMs), -daysBack)
    const items = await asked(graph, councilActionsCall(siteId, since))
    return items.flatMap(({ reading }) =>
      reading.ok
        ? [{ key: reading.record.clientKey, title: reading.record.title, text: reading.record.detail }]
        : [],
    )
  }
  const sessions = await asked(graph, sessionsCall(siteId, null))
  const series = comingSession(sessions, nowMs) ?? sessions[0]
  if (series === undefined) return []
  const next = { sessionKey: series.clientKey, thread: series.thread }
  return (await knownTopics(graph, siteId, next)).map((each) => ({
    key: each.proposalId,
    title: each.title,
    text: each.why,
  }))
}

/**
 * What the same mail became before, of the kind that is to be made now, by the link that is kept with it; null where it
 * is new. What this very form has made already is not counted: sending it again makes nothing twice. Throws Graph's
 * failures.
 */
export async function alreadyMade(
  person: SignedIn,
  council: Council,
  link: string,
  { id, use }: Pick<MailDraft, 'id' | 'use'>,
): Promise<AlreadyMade | null> {
  const kept = await keptOf(person, council, use)
  const found = kept.find((each) => each.text.includes(link) && !each.key.includes(id))
  return found === undefined ? null : { use, key: found.key, title: found.title }
}
