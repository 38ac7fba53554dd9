import { useEffect, useState, type ReactNode } from 'react'
import { coreScopes } from '#src/graph/scopes.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { useLivePart } from '../wiring/use-live.ts'
import type { SessionContext } from './session-context.ts'

/** A new token that does not help within this time leaves it to the person. */
const helpsWithinMs = 3_000

const refusalOf = ({ liveness }: LiveSnapshot) => (liveness.kind === 'refused' ? liveness.reason : null)

/** The session's log refuses this person in mid-session: one prompt, the captures stay, and it goes on by itself. */
export function LiveRefused(props: { context: SessionContext }): ReactNode {
  const t = useText()
  const reason = useLivePart(props.context.session.live, refusalOf)
  if (reason === null) return null
  if (reason === 'sign-in') return <SignInAgain context={props.context} />
  if (reason === 'no-access')
    return (
      <StateMessage
        kind="refused"
        title={t('network-refused')}
        actions={[{ label: t('ui-try-again'), onAct: () => props.context.session.live.refresh() }]}
      >
        {t('network-refused-meaning')}
      </StateMessage>
    )
  return null
}

function SignInAgain(props: { context: SessionContext }): ReactNode {
  const { person, session } = props.context
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = (found: Hindrance) => current && setHindrance(found)
    person.signIn.tokenFor(coreScopes, { fresh: true }).then(
      () => {
        session.live.refresh()
        timer = setTimeout(() => say({ kind: 'sign-in', scopes: [], claims: undefined }), helpsWithinMs)
      },
      (failure: unknown) => say(explainOpening(failure)),
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [person, session])
  if (hindrance === null) return null
  return (
    <HindranceNotice
      within
      hindrance={hindrance}
      person={person}
      during
      onDone={() => session.live.refresh()}
    />
  )
}
