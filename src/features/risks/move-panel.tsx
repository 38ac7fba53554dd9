import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { isComposing } from '#src/ui/components/composing.ts'
import { scoreMove } from '#src/domain/risks/risk-matrix.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { stepFrom } from './heat-cells.ts'
import type { HeatMove } from './heat-map.tsx'
import { LevelMark } from './level-mark.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './heat-map.module.css'
import { useScaleWords } from './use-scale-words.ts'

const ways = ['more-likely', 'less-likely', 'more-impact', 'less-impact'] as const

/** The chosen risk: where it stands, where it would go, and the buttons that do what dragging does. */
export function MovePanel(props: {
  row: RiskRow
  move: HeatMove | null
  onStep: (way: (typeof ways)[number]) => void
  onKeep: (why: string) => void
  onCancel: () => void
  onOpen: () => void
}): ReactNode {
  const t = useText()
  const words = useScaleWords()
  const { mayEdit } = useRegister()
  const { row, move } = props
  const { risk } = row
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const needsWhy = move !== null && scoreMove(risk.current, move.to) >= 2
  const missing = needsWhy && why.trim() === ''
  const keep = () => {
    setTried(true)
    if (!missing) props.onKeep(why)
  }
  return (
    <section className={styles.panel} aria-label={risk.title}>
      <p dir="auto" className={styles.panelTitle}>
        {risk.title}
      </p>
      <p>
        <LevelMark level={row.level} /> {words.score(risk.current)}
        {move && <> → {words.score(move.to)}</>}
      </p>
      {needsWhy && (
        <Field label={t('risks-why-needed')} error={tried && missing ? t('risks-problem-why') : undefined}>
          {(control) => (
            <LineInput
              {...control}
              id="risk-move-why"
              aria-label={t('risks-why-needed')}
              value={why}
              maxLength={2000}
              onChange={(event) => setWhy(event.target.value)}
              onKeyDown={(event) => {
                if (isComposing(event)) return
                if (event.key === 'Enter') keep()
                if (event.key === 'Escape') props.onCancel()
              }}
            />
          )}
        </Field>
      )}
      <div className={styles.buttons}>
        {move && (
          <>
            <Button size="small" appearance="primary" onClick={keep}>
              {t('risks-move-keep')}
            </Button>
            <Button size="small" appearance="subtle" onClick={props.onCancel}>
              {t('ui-cancel')}
            </Button>
          </>
        )}
        {mayEdit &&
          risk.current !== null &&
          ways.map((way) => {
            const from = move?.to ?? risk.current
            return (
              <Button
                key={way}
                size="small"
                disabled={from === null || scoreMove(from, stepFrom(from, way)) === 0}
                onClick={() => props.onStep(way)}
              >
                {t(`risks-way-${way}`)}
              </Button>
            )
          })}
        <Button size="small" appearance="subtle" onClick={props.onOpen}>
          {t('risks-open')}
        </Button>
      </div>
    </section>
  )
}
