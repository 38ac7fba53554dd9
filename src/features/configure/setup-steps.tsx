import { Link } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { SpinnerIosRegular } from '@fluentui/react-icons/svg/spinner-ios'
import type { ReactNode } from 'react'
import { withoutScope } from '#src/graph/scopes.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import type { SetupStep } from './setup-facts.ts'

function iconOf(state: SetupStep['state']): ReactNode {
  if (state === 'waiting') return <CircleRegular />
  if (state === 'doing') return <SpinnerIosRegular />
  if (state === 'refused') return <ErrorCircleRegular />
  return <CheckmarkCircleRegular />
}

/** What was created, found, mended or refused, step by step; a refusal says who can. */
export function SetupSteps(props: {
  steps: readonly SetupStep[]
  owners: readonly string[] | null
  teamName: string
  /** Whose owners may create the lists: the team's, or a private channel's. */
  siteOf: string
}): ReactNode {
  const t = useText()
  const whoCan =
    props.owners && props.owners.length > 0
      ? t('configure-who-can-names', { names: props.owners })
      : t('configure-who-can-owners', { team: props.siteOf })
  return (
    <ul className={styles.steps} aria-label={t('configure-steps')} aria-live="polite">
      {props.steps.map((step) => (
        <li key={step.name} className={styles.step} data-state={step.state}>
          <span className={styles.stepIcon} aria-hidden>
            {iconOf(step.state)}
          </span>
          <span>
            <bdi>{step.name}</bdi>{' '}
            <span className={styles.stepState}>{t(`configure-step-${step.state}`)}</span>
            {step.state !== 'refused' &&
              step.notes?.map((note) => (
                <span key={note.about} className={styles.stepDetail}>
                  {t(`configure-columns-${note.about}`, { names: note.names })}
                </span>
              ))}
            {step.state === 'refused' && (
              <span className={styles.stepDetail}>
                <Refusal step={step} whoCan={whoCan} teamName={props.teamName} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Refusal(props: {
  step: Extract<SetupStep, { state: 'refused' }>
  whoCan: string
  teamName: string
}): ReactNode {
  const t = useText()
  const { reason, detail } = props.step
  switch (reason) {
    case 'not-owner':
      return `${t('configure-refused-not-owner')} ${props.whoCan}`
    case 'not-member':
      return t('configure-refused-not-member', { team: props.teamName })
    case 'scope':
      return `${t('configure-refused-scope')} ${t(`scope-lacking-${withoutScope['Sites.Manage.All']}`)}`
    case 'administrator':
      return (
        <>
          {t('configure-refused-administrator')} {t(`scope-lacking-${withoutScope['Sites.Manage.All']}`)}{' '}
          <Link href={detail} target="_blank" rel="noopener">
            {t('first-run-consent-link')}
          </Link>
        </>
      )
    case 'retyped':
      return t('configure-refused-retyped', { columns: detail })
    case 'offline':
      return t('configure-refused-offline')
    case 'other':
      return t('configure-refused-other', { detail })
  }
}
