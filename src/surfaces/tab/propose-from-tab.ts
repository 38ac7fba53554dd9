import type { Council } from '#src/domain/council/council.ts'
import type { ProposalDraft } from '#src/features/agenda/propose-form.tsx'
import { comingSession, sendTopic, type SentTopic } from '#src/records/carry-over/send-topic.ts'
import { topicKey, topicRow } from '#src/records/carry-over/topic-row.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import type { SignedIn } from '../wiring/connection.ts'

/**
 * Proposes the topic to the next session of the council, or of its newest series where none is planned; null where the
 * council never opened a session. May be repeated with the same draft. Throws Graph's failures.
 */
export async function proposeFromTab(
  person: SignedIn,
  council: Council,
  { id, onBehalfOf, title, why, minutes }: ProposalDraft,
): Promise<SentTopic | null> {
  const { graph, me } = person
  const nowMs = person.clock.nowMs()
  const all = sessionsCall(council.siteId, null)
  const sessions = all.read({ ok: true, answer: await graph.send(all.call) })
  const series = comingSession(sessions, nowMs) ?? sessions[0]
  if (series === undefined) return null
  const { thread } = series
  return sendTopic({
    client: graph,
    siteId: council.siteId,
    thread,
    nowMs,
    rowFor: (toSession) =>
      topicRow({
        key: topicKey(id),
        topic: { title, why, minutes, ...(onBehalfOf === '' ? {} : { onBehalfOf }) },
        thread,
        toSession,
        atMs: nowMs,
        by: me.personId,
        byName: me.displayName,
      }),
  })
}
