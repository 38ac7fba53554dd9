import type { Council } from '#src/domain/council/council.ts'
import { parseSessionKey } from '#src/domain/session/session-key.ts'
import { chooseSession } from '#src/features/open-session/choose-session.ts'
import {
  findCouncil,
  type CouncilOption,
  type CouncilSearch,
} from '#src/features/open-session/find-council.ts'
import {
  askNearMeetings,
  readThreadAhead,
  type SessionAhead,
} from '#src/features/open-session/first-opening.ts'
import { threadOfPlace, type Meeting } from '#src/features/open-session/meeting.ts'
import {
  readCouncilAndThread,
  readThread,
  type ThreadFacts,
} from '#src/features/open-session/session-opening.ts'
import type { CouncilRemains } from '#src/records/stores/council-remains.ts'
import { rememberThread } from '#src/records/stores/council-store.ts'
import type { SignedIn } from './connection.ts'
import { deviceNotes } from './device-notes.ts'
import {
  openWantedSession,
  type OpenedSession,
  type ShownSession,
  type WantedSession,
} from './opened-session.ts'
import { keepOpening, keptOpening } from './recall-session.ts'
import { timeKnown } from './time-known.ts'

/** The days that are read lie around now, and nothing corrects that choice later. */
const clockLimitMs = 5_000

/** Where opening a session has come to; each asks the person for the one thing that is missing. */
export type SessionFinding =
  | { readonly kind: 'opened'; readonly session: OpenedSession }
  | { readonly kind: 'which-council'; readonly options: readonly CouncilOption[]; readonly thread: string }
  | {
      readonly kind: 'which-occurrence'
      readonly meetings: readonly Meeting[]
      readonly council: Council
      readonly facts: ThreadFacts
    }
  | {
      readonly kind: 'no-event'
      readonly council: Council
      readonly thread: string
      readonly sessionKey: string
      readonly facts: ThreadFacts
    }
  | { readonly kind: 'no-council'; readonly thread: string }
  | { readonly kind: 'not-in-a-meeting' }
  | { readonly kind: 'needs-repair'; readonly remains: CouncilRemains; readonly thread: string }
  | { readonly kind: 'no-access'; readonly teamName: string | null }

function siteInAddress(): string | null {
  return new URLSearchParams(location.search).get('site')
}

/** What the page shows already, once that is known. */
type Shown = Promise<ShownSession | null>
type NearMeetings = ReturnType<typeof askNearMeetings>
const nothing: Shown = Promise.resolve(null)

/** Finds the council and the session of the place. Throws Graph's failures. */
export async function findSession(person: SignedIn, shown: Shown = nothing): Promise<SessionFinding> {
  const { opened, graph, device, deviceKey } = person
  const thread = threadOfPlace(opened.place)
  if (thread === null) return { kind: 'not-in-a-meeting' }
  const [remembered] = await Promise.all([
    deviceNotes(device, deviceKey).read(`council-of/${thread}`),
    timeKnown(person, clockLimitMs),
  ])
  const siteId = siteInAddress() ?? (opened.place.groupId === null ? remembered : null)
  if (siteId !== null) {
    const { search, facts } = await readCouncilAndThread(graph, siteId, thread, person.clock.nowMs())
    if (search.kind !== 'none') return goOn(person, search, thread, facts, shown)
  }
  const where = { siteId: null, groupId: opened.place.groupId, thread }
  // Both leave in one request.
  const events = askNearMeetings(graph, person.clock.nowMs())
  return goOn(person, await findCouncil(graph, where), thread, null, shown, events)
}

async function goOn(
  person: SignedIn,
  search: CouncilSearch,
  thread: string,
  facts: ThreadFacts | null,
  shown: Shown,
  events: NearMeetings | null = null,
): Promise<SessionFinding> {
  switch (search.kind) {
    case 'found': {
      const finding = await openInThread(person, search, thread, { facts, events }, shown)
      // Whoever opens the tab in a meeting of the council makes the meeting known to everybody; nobody waits for it.
      if (finding.kind === 'opened' && !search.knowsThread && !search.newer)
        void rememberThread(person.graph, search.council, thread).catch(() => undefined)
      return finding
    }
    case 'ask':
      return { kind: 'which-council', options: search.options, thread }
    case 'none':
      return { kind: 'no-council', thread }
    case 'no-access':
      return search
    case 'needs-repair':
      return { ...search, thread }
  }
}

/** The person said which council it is: kept for everybody, so that it is asked once. */
export async function answerCouncil(
  person: SignedIn,
  council: Council,
  thread: string,
): Promise<SessionFinding> {
  // A visitor of the site may not write it down; their own session opens all the same.
  await rememberThread(person.graph, council, thread).catch(() => undefined)
  return goOn(person, { kind: 'found', council, knowsThread: true, newer: false }, thread, null, nothing)
}

async function openInThread(
  person: SignedIn,
  { council, newer: readOnly }: Extract<CouncilSearch, { kind: 'found' }>,
  thread: string,
  read: { readonly facts: ThreadFacts | null; readonly events: NearMeetings | null },
  shown: Shown,
): Promise<SessionFinding> {
  const { graph } = person
  const nowMs = person.clock.nowMs()
  deviceNotes(person.device, person.deviceKey).write(`council-of/${thread}`, council.siteId)
  const { facts, ahead } =
    read.facts === null && read.events !== null
      ? await readThreadAhead(graph, council, thread, nowMs, await read.events)
      : { facts: read.facts ?? (await readThread(graph, council, thread, nowMs)), ahead: null }
  keepOpening(person, thread, { council, facts })
  const choice = chooseSession(facts.meetings, facts.sessions, thread, nowMs)
  if (choice.kind === 'ask') return { kind: 'which-occurrence', meetings: choice.meetings, council, facts }
  if (choice.kind === 'no-event')
    return { kind: 'no-event', council, thread, sessionKey: choice.sessionKey, facts }
  const { sessionKey, meeting } = choice
  const wanted = { council, thread, sessionKey, meeting, facts, readOnly }
  return openChosen(person, wanted, await shown, ahead?.sessionKey === sessionKey ? ahead : null)
}

export async function openChosen(
  person: SignedIn,
  wanted: WantedSession,
  shown: ShownSession | null = null,
  ahead: SessionAhead | null = null,
): Promise<SessionFinding> {
  return { kind: 'opened', session: await openWantedSession(person, wanted, shown, ahead) }
}

/** A session by its key, for the tab: its meeting is looked up around its own time. */
export async function openByKey(
  person: SignedIn,
  council: Council,
  sessionKey: string,
  shown: ShownSession | null = null,
): Promise<SessionFinding> {
  const parts = parseSessionKey(sessionKey)
  if (parts === null) return { kind: 'not-in-a-meeting' }
  const aroundMs = parts.start === null ? person.clock.nowMs() : Date.parse(parts.start)
  const facts = await readThread(person.graph, council, parts.threadId, aroundMs)
  // The panel's own opening, which looks around today, is the better one to begin with.
  if ((await keptOpening(person, parts.threadId)) === null)
    keepOpening(person, parts.threadId, { council, facts })
  const meeting = facts.meetings.find((each) => each.sessionKey === sessionKey) ?? null
  return openChosen(person, { council, thread: parts.threadId, sessionKey, meeting, facts }, shown)
}
