import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useAnnounce, type Announce } from './live-region.tsx'

const context = createContext<(() => Promise<boolean>) | null>(null)

/** Around what several pages of one person could say at the same time; `speaks` tells whether it falls to this one. */
export function SaidOnce(props: { speaks: () => Promise<boolean>; children: ReactNode }): ReactNode {
  return <context.Provider value={props.speaks}>{props.children}</context.Provider>
}

/** Announces what happened in front of all pages, on one of them; of one's own presses `useAnnounce` tells. */
export function useAnnounceOnce(): Announce {
  const announce = useAnnounce()
  const speaks = useContext(context)
  return useMemo(
    () =>
      speaks === null
        ? announce
        : (text, weight) => void speaks().then((does) => does && announce(text, weight)),
    [announce, speaks],
  )
}
