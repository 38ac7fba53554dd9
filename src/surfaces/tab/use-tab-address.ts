import { useCallback, useEffect, useState } from 'react'

export type TabAddress =
  | { readonly page: 'overview' | 'sessions' | 'council'; readonly sessionKey: null }
  | { readonly page: 'session'; readonly sessionKey: string }

/** `session/<key>`, `sessions`, `council`; anything else is the overview. A deep link's sub page reads the same. */
export function readAddress(text: string): TabAddress {
  const [plain = ''] = text.split('#')
  if (plain.startsWith('session/')) return { page: 'session', sessionKey: decodeURIComponent(plain.slice(8)) }
  // Deep links name the session alone: its key holds the meeting's thread.
  if (plain.startsWith('19:')) return { page: 'session', sessionKey: plain }
  if (plain === 'sessions' || plain === 'council') return { page: plain, sessionKey: null }
  return { page: 'overview', sessionKey: null }
}

function textOf(address: TabAddress): string {
  return address.page === 'session' ? `session/${encodeURIComponent(address.sessionKey)}` : address.page
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
