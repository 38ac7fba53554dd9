import { useCallback, useEffect, useState } from 'react'

/** Pages that show records of a kind, one of them open or none. */
export const recordPages = ['decisions', 'actions', 'challenges', 'templates'] as const
export type RecordPage = (typeof recordPages)[number]

export type TabAddress =
  | { readonly page: 'overview' | 'sessions' | 'turns' | 'council' | 'digest' | 'status' }
  | { readonly page: 'session' | 'minutes'; readonly sessionKey: string }
  /** Of the session with the key; null where the council has none to come. */
  | { readonly page: 'rehearsal'; readonly sessionKey: string | null }
  /** `place` is the page's own part of the address. */
  | { readonly page: 'risks' | 'calendar'; readonly place: string }
  | { readonly page: RecordPage; readonly open: string | null }

/**
 * `session/<key>`, `sessions/<key>/minutes`, `rehearsal`, `rehearsal/<key>`, `risks/<place>`, `calendar/<place>`, `decisions`, `decisions/<key>` and so
 * on, `sessions`, `turns`, `council`, `digest`, `status`; anything else is the overview. A deep link's sub page reads the same.
 */
export function readAddress(text: string): TabAddress {
  const [plain = ''] = text.split('#')
  // Deep links name the session alone: its key holds the meeting's thread.
  if (plain.startsWith('19:')) return { page: 'session', sessionKey: plain }
  const slash = plain.indexOf('/')
  const first = slash < 0 ? plain : plain.slice(0, slash)
  const rest = slash < 0 ? '' : plain.slice(slash + 1)
  if (first === 'session' && rest !== '') return { page: 'session', sessionKey: decoded(rest) }
  if (first === 'rehearsal') return { page: first, sessionKey: rest === '' ? null : decoded(rest) }
  const minutesOf = first === 'sessions' ? /^([^/]+)\/minutes$/.exec(rest)?.[1] : undefined
  if (minutesOf !== undefined) return { page: 'minutes', sessionKey: decoded(minutesOf) }
  if (first === 'risks' || first === 'calendar') return { page: first, place: rest }
  const record = recordPages.find((each) => each === first)
  if (record !== undefined) return { page: record, open: rest === '' ? null : decoded(rest) }
  if (first === 'sessions' || first === 'turns' || first === 'council') return { page: first }
  // The message in the channel names its week; the page shows this one and the last.
  if (first === 'digest' || first === 'status') return { page: first }
  return { page: 'overview' }
}

/** A link that was cut short is no reason to show nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address as it stands in the hash and in deep links. */
export function textOf(address: TabAddress): string {
  if (address.page === 'session') return `session/${encodeURIComponent(address.sessionKey)}`
  if (address.page === 'rehearsal' && address.sessionKey !== null)
    return `rehearsal/${encodeURIComponent(address.sessionKey)}`
  if (address.page === 'minutes') return `sessions/${encodeURIComponent(address.sessionKey)}/minutes`
  if ('place' in address && address.place !== '') return `${address.page}/${address.place}`
  if ('open' in address && address.open !== null) return `${address.page}/${encodeURIComponent(address.open)}`
  return address.page
}

/** Back to the session that was rehearsed; the overview where there is none. */
export function afterRehearsal(sessionKey: string | null): TabAddress {
  return sessionKey === null ? { page: 'overview' } : { page: 'session', sessionKey }
}

function here(subPageId: string | null): TabAddress {
  if (location.hash.length > 1) return readAddress(location.hash.slice(1))
  const named = new URLSearchParams(location.search).get('session')
  return readAddress(named ?? subPageId ?? '')
}

/** The page that the tab shows, in the hash: Back works, and every page has an address. */
export function useTabAddress(subPageId: string | null): [TabAddress, (address: TabAddress) => void] {
  const [address, setAddress] = useState(() => here(subPageId))
  useEffect(() => {
    const follow = () => setAddress(here(subPageId))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [subPageId])
  const goTo = useCallback((next: TabAddress) => {
    location.hash = textOf(next)
  }, [])
  return [address, goTo]
}
