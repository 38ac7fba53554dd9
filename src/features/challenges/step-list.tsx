import { Button } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useState, type ReactNode } from 'react'
import type { Step } from '#src/domain/challenges/challenge.ts'
import { tickStep } from '#src/domain/challenges/progress.ts'
import type { Council } from '#src/domain/council/council.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './challenges.module.css'
import { StepForm } from './step-form.tsx'

/** Milestones and what departments deliver together, each to be ticked. */
export function StepList(props: {
  steps: readonly Step[]
  council: Council
  today: string
  mayChange: boolean
  draftKey: string
  newId: () => string
  onChange: (steps: Step[]) => void
}): ReactNode {
  const t = useText()
  const { steps } = props
  const [adding, setAdding] = useState(false)
  const { offerUndo, bar } = useUndo()
  return (
    <Section
      title={t('challenges-steps')}
      count={steps.length}
      level={3}
      actions={
        props.mayChange &&
        !adding && (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('challenges-step-add')}
          </Button>
        )
      }
    >
      {adding && (
        <StepForm
          draftKey={props.draftKey}
          council={props.council}
          onCancel={() => setAdding(false)}
          onAdd={(step) => {
            props.onChange([...steps, { ...step, id: props.newId(), doneOn: null }])
            setAdding(false)
          }}
        />
      )}
      {steps.length === 0 && !adding && <p className={styles.quiet}>{t('challenges-steps-none')}</p>}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            council={props.council}
            late={step.doneOn === null && step.due !== null && step.due < props.today}
            mayChange={props.mayChange}
            onTick={() => props.onChange(tickStep(steps, step.id, props.today))}
            onRemove={() => {
              props.onChange(steps.filter((each) => each.id !== step.id))
              offerUndo(t('challenges-step-removed', { title: step.title }), () => props.onChange([...steps]))
            }}
          />
        ))}
      </ul>
      {bar}
    </Section>
  )
}

function StepRow(props: {
  step: Step
  council: Council
  late: boolean
  mayChange: boolean
  onTick: () => void
  onRemove: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { step } = props
  const words =
    step.doneOn !== null
      ? t('challenges-step-done', { day: shortDay(tag, step.doneOn) })
      : step.due === null
        ? null
        : t(props.late ? 'challenges-step-late' : 'challenges-step-due', { day: shortDay(tag, step.due) })
  return (
    <li className={styles.step}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={step.doneOn !== null}
          disabled={!props.mayChange}
          onChange={props.onTick}
        />
        <bdi>{step.title}</bdi>
      </label>
      {props.council.departments
        .filter((each) => step.departmentKeys.includes(each.id))
        .map((each) => (
          <DepartmentChip key={each.id} {...each} />
        ))}
      {words && <span className={props.late ? styles.late : styles.quiet}>{words}</span>}
      {props.mayChange && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t('challenges-step-remove', { title: step.title })}
          onClick={props.onRemove}
        />
      )}
    </li>
  )
}
