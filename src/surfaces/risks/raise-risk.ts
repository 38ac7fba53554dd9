import type { Council } from '#src/domain/council/council.ts'
import { raiseRow } from '#src/records/carry-over/raise-row.ts'
import { sendTopic } from '#src/records/carry-over/send-topic.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** No session was ever opened: there is no meeting whose agenda it could be put on. */
class NoSessionYet extends Error {
  override readonly name = 'NoSessionYet'
}

/** Proposes the risk to the next session of the council's meeting; false where it was proposed to it already. */
export async function raiseRisk(
  person: SignedIn,
  council: Council,
  sessions: readonly SessionRecord[],
  risk: RiskRecord,
): Promise<boolean> {
  const nowMs = person.clock.nowMs()
  const newest = sessions[0]
  if (newest === undefined) throw new NoSessionYet('The council has held no session.')
  const { thread } = newest
  const { created } = await sendTopic({
    client: person.graph,
    siteId: council.siteId,
    thread,
    nowMs,
    rowFor: (toSession, [last]) =>
      raiseRow({
        riskKey: risk.clientKey,
        title: risk.title,
        why: risk.effect || risk.wording,
        minutes: 10,
        thread,
        toSession,
        afterSession: (last ?? newest).clientKey,
        atMs: nowMs,
        by: person.me.personId,
        byName: person.me.displayName,
      }),
  })
  return created
}
