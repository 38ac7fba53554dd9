import { useEffect, useState, type ReactNode } from 'react'
import { coreScopes } from '#src/graph/scopes.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ChangedLists } from '../wiring/hand-made-notice.tsx'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { useLivePart } from '../wiring/use-live.ts'
import { useLookedAtAgain } from '../wiring/use-looked-at-again.ts'
import type { SessionContext } from './session-context.ts'

/** A new token that does not help within this time leaves it to the person. */
const helpsWithinMs = 3_000

const refusalOf = ({ liveness }: LiveSnapshot) => (liveness.kind === 'refused' ? liveness.reason : null)

/** The session's log refuses this person in mid-session: one prompt, the captures stay, and it goes on by itself. */
export function LiveRefused(props: { context: SessionContext }): ReactNode {
  const { live } = props.context.session
  const reason = useLivePart(live, refusalOf)
  if (reason === null) return null
  if (reason === 'sign-in') return <SignInAgain context={props.context} />
  if (reason === 'no-access') return <NotLetIn listGone={false} live={live} />
  return (
    <>
      <ChangedLists
        person={props.context.person}
        siteId={props.context.session.council.siteId}
        lists={[sessionLogKind.list]}
      />
      <NotLetIn listGone live={live} />
    </>
  )
}

function NotLetIn(props: { listGone: boolean; live: LiveSession }): ReactNode {
  const t = useText()
  const { listGone, live } = props
  useLookedAtAgain(() => live.refresh())
  return (
    <StateMessage
      kind="refused"
      title={listGone ? t('network-log-changed', { list: sessionLogKind.list }) : t('network-refused')}
      actions={[{ label: t('ui-try-again'), onAct: () => live.refresh() }]}
    >
      {t(listGone ? 'network-list-gone-meaning' : 'network-refused-meaning')}
      <p>{t(listGone ? 'network-list-gone-do' : 'network-refused-do')}</p>
    </StateMessage>
  )
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
        timer = setTimeout(
          () => say({ kind: 'sign-in', scopes: [], claims: undefined, consentUrl: null }),
          helpsWithinMs,
        )
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
