import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { moveTo } from '#src/domain/risks/risk-change.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { InPlaceText } from './in-place-text.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { useKeptWords } from './use-kept-words.ts'
import { useRiskChange } from './use-risk-change.ts'

/** It is an issue now: what is wrong, what it causes, and how it was solved. Everything else of the risk stays. */
export function HappenedPart(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { change } = useRegister()
  const { key, risk } = props.row
  return (
    <div className={styles.fields}>
      {(['problem', 'resolution'] as const).map((each) => (
        <InPlaceText
          key={each}
          draftKey={`risk/${key}/${each}`}
          label={t(`risks-${each}`)}
          hint={t(`risks-${each}-hint`)}
          value={risk[each]}
          limit={20_000}
          onKeep={(text) => change(key, { [each]: text })}
        />
      ))}
    </div>
  )
}

export function HappenedForm(props: { row: RiskRow; onDone: () => void }): ReactNode {
  const t = useText()
  const { today } = useRegister()
  const { key, risk } = props.row
  const [problem, setProblem, forget] = useKeptWords(key, 'happened', risk.problem)
  const { refused, carryOut } = useRiskChange(key)
  return (
    <InlineForm
      title={t('risks-happened')}
      submitLabel={t('risks-happened-do')}
      onCancel={props.onDone}
      onSubmit={() => {
        if (!carryOut(moveTo(risk, 'happened', today), undefined, { problem: problem.trim() })) return
        forget()
        props.onDone()
      }}
    >
      <LimitedText
        label={t('risks-problem')}
        hint={t('risks-problem-hint')}
        error={refused ? t(`risks-refused-${refused}`) : undefined}
        limit={20_000}
        lines="many"
        value={problem}
        onChange={setProblem}
      />
    </InlineForm>
  )
}

/** Where it stands; closing and “it happened” have buttons of their own, because they ask for more. */
export function StateButtons(props: {
  row: RiskRow
  states: readonly ('assessed' | 'treated' | 'watching')[]
}): ReactNode {
  const t = useText()
  const { today } = useRegister()
  const { key, risk } = props.row
  const { refused, carryOut } = useRiskChange(key)
  return (
    <>
      {props.states.map((state) => (
        <Button key={state} size="small" onClick={() => carryOut(moveTo(risk, state, today))}>
          {risk.state === 'closed' ? t('risks-open-again') : t(`risks-move-${state}`)}
        </Button>
      ))}
      {refused && (
        <p className={styles.wrong} role="alert">
          {t(`risks-refused-${refused}`)}
        </p>
      )}
    </>
  )
}
