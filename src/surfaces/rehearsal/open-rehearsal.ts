import type { Council } from '#src/domain/council/council.ts'
import { parseSessionKey, sessionKey as keyOf } from '#src/domain/session/session-key.ts'
import { readThread, tasksCall, type ThreadFacts } from '#src/features/open-session/session-opening.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { SessionFinding } from '../wiring/find-session.ts'
import { sessionOf, type WantedSession } from '../wiring/opened-session.ts'
import { readTasks } from '../wiring/read-tasks.ts'
import { startLive } from '../wiring/start-live.ts'
import { timeKnown } from '../wiring/time-known.ts'
import { carriedInto } from './carried-into.ts'
import { copiedLog } from './copied-log.ts'
import { rehearsedCouncil } from './rehearsed-council.ts'

const clockLimitMs = 5_000
/** Of a council that has no session to come: no meeting has such a thread. */
const nowhere = '19:rehearsal@weft'

const noFacts: ThreadFacts = {
  meetings: [],
  formerThreads: [],
  sessions: [],
  turns: [],
  turnChanges: [],
  openActions: [],
  handMade: { rows: [], lists: [] },
}

/** Nobody tells a rehearsal of anything, and it tells nobody. */
const untold: NonNullable<Parameters<typeof startLive>[4]> = {
  notices: { listen: () => () => undefined, wrote: () => undefined },
  follow: () => () => undefined,
}

/**
 * The session as the real one is opened, with its facts read, its log copied and everything after that in memory.
 * `rehearsing` is who `rehearsingPerson` made; a null key is a session out of nothing, for a council that has none to
 * come.
 */
export async function openRehearsal(
  rehearsing: SignedIn,
  real: Council,
  sessionKey: string | null,
): Promise<SessionFinding> {
  const { clock, graph, me } = rehearsing
  const council = rehearsedCouncil(real, me.personId)
  await timeKnown(rehearsing, clockLimitMs)
  const nowMs = clock.nowMs()
  const key = sessionKey ?? keyOf(nowhere, null, nowMs)
  const parts = parseSessionKey(key)
  if (parts === null) return { kind: 'not-in-a-meeting' }
  const aroundMs = parts.start === null ? nowMs : Date.parse(parts.start)
  const [facts, [tasks]] = await Promise.all([
    sessionKey === null ? noFacts : readThread(graph, council, parts.threadId, aroundMs),
    openTogether(graph, [tasksCall(council)]),
  ])
  const list =
    sessionKey === null
      ? null
      : createListLogCarrier({ client: graph, siteId: council.siteId, sessionKey, nowMs: clock.nowMs })
  const wanted: WantedSession = {
    council,
    thread: parts.threadId,
    sessionKey: key,
    meeting: facts.meetings.find((each) => each.sessionKey === key) ?? null,
    facts,
  }
  const startMs =
    facts.sessions.find((each) => each.clientKey === key)?.startMs ?? wanted.meeting?.startMs ?? nowMs
  const carried = carriedInto({
    client: graph,
    siteId: council.siteId,
    thread: parts.threadId,
    sessionKey: key,
    title: '',
    eventUid: '',
    startMs,
    sessions: facts.sessions,
    formerThreads: facts.formerThreads,
    by: { personId: me.personId, name: me.displayName },
    nowMs,
  })
  const live = startLive(rehearsing, council, key, copiedLog(list, carried), untold)
  return { kind: 'opened', session: sessionOf(rehearsing, wanted, live, readTasks(tasks)) }
}
