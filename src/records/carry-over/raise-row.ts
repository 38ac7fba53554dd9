import { textDigest } from '#src/domain/publish/session-reference.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'
import { topicRow } from './topic-row.ts'

/**
 * The log row that proposes a matter of the register to a session. Its key names the matter and the session, so that
 * raising it twice, by whomever, proposes it once.
 */
export function raiseRow(raised: {
  readonly riskKey: string
  readonly title: string
  readonly why: string
  readonly minutes: number
  readonly thread: string
  /** Null where no next session is known: the next one that opens takes it. */
  readonly toSession: string | null
  /** The last session that was held; without a next one it tells this raise from an earlier one. */
  readonly afterSession: string
  readonly atMs: number
  readonly by: string
  readonly byName: string
}): RecordOf<typeof sessionLogKind> {
  const { title, why, minutes, thread, toSession, atMs, by, byName } = raised
  const key = `carry/risk/${textDigest(raised.riskKey)}/${textDigest(toSession ?? raised.afterSession)}`
  return topicRow({ key, topic: { title, why, minutes }, thread, toSession, atMs, by, byName })
}
