import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden.tsx'

/** How much is announced, as the person chooses. `short`: what needs them; `full`: also what others do. */
export type AnnouncementLevel = 'off' | 'short' | 'full'
/** `asked`: somebody pressed a key to hear it; it is said whatever they chose. */
export type Announce = (text: string, weight: 'short' | 'full' | 'asked') => void

const context = createContext<Announce>(() => {})

/**
 * One polite region for the whole surface; a second announcement of the same words is heard again. What is announced in
 * one moment (an item began and a vote was opened, read from the list together) is said one after the other.
 */
export function LiveRegion(props: { level: AnnouncementLevel; children: ReactNode }): ReactNode {
  const { level } = props
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const shownTurn = useRef(0)
  useEffect(() => {
    shownTurn.current = said.turn
  }, [said.turn])
  const announce = useCallback<Announce>(
    (text, weight) => {
      if (weight !== 'asked' && (level === 'off' || (level === 'short' && weight === 'full'))) return
      setSaid((before) => {
        // Not on the page yet: the new words would take its place unheard.
        const unheard = before.turn !== shownTurn.current
        return { text: unheard ? `${before.text} ${text}` : text, turn: before.turn + 1 }
      })
    },
    [level],
  )
  return (
    <context.Provider value={announce}>
      {props.children}
      <VisuallyHidden>
        <span aria-live="polite" aria-atomic="true">
          <span key={said.turn}>{said.text}</span>
        </span>
      </VisuallyHidden>
    </context.Provider>
  )
}

export function useAnnounce(): Announce {
  return useContext(context)
}
