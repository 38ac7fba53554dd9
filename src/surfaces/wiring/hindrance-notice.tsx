import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { AskAdministrator } from '#src/features/first-run/ask-administrator.tsx'
import { CouldNotOpen } from '#src/features/first-run/could-not-open.tsx'
import { SignInFirst } from '#src/features/first-run/sign-in-first.tsx'
import { coreScopes, featuresOf } from '#src/graph/scopes.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { timeOfDay } from '#src/ui/time/format-time.ts'
import type { Connection } from './connection.ts'
import { explainOpening, type Hindrance } from './explain-opening.ts'
import { useNetwork } from './network-state.ts'
import { useLookedAtAgain } from './use-looked-at-again.ts'

/** Says what keeps the person from going on, and offers the one thing that mends it. */
export function HindranceNotice(props: {
  hindrance: Hindrance
  person: Pick<Connection, 'signIn'> | null
  /** A part of a page that has its own heading. */
  within?: boolean
  /** Something is open already: what is written meanwhile is kept. */
  during?: boolean
  onDone: () => void
}): ReactNode {
  const [after, setAfter] = useState<Hindrance | null>(null)
  const [busy, setBusy] = useState(false)
  const hindrance = after ?? props.hindrance
  // Two ways may find out at once that it can go on: the second must not begin anew what the first began.
  const goneOn = useRef(0)
  useEffect(() => () => void (goneOn.current += 1), [])
  const again = () => {
    goneOn.current += 1
    setAfter(null)
    props.onDone()
  }
  const once = () => {
    const before = goneOn.current
    return () => {
      if (goneOn.current === before) again()
    }
  }
  const page = props.within !== true
  const { person } = props
  useLookedAtAgain(() => {
    if (busy || person === null || hindrance.kind === 'failed') return
    // An administrator, or the person in another window, may have done it meanwhile.
    const scopes = hindrance.scopes.length > 0 ? hindrance.scopes : coreScopes
    person.signIn.tokenFor(scopes, { fresh: true }).then(once(), () => undefined)
  }, hindrance.kind !== 'failed')
  if (hindrance.kind === 'consent')
    return (
      <AskAdministrator
        page={page}
        consentUrl={hindrance.consentUrl}
        features={featuresOf(hindrance.scopes)}
        during={props.during ?? false}
        onTryAgain={again}
      />
    )
  if (hindrance.kind === 'failed')
    return <FailedOpening key={hindrance.reason} page={page} hindrance={hindrance} onAgain={again} />
  return (
    <SignInFirst
      page={page}
      busy={busy}
      during={props.during ?? false}
      consentUrl={hindrance.consentUrl}
      onSignIn={() => {
        setBusy(true)
        const scopes = hindrance.scopes.length > 0 ? hindrance.scopes : coreScopes
        const asked = props.person?.signIn.askFor(scopes, hindrance.claims) ?? Promise.resolve()
        asked
          .then(once(), (failure: unknown) => setAfter(explainOpening(failure)))
          .finally(() => setBusy(false))
      }}
    />
  )
}

/** A service that did not say how long it wants to be left alone is asked again after this. */
const unaskedWaitMs = 20_000

/** Goes on by itself when the network is back or the wait is over. */
function FailedOpening(props: {
  hindrance: Extract<Hindrance, { kind: 'failed' }>
  page: boolean
  onAgain: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { nowMs, reach } = useNetwork()
  const { hindrance, onAgain } = props
  const { reason } = hindrance
  const [goOnMs] = useState(() =>
    reason === 'throttled' ? Math.max(hindrance.untilMs ?? 0, nowMs() + unaskedWaitMs) : null,
  )
  const goOn = useEffectEvent(onAgain)
  useEffect(() => {
    if (reason !== 'offline') return
    const online = () => goOn()
    addEventListener('online', online)
    return () => removeEventListener('online', online)
  }, [reason])
  const [silentFirst] = useState(reach !== 'answers')
  useEffect(() => {
    // Something else on the page has got an answer.
    if (reason === 'offline' && silentFirst && reach === 'answers') goOn()
  }, [reach, reason, silentFirst])
  useEffect(() => {
    if (goOnMs === null) return
    const timer = setTimeout(() => goOn(), goOnMs - nowMs())
    return () => clearTimeout(timer)
  }, [goOnMs, nowMs])
  const goesOn =
    goOnMs !== null
      ? t('network-goes-on-at', { time: timeOfDay(tag, goOnMs) })
      : reason === 'offline'
        ? t('network-goes-on-online')
        : ''
  return (
    <CouldNotOpen
      page={props.page}
      reason={reason}
      detail={hindrance.detail}
      goesOn={goesOn}
      onTryAgain={onAgain}
    />
  )
}
