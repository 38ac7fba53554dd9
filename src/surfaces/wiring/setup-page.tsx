import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Council, Member } from '#src/domain/council/council.ts'
import { ConfigureCouncil } from '#src/features/configure/configure-council.tsx'
import type { SetupFacts } from '#src/features/configure/setup-facts.ts'
import { may } from '#src/domain/council/rights.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import type { SignedIn } from './connection.ts'
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
  /** Of a council that is there already. */
  siteId?: string
  /** On a page that has its own heading. */
  within?: boolean
  onReady: (council: Council) => void
  /** The council is there before anything was pressed. */
  onFound?: (council: Council) => void
}): ReactNode {
  const t = useText()
  const { language, tag } = useLocale()
  const { person, groupId, channelId, onFound, siteId = null, within = false } = props
  const [facts, setFacts] = useState<SetupFacts | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    setupFactsOfTeam(person, { groupId, channelId, siteId }).then(
      (known) => {
        if (!current) return
        setFacts(known)
        if (known.existing) onFound?.(known.existing)
      },
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
    }
  }, [attempt, channelId, groupId, onFound, person, siteId])
  const read = useCallback(() => {
    setHindrance(null)
    setAttempt((before) => before + 1)
  }, [])
  const actions = useMemo(
    () =>
      facts === null
        ? null
        : setupActions(person, facts, {
            lists: t(facts.inPrivateChannel ? 'setup-step-lists-channel' : 'setup-step-lists'),
            plan: t('setup-step-plan'),
            bucket: t('setup-step-bucket'),
            council: t('setup-step-council'),
          }),
    [facts, person, t],
  )
  if (hindrance)
    return <HindranceNotice within={within} hindrance={hindrance} person={person} onDone={read} />
  if (facts === null || actions === null) return <Opening />
  return (
    <ConfigureCouncil
      within={within}
      facts={facts}
      place={{
        channelId,
        language,
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      }}
      onlyFor={onlyFor(facts, person.me.personId)}
      actions={actions}
      formatWhen={(ms) => shortMoment(tag, ms, person.clock.nowMs())}
      onReady={props.onReady}
    />
  )
}

/** Who may change the settings, where this person may not: an agreement, as long as there is somebody to keep it. */
function onlyFor(facts: SetupFacts, personId: string): readonly string[] | null {
  const members: readonly Member[] = facts.existing?.members ?? facts.remains?.rest.members ?? []
  const { people } = facts
  const me = members.find((each) => each.personId === personId)
  if (may('set-up', me, false)) return null
  const names = members
    .filter((each) => may('set-up', each, false))
    // Whoever left the team cannot open the settings.
    .filter((each) => people === null || people.some((one) => one.personId === each.personId))
    .map((each) => each.displayName)
  return names.length > 0 ? names : null
}
