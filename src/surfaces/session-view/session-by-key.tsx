import { useMemo, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { openByKey } from '../wiring/find-session.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { recallByKey } from '../wiring/recall-session.ts'
import { OpenedStage } from './opened-stage.tsx'

/** Opens a council's session by its key; says what hinders, or that the council has none of that key. */
export function SessionByKey(props: {
  person: SignedIn
  council: Council
  sessionKey: string
  children: (session: OpenedSession, again: () => void) => ReactNode
}): ReactNode {
  const { person, council, sessionKey } = props
  const ways = useMemo(
    () => ({
      recall: () => recallByKey(person, council, sessionKey),
      find: async (shown: ReturnType<typeof recallByKey>) =>
        openByKey(person, council, sessionKey, await shown),
    }),
    [council, person, sessionKey],
  )
  return (
    <OpenedStage person={person} ways={ways}>
      {props.children}
    </OpenedStage>
  )
}
