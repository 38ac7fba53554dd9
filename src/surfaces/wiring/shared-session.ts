import { councilOfSite } from '#src/features/open-session/find-council.ts'
import { threadOfPlace } from '#src/features/open-session/meeting.ts'
import { parseSessionKey } from '#src/domain/session/session-key.ts'
import type { WaysToOpen } from '../session-view/use-session-opening.ts'
import type { SignedIn } from './connection.ts'
import { findSession, openByKey } from './find-session.ts'
import { keptOpening, recallByKey, recallSession } from './recall-session.ts'

/**
 * The session that the stage shows: the one that the panel named in the stage's address, else the meeting's own. Hosts
 * forget what was shared when they reload, and open the stage without an address; the meeting is still the same.
 */
export function waysToShared(person: SignedIn): WaysToOpen {
  const query = new URLSearchParams(location.search)
  const site = query.get('site')
  const key = query.get('session')
  const thread = (key === null ? null : parseSessionKey(key)?.threadId) ?? threadOfPlace(person.opened.place)
  if (site === null || key === null)
    return {
      recall: async () => (thread === null ? null : recallSession(person, thread)),
      find: (shown) => findSession(person, shown),
    }
  return {
    async recall() {
      const kept = thread === null ? null : await keptOpening(person, thread)
      return kept?.council.siteId === site ? recallByKey(person, kept.council, key) : null
    },
    async find(shown) {
      const search = await councilOfSite(person.graph, site, null)
      switch (search.kind) {
        case 'found':
          return openByKey(person, search.council, key, await shown)
        case 'needs-repair':
          return { ...search, thread: thread ?? '' }
        case 'no-access':
          return search
        case 'ask':
        case 'none':
          return { kind: 'no-council', thread: thread ?? '' }
      }
    },
  }
}
