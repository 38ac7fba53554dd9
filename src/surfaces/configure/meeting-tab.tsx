import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { councilsOfTeams, type CouncilOption } from '#src/features/open-session/find-council.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { rememberThread } from '#src/records/stores/council-store.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { NoCouncilHere } from '../wiring/no-council-here.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'

type Stage =
  | { readonly kind: 'opening' }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance }
  | { readonly kind: 'choose'; readonly options: readonly CouncilOption[] }
  | { readonly kind: 'chosen' }

/** Adding Weft to a meeting: which council meets there. The answer is kept for everybody, as in the side panel. */
export function MeetingTab(props: {
  person: SignedIn
  thread: string
  onReady: (council: Council) => void
}): ReactNode {
  const t = useText()
  const { person, thread, onReady } = props
  const [stage, setStage] = useState<Stage>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    councilsOfTeams(person.graph, thread).then(
      ({ known, options }) => {
        if (!current) return
        if (known) onReady(known.council)
        setStage(known ? { kind: 'chosen' } : { kind: 'choose', options })
      },
      (failure: unknown) => current && setStage({ kind: 'hindered', hindrance: explainOpening(failure) }),
    )
    return () => {
      current = false
    }
  }, [attempt, onReady, person, thread])
  const again = useCallback(() => {
    setStage({ kind: 'opening' })
    setAttempt((before) => before + 1)
  }, [])

  const choose = (council: Council) => {
    rememberThread(person.graph, council, thread).then(
      () => {
        setStage({ kind: 'chosen' })
        onReady(council)
      },
      (failure: unknown) => setStage({ kind: 'hindered', hindrance: explainOpening(failure) }),
    )
  }

  if (stage.kind === 'opening') return <Opening />
  if (stage.kind === 'chosen') return null
  return (
    <div className={styles.page}>
      {stage.kind === 'hindered' && (
        <HindranceNotice hindrance={stage.hindrance} person={person} onDone={again} />
      )}
      {stage.kind === 'choose' && stage.options.length === 0 && (
        <NoCouncilHere person={person} onTryAgain={again} onSetUp={choose} />
      )}
      {stage.kind === 'choose' && stage.options.length > 0 && (
        <WhichCouncil
          title={t('configure-meeting-which')}
          choices={stage.options.map(({ council, teamName }) => ({
            key: council.key,
            name: council.name,
            teamName,
          }))}
          onChoose={(key) => {
            const chosen = stage.options.find((each) => each.council.key === key)
            if (chosen) choose(chosen.council)
          }}
        />
      )}
    </div>
  )
}
