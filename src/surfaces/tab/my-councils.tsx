import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { CouncilOption } from '#src/features/open-session/find-council.ts'
import { MyCouncilsPage, type MyCouncil } from '#src/features/my-councils/my-councils-page.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay, shortMoment } from '#src/ui/time/format-time.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { useLookedAtAgain } from '../wiring/use-looked-at-again.ts'
import { readMyCouncil } from './my-council-facts.ts'

/** The personal app: all of the person's councils, each read by itself so that one that fails hides no other. */
export function MyCouncils(props: {
  person: SignedIn
  options: readonly CouncilOption[]
  onChoose: (option: CouncilOption) => void
  onSetUp: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { person, options } = props
  const [known, setKnown] = useState<ReadonlyMap<string, MyCouncil['facts']>>(new Map())
  const read = useCallback(() => {
    for (const { council } of options) {
      const set = (facts: MyCouncil['facts']) =>
        setKnown((before) => {
          // What was read once stays when it cannot be read again.
          if (facts === 'failed' && typeof before.get(council.key) === 'object') return before
          return new Map(before).set(council.key, facts)
        })
      readMyCouncil(person, council).then(set, () => set('failed'))
    }
  }, [options, person])
  useEffect(read, [read])
  useLookedAtAgain(read)
  const nowMs = person.clock.nowMs()
  return (
    <MyCouncilsPage
      councils={options.map(({ council, teamName }) => ({
        key: council.key,
        name: council.name,
        teamName: council.archived ? t('mine-archived', { team: teamName }) : teamName,
        facts: known.get(council.key) ?? 'reading',
      }))}
      nowMs={nowMs}
      formatWhen={(ms) => shortMoment(tag, ms, nowMs)}
      formatDay={(day) => shortDay(tag, day)}
      onOpen={(key) => {
        const chosen = options.find((each) => each.council.key === key)
        if (chosen) props.onChoose(chosen)
      }}
      onSetUp={props.onSetUp}
      onTryAgain={read}
    />
  )
}
