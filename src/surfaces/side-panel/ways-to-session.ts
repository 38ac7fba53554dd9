import { threadOfPlace } from '#src/features/open-session/meeting.ts'
import type { WaysToOpen } from '../session-view/use-session-opening.ts'
import type { Begun } from '../wiring/begun.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { findSession, type SessionFinding } from '../wiring/find-session.ts'
import { recallSession } from '../wiring/recall-session.ts'

/** The session of the meeting: what was found before the page came, else what the device knows and what is found now. */
export function waysToSession(person: SignedIn, begun: Begun | null): WaysToOpen {
  const thread = threadOfPlace(person.opened.place)
  let found: Promise<SessionFinding> | null = null
  return {
    async recall() {
      found = begun?.takeFinding(person) ?? null
      return found !== null || thread === null ? null : recallSession(person, thread)
    },
    find(shown) {
      const before = found
      found = null
      return before ?? findSession(person, shown)
    },
  }
}
