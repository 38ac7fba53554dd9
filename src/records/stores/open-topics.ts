import { foldSession } from '#src/domain/session/fold.ts'
import type { Proposal } from '#src/domain/session/session-state.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { literal } from '#src/graph/path.ts'
import { unclaimedSession } from '../carry-over/carry-row.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf, openTogether, type OpenCall } from '../lists/open-call.ts'
import { readLogItems } from './list-log-carrier.ts'

interface Next {
  readonly sessionKey: string
  readonly thread: string
}

/** Every topic of one session, answered or not; of a key that stands for no session yet, those that wait. */
function topicsCall(siteId: string, sessionKey: string): OpenCall<readonly Proposal[]> {
  return {
    call: queryCall(siteId, sessionLogKind, `fields/Session eq ${literal(sessionKey)}`, { top: 500 }),
    read(result) {
      const { items } = readPage(sessionLogKind, bodyOf(result))
      const moves = readLogItems(items, sessionKey).rows.flatMap((each) => each.moves)
      return foldSession(moves).proposals
    },
  }
}

/**
 * Titles of topics that nobody has answered yet: those of the coming session and those that wait for the next one to be
 * opened. Throws Graph's failures.
 */
export async function openTopics(
  client: GraphClient,
  siteId: string,
  next: Next,
): Promise<readonly string[]> {
  const open = (await knownTopics(client, siteId, next)).filter((each) => each.answer === 'open')
  return [...new Set(open.map((each) => each.title))]
}

/** Topics of the coming session, whatever became of them, and those that wait for it. Throws Graph's failures. */
export async function knownTopics(
  client: GraphClient,
  siteId: string,
  next: Next,
): Promise<readonly Proposal[]> {
  const [own, waiting] = await openTogether(client, [
    topicsCall(siteId, next.sessionKey),
    topicsCall(siteId, unclaimedSession(next.thread)),
  ])
  return [...own(), ...waiting()]
}
