import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { SpinnerIosRegular } from '@fluentui/react-icons/svg/spinner-ios'
import type { ReactNode } from 'react'
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
}): ReactNode {
  const t = useText()
  const whoCan =
    props.owners && props.owners.length > 0
      ? t('configure-who-can-names', { names: props.owners.join(', ') })
      : t('configure-who-can-owners', { team: props.teamName })
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
            {step.state === 'refused' && (
              <span className={styles.stepDetail}>
                {step.reason === 'not-owner' && `${t('configure-refused-not-owner')} ${whoCan}`}
                {step.reason === 'scope' && t('configure-refused-scope')}
                {step.reason === 'other' && t('configure-refused-other', { detail: step.detail })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
