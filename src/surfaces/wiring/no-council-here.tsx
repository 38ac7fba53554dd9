import { Button } from '@fluentui/react-components'
import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { NoCouncil, WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { ask } from '#src/graph/asking.ts'
import { joinedTeams, type Team } from '#src/graph/people/teams.ts'
import { BackButton } from '#src/ui/components/back-button.tsx'
import type { CouncilRemains } from '#src/records/stores/council-remains.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import { RawRecord } from '#src/ui/components/raw-record.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from './connection.ts'
import { explainOpening, type Hindrance } from './explain-opening.ts'
import { HindranceNotice } from './hindrance-notice.tsx'
import { Opening } from './surface-frame.tsx'

// The form is large and rare: no panel carries it until it is asked for.
const SetupPage = latePart(async () => ({ default: (await import('./setup-page.tsx')).SetupPage }))

type Step = 'none' | 'which-team' | { readonly groupId: string }

/** No council is known here, or its record cannot be read: says so, and sets it up in a team of the person's choice. */
export function NoCouncilHere(props: {
  person: SignedIn
  /** Of a council that is here and whose record cannot be read. */
  remains?: CouncilRemains | undefined
  onTryAgain: () => void
  /** Ends the set-up: the person has seen that all is there. */
  onSetUp: (council: Council) => void
  /** What else can be done with a council that was just set up. */
  renderAlso?: (council: Council) => ReactNode
}): ReactNode {
  const t = useText()
  const { person, onTryAgain } = props
  const { remains } = props
  const { channelId } = person.opened.place
  const groupId = person.opened.place.groupId ?? remains?.rest.teamId ?? null
  // A broken council is mended where it is; nothing is set up beside it.
  const site =
    remains === undefined
      ? null
      : (new URLSearchParams(location.search).get('site') ?? remains.rest.siteId ?? null)
  const [step, setStep] = useState<Step>('none')
  const [made, setMade] = useState<Council | null>(null)
  const back = useCallback(() => setStep('none'), [])
  const setUp = () => setStep(groupId === null ? 'which-team' : { groupId })
  if (step === 'none' && remains)
    return (
      <StateMessage
        page
        kind="failed"
        title={t('panel-needs-repair')}
        actions={[
          { label: t('first-run-repair'), onAct: setUp, primary: true },
          { label: t('first-run-look-again'), onAct: onTryAgain },
        ]}
      >
        {t('panel-needs-repair-meaning')}
        <RawRecord columns={remains.columns} />
      </StateMessage>
    )
  if (step === 'none') return <NoCouncil onTryAgain={onTryAgain} onSetUp={setUp} />
  return (
    <Suspense fallback={<Opening />}>
      {made === null ? (
        <BackButton onBack={back}>{t('first-run-back')}</BackButton>
      ) : (
        <div>
          <Button appearance="primary" onClick={() => props.onSetUp(made)}>
            {t('first-run-open-council', { council: made.name })}
          </Button>
          {props.renderAlso?.(made)}
        </div>
      )}
      {step === 'which-team' ? (
        <WhichTeam person={person} onChoose={(chosen) => setStep({ groupId: chosen })} />
      ) : (
        <SetupPage
          person={person}
          groupId={step.groupId}
          channelId={step.groupId === groupId ? channelId : null}
          {...(site === null ? {} : { siteId: site })}
          onReady={setMade}
        />
      )}
    </Suspense>
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
