import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { ConfigureCouncil } from '#src/features/configure/configure-council.tsx'
import type { SetupFacts } from '#src/features/configure/setup-facts.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { newId, type SignedIn } from './connection.ts'
import { explainOpening, type Hindrance } from './explain-opening.ts'
import { HindranceNotice } from './hindrance-notice.tsx'
import { setupActions } from './setup-actions.ts'
import { setupFactsOfTeam } from './setup-facts-of-team.ts'
import { Opening } from './surface-frame.tsx'

/** Setting a council up, and setting it up again: the configure surface and the tab's settings show the same. */
export function SetupPage(props: {
  person: SignedIn
  groupId: string
  channelId: string | null
  onReady: (council: Council) => void
}): ReactNode {
  const t = useText()
  const { language } = useLocale()
  const { person, groupId, channelId } = props
  const [facts, setFacts] = useState<SetupFacts | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const read = useCallback(() => {
    setHindrance(null)
    setupFactsOfTeam(person, groupId, channelId).then(setFacts, (failure: unknown) =>
      setHindrance(explainOpening(failure)),
    )
  }, [channelId, groupId, person])
  useEffect(() => {
    let current = true
    setupFactsOfTeam(person, groupId, channelId).then(
      (known) => current && setFacts(known),
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
    }
  }, [channelId, groupId, person])
  const actions = useMemo(
    () =>
      facts === null
        ? null
        : setupActions(person, facts, {
            lists: t('setup-step-lists'),
            plan: t('setup-step-plan'),
            bucket: t('setup-step-bucket'),
            council: t('setup-step-council'),
          }),
    [facts, person, t],
  )
  if (hindrance) return <HindranceNotice hindrance={hindrance} person={person} onDone={read} />
  if (facts === null || actions === null) return <Opening />
  return (
    <ConfigureCouncil
      facts={facts}
      place={{
        channelId,
        language,
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      }}
      actions={actions}
      newId={newId}
      onReady={props.onReady}
    />
  )
}
