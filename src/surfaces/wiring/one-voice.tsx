import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import { oneVoice, type OneVoice as Voices, type Voice } from '#src/host/one-voice.ts'
import { SaidOnce } from '#src/ui/components/said-once.tsx'
import { newId, type SignedIn } from './connection.ts'

/** Around a page of a session: what the person's other pages show as well is said by one of them alone. */
export function OneVoice(props: {
  person: Pick<SignedIn, 'deviceKey'>
  sessionKey: string
  voice: Voice
  children: ReactNode
}): ReactNode {
  const { sessionKey, voice } = props
  const { deviceKey } = props.person
  const among = useRef<Voices | null>(null)
  useEffect(() => {
    const made = oneVoice(`weft/${deviceKey}/${sessionKey}`, voice, newId())
    among.current = made
    return () => {
      among.current = null
      made.close()
    }
  }, [deviceKey, sessionKey, voice])
  const speaks = useCallback(() => among.current?.speaks() ?? Promise.resolve(true), [])
  return <SaidOnce speaks={speaks}>{props.children}</SaidOnce>
}
