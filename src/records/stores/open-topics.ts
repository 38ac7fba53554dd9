import type { Proposal } from '#src/domain/session/session-state.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { literal } from '#src/graph/path.ts'
import { unclaimedSession } from '../carry-over/carry-row.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { readAllPages } from '../lists/read-all-pages.ts'
import { bodyOf, openTogether, type OpenCall } from '../lists/open-call.ts'

interface Next {
  readonly sessionKey: string
  readonly thread: string
}

/** Every topic of one session, answered or not; of a key that stands for no session yet, those that wait. */
function topicsCall(
  client: GraphClient,
  siteId: string,
  sessionKey: string,
): OpenCall<Promise<readonly Proposal[]>> {
  return {
    call: queryCall(siteId, sessionLogKind, `fields/Session eq ${literal(sessionKey)}`, { top: 500 }),
    async read(result) {
      const { items } = await readAllPages(client, sessionLogKind, readPage(sessionLogKind, bodyOf(result)))
      // Not with what a surface paints first.
      const { readSessionLog } = await import('./session-log.ts')
      return (await readSessionLog(items, sessionKey)).state.proposals
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
    topicsCall(client, siteId, next.sessionKey),
    topicsCall(client, siteId, unclaimedSession(next.thread)),
  ])
  return [...(await own()), ...(await waiting())]
}
