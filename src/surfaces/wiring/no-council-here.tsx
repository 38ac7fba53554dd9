import { Button } from '@fluentui/react-components'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { NoCouncil, WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { ask } from '#src/graph/asking.ts'
import { joinedTeams, type Team } from '#src/graph/people/teams.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from './connection.ts'
import { explainOpening, type Hindrance } from './explain-opening.ts'
import { HindranceNotice } from './hindrance-notice.tsx'
import { SetupPage } from './setup-page.tsx'
import { Opening } from './surface-frame.tsx'

type Step = 'none' | 'which-team' | { readonly groupId: string }

/** No council is known here: says so, and sets one up in a team of the person's choice. */
export function NoCouncilHere(props: {
  person: SignedIn
  onTryAgain: () => void
  /** Ends the set-up: the person has seen that all is there. */
  onSetUp: (council: Council) => void
}): ReactNode {
  const t = useText()
  const { person, onTryAgain } = props
  const { groupId, channelId } = person.opened.place
  const [step, setStep] = useState<Step>('none')
  const [made, setMade] = useState<Council | null>(null)
  const back = useCallback(() => setStep('none'), [])
  if (step === 'none')
    return (
      <NoCouncil
        onTryAgain={onTryAgain}
        onSetUp={() => setStep(groupId === null ? 'which-team' : { groupId })}
      />
    )
  return (
    <>
      <div>
        {made === null ? (
          <Button size="small" appearance="subtle" onClick={back}>
            {t('first-run-back')}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => props.onSetUp(made)}>
            {t('first-run-open-council', { council: made.name })}
          </Button>
        )}
      </div>
      {step === 'which-team' ? (
        <WhichTeam person={person} onChoose={(chosen) => setStep({ groupId: chosen })} />
      ) : (
        <SetupPage
          person={person}
          groupId={step.groupId}
          channelId={step.groupId === groupId ? channelId : null}
          onReady={setMade}
        />
      )}
    </>
  )
}

function WhichTeam(props: { person: SignedIn; onChoose: (groupId: string) => void }): ReactNode {
  const t = useText()
  const { person } = props
  const [teams, setTeams] = useState<readonly Team[] | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    ask(person.graph, joinedTeams()).then(
      ({ entries }) => current && setTeams(entries),
      (failure: unknown) => current && setHindrance(explainOpening(failure)),
    )
    return () => {
      current = false
    }
  }, [attempt, person])
  if (hindrance)
    return (
      <HindranceNotice
        hindrance={hindrance}
        person={person}
        onDone={() => {
          setHindrance(null)
          setAttempt((before) => before + 1)
        }}
      />
    )
  if (teams === null) return <Opening />
  return (
    <WhichCouncil
      title={t('first-run-set-up-where')}
      meaning={teams.length > 0 ? t('first-run-set-up-where-meaning') : t('first-run-no-team')}
      choices={teams.map(({ id, name }) => ({ key: id, name, teamName: '' }))}
      onChoose={props.onChoose}
    />
  )
}
