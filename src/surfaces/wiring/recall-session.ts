import type { Council } from '#src/domain/council/council.ts'
import { parseSessionKey } from '#src/domain/session/session-key.ts'
import { chooseSession } from '#src/features/open-session/choose-session.ts'
import { readOpening, writeOpening, type KeptOpening } from '#src/features/open-session/kept-opening.ts'
import { createListLogCarrier, type LogPages } from '#src/records/stores/list-log-carrier.ts'
import type { SignedIn } from './connection.ts'
import { deviceNotes } from './device-notes.ts'
import { sessionOf, type ShownSession, type WantedSession } from './opened-session.ts'
import { startLive } from './start-live.ts'
import { timeKnown } from './time-known.ts'

/** What the device shows may be another day's for a moment: the network's answer takes its place. */
const clockLimitMs = 1_000

function nameOf(thread: string): string {
  return `opening/${thread}`
}

/** Keeps what the next opening of this meeting's panel can begin with. */
export function keepOpening(person: SignedIn, thread: string, opening: KeptOpening): void {
  deviceNotes(person.device, person.deviceKey).write(nameOf(thread), writeOpening(opening))
}

/** What was kept for the meeting; null where nothing was, or an older release wrote it. */
export async function keptOpening(person: SignedIn, thread: string): Promise<KeptOpening | null> {
  const text = await deviceNotes(person.device, person.deviceKey).read(nameOf(thread))
  return text === null ? null : readOpening(text)
}

/**
 * The session as this device knows it, to be painted before the network has answered, and without it. Null where
 * nothing of it is known here: an empty session would invite people to plan what is planned already.
 */
export async function recallSession(person: SignedIn, thread: string): Promise<ShownSession | null> {
  const kept = await keptOpening(person, thread)
  if (kept === null) return null
  await timeKnown(person, clockLimitMs)
  const { council, facts } = kept
  const choice = chooseSession(facts.meetings, facts.sessions, thread, person.clock.nowMs())
  if (choice.kind === 'ask') return null
  const meeting = choice.kind === 'session' ? choice.meeting : null
  return show(person, { council, thread, sessionKey: choice.sessionKey, meeting, facts })
}

/** The same for one session of a council, whenever it is. */
export async function recallByKey(
  person: SignedIn,
  council: Council,
  sessionKey: string,
): Promise<ShownSession | null> {
  const thread = parseSessionKey(sessionKey)?.threadId
  if (thread === undefined) return null
  const kept = await keptOpening(person, thread)
  if (kept === null) return null
  const { facts } = kept
  const meeting = facts.meetings.find((each) => each.sessionKey === sessionKey) ?? null
  return show(person, { council, thread, sessionKey, meeting, facts })
}

async function show(person: SignedIn, wanted: WantedSession): Promise<ShownSession | null> {
  const { council, sessionKey } = wanted
  let prime: (pages: LogPages | null) => void = () => undefined
  const opened = new Promise<LogPages | null>((resolve) => {
    prime = resolve
  })
  const carrier = createListLogCarrier({
    client: person.graph,
    siteId: council.siteId,
    sessionKey,
    nowMs: person.clock.nowMs,
    opened,
  })
  const live = startLive(person, council, sessionKey, carrier)
  await live.fromDevice()
  const { checkpoint, moves } = live.snapshot()
  if (checkpoint === null && moves.length === 0) {
    live.stop()
    return null
  }
  // Nothing is said of Planner before it was asked.
  return { session: sessionOf(person, wanted, live, false), prime }
}
