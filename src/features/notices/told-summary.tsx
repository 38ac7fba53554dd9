import { useEffect, type ReactNode } from 'react'
import type { ToldPerson } from '#src/records/notices/tell-people.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'

/** More names are read in the list below. */
const mostNamed = 3

/** What became of a press, in the order in which it matters: who was told, and who was not and why. */
export function ToldSummary(props: { told: readonly ToldPerson[] }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const announce = useAnnounce()
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const namesOf = (...outcomes: readonly ToldPerson['outcome'][]) =>
    props.told.filter((each) => outcomes.includes(each.outcome)).map((each) => each.draft.personName)
  const reached = namesOf('told')
  const title =
    reached.length === 0
      ? t('notices-told-none')
      : reached.length > mostNamed
        ? t('notices-told-many', { count: reached.length })
        : t('notices-told', { count: reached.length, names: list.format(reached) })
  useEffect(() => announce(title, 'short'), [announce, title])
  const others = (['no-app', 'unknown', 'elsewhere', 'failed', 'no-row'] as const).flatMap((outcome) => {
    const names = namesOf(outcome)
    return names.length === 0 ? [] : [t(`notices-told-${outcome}`, { names: list.format(names) })]
  })
  const failed = namesOf('failed', 'no-row', 'unknown').length > 0
  return (
    <StateMessage kind={failed ? 'failed' : 'done'} title={title}>
      {others.length > 0 && others.map((each) => <p key={each}>{each}</p>)}
    </StateMessage>
  )
}
