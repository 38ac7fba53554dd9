import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import type { Begun } from './begun.ts'
import { connect, rememberedPerson, signInSilently, type Connection, type SignedIn } from './connection.ts'
import { explainOpening, mayPass, type Hindrance } from './explain-opening.ts'

export type ConnectionState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance }
  | { readonly kind: 'ready'; readonly person: SignedIn }

/** Opens the host and signs in once, or goes on with what was `begun`; `again` tries from where it stopped. */
export function useConnection(
  openPlace: () => Promise<OpenedPlace>,
  begun: Begun | null = null,
): {
  readonly connection: Connection | null
  readonly state: ConnectionState
  readonly again: () => void
} {
  const [connection, setConnection] = useState<Connection | null>(null)
  const [state, setState] = useState<ConnectionState>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)
  // The host is opened once for the page, whatever React mounts again.
  const opening = useRef<Promise<Connection> | null>(null)
  const early = useRef(begun)

  useEffect(() => {
    let current = true
    const open = async () => {
      const before = early.current
      early.current = null
      opening.current ??= (before?.connection ?? connect(openPlace)).catch((failure: unknown) => {
        opening.current = null
        throw failure
      })
      const made = await opening.current
      if (!current) return
      setConnection(made)
      const known = before?.first === true ? null : await rememberedPerson(made)
      if (!current) return
      if (known !== null) setState({ kind: 'ready', person: known })
      try {
        const person = await (before?.person ?? signInSilently(made))
        if (current && known === null) setState({ kind: 'ready', person })
      } catch (failure) {
        const hindrance = explainOpening(failure)
        // What is on the device can be worked with until the network is back.
        if (current && !(known !== null && mayPass(hindrance))) setState({ kind: 'hindered', hindrance })
      }
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
