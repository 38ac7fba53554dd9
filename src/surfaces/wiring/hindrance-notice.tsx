import { useEffect, useState, type ReactNode } from 'react'
import { AskAdministrator } from '#src/features/first-run/ask-administrator.tsx'
import { CouldNotOpen } from '#src/features/first-run/could-not-open.tsx'
import { SignInFirst } from '#src/features/first-run/sign-in-first.tsx'
import { coreScopes, featuresOf } from '#src/graph/scopes.ts'
import type { Connection } from './connection.ts'
import { explainOpening, type Hindrance } from './explain-opening.ts'

/** Says what keeps the person from going on, and offers the one thing that mends it. */
export function HindranceNotice(props: {
  hindrance: Hindrance
  person: Pick<Connection, 'signIn'> | null
  onDone: () => void
}): ReactNode {
  const [after, setAfter] = useState<Hindrance | null>(null)
  const [busy, setBusy] = useState(false)
  const hindrance = after ?? props.hindrance
  const again = () => {
    setAfter(null)
    props.onDone()
  }
  const offline = hindrance.kind === 'failed' && hindrance.reason === 'offline'
  const { onDone } = props
  useEffect(() => {
    if (!offline) return
    addEventListener('online', onDone)
    return () => removeEventListener('online', onDone)
  }, [offline, onDone])
  if (hindrance.kind === 'consent')
    return (
      <AskAdministrator
        consentUrl={hindrance.consentUrl}
        features={featuresOf(hindrance.scopes)}
        onTryAgain={again}
      />
    )
  if (hindrance.kind === 'failed')
    return <CouldNotOpen reason={hindrance.reason} detail={hindrance.detail} onTryAgain={again} />
  return (
    <SignInFirst
      busy={busy}
      onSignIn={() => {
        setBusy(true)
        const scopes = hindrance.scopes.length > 0 ? hindrance.scopes : coreScopes
        const asked = props.person?.signIn.askFor(scopes, hindrance.claims) ?? Promise.resolve()
        asked
          .then(again, (failure: unknown) => setAfter(explainOpening(failure)))
          .finally(() => setBusy(false))
      }}
    />
  )
}
