import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { connect, signInSilently, type Connection, type SignedIn } from './connection.ts'
import { explainOpening, type Hindrance } from './explain-opening.ts'

export type ConnectionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance }
  | { readonly kind: 'ready'; readonly person: SignedIn }

/** Opens the host and signs in once; `again` tries from where it stopped. */
export function useConnection(openPlace: () => Promise<OpenedPlace>): {
  readonly connection: Connection | null
  readonly state: ConnectionState
  readonly again: () => void
} {
  const [connection, setConnection] = useState<Connection | null>(null)
  const [state, setState] = useState<ConnectionState>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)
  // The host is opened once for the page, whatever React mounts again.
  const opening = useRef<Promise<Connection> | null>(null)

  useEffect(() => {
    let current = true
    const open = async () => {
      opening.current ??= connect(openPlace).catch((failure: unknown) => {
        opening.current = null
        throw failure
      })
      const made = await opening.current
      if (!current) return
      setConnection(made)
      const person = await signInSilently(made)
      if (current) setState({ kind: 'ready', person })
    }
    open().catch((failure: unknown) => {
      if (current) setState({ kind: 'hindered', hindrance: explainOpening(failure) })
    })
    return () => {
      current = false
    }
  }, [attempt, openPlace])

  const again = useCallback(() => {
    setState({ kind: 'opening' })
    setAttempt((before) => before + 1)
  }, [])
  return { connection, state, again }
}
