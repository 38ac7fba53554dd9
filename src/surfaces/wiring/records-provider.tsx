import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import type { SignedIn } from './connection.ts'
import { openRecords, type OpenRecords } from './open-records.ts'
import { Opening } from './surface-frame.tsx'
import { useLookedAtAgain } from './use-looked-at-again.ts'

const context = createContext<OpenRecords | null>(null)

/**
 * Opens the council's records for the pages inside: shown from the device at once, read from the lists when opened,
 * when looked at again and when the network is back, sent after every edit. Give it the site as `key`.
 */
export function RecordsProvider(props: { person: SignedIn; siteId: string; children: ReactNode }): ReactNode {
  const opened = useOpenRecords(props.person, props.siteId)
  const records = opened?.records ?? null
  useLookedAtAgain(() => void records?.refresh(), records !== null)
  useEffect(() => {
    if (records === null) return
    const refresh = () => void records.refresh()
    refresh()
    addEventListener('online', refresh)
    return () => removeEventListener('online', refresh)
  }, [records])
  return <context.Provider value={opened}>{props.children}</context.Provider>
}

function useOpenRecords(person: SignedIn, siteId: string): OpenRecords | null {
  const [opened, setOpened] = useState<OpenRecords | null>(null)
  useEffect(() => {
    let current = true
    const opening = openRecords(person, siteId)
    void opening.then((made) => current && setOpened(made))
    return () => {
      current = false
      void opening.then((made) => made.close())
    }
  }, [person, siteId])
  return opened
}

/** The records with their status; null while they are opened. */
export function useOpened(): OpenRecords | null {
  return useContext(context)
}

/** The records, for a page that needs them; its shape stands there until this device has opened them. */
export function WithRecords(props: {
  children: (records: CouncilRecords) => ReactNode
  loading?: ReactNode
}): ReactNode {
  const opened = useOpened()
  return opened === null ? (props.loading ?? <Opening />) : props.children(opened.records)
}

/** Reads the lists again when the person goes to another page: what a session has published meanwhile is there. */
export function useFreshOn(page: string): void {
  const opened = useOpened()
  const before = useRef(page)
  useEffect(() => {
    // Opening reads by itself.
    if (before.current === page) return
    before.current = page
    void opened?.records.refresh()
  }, [opened, page])
}
