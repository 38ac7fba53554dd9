import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { confidences, proximities, type Score } from '#src/domain/risks/risk.ts'
import { levelOf } from '#src/domain/risks/risk-matrix.ts'
import { HelpBeside } from '#src/ui/components/help-beside.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { InPlaceChoice } from './in-place-choice.tsx'
import { InPlaceDay } from './in-place-day.tsx'
import { LevelMark } from './level-mark.tsx'
import { useRegister } from './register.tsx'
import { RescoreForm } from './rescore-form.tsx'
import type { RiskRow } from './risk-rows.ts'
import { ScoreChoice, scoreOf, type ScoreDraft } from './score-choice.tsx'
import styles from './risks.module.css'
import { useScaleWords } from './use-scale-words.ts'

/** How bad it is, in the council's words, and when it is looked at again. */
export function DetailScores(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { settings, change, mayEdit } = useRegister()
  const { key, risk, nextReview } = props.row
  const [scoring, setScoring] = useState(false)
  const shown = (field: (typeof settings.shown)[number]) => settings.shown.includes(field)
  return (
    <div className={styles.fields}>
      <ScoreLine name="current" score={risk.current} />
      {scoring ? (
        <RescoreForm
          risk={risk}
          riskKey={key}
          onDone={() => setScoring(false)}
          onCancel={() => setScoring(false)}
        />
      ) : (
        mayEdit &&
        risk.state !== 'closed' && (
          <div>
            <Button size="small" onClick={() => setScoring(true)}>
              {t('risks-rescore')}
            </Button>
          </div>
        )
      )}
      {(['inherent', 'target'] as const)
        .filter((each) => shown(each))
        .map((each) => (
          <OtherScore
            key={each}
            name={each}
            score={risk[each]}
            onKeep={(score) => change(key, { [each]: score })}
          />
        ))}
      <div className={styles.pair}>
        {shown('confidence') && (
          <InPlaceChoice
            label={t('risks-confidence')}
            help="confidence"
            options={confidences.map((value) => ({ value, label: t(`risks-confidence-${value}`) }))}
            value={risk.confidence}
            onKeep={(confidence) => confidence !== null && change(key, { confidence })}
          />
        )}
        {shown('proximity') && (
          <InPlaceChoice
            label={t('risks-proximity')}
            help="proximity"
            options={proximities.map((value) => ({ value, label: t(`risks-proximity-${value}`) }))}
            value={risk.proximity}
            empty={t('risks-proximity-none')}
            onKeep={(proximity) => change(key, { proximity })}
          />
        )}
      </div>
      <InPlaceDay
        label={t('risks-next-review')}
        hint={
          risk.nextReview === null && nextReview !== null
            ? t('risks-next-review-by-level', { day: shortDay(tag, nextReview) })
            : undefined
        }
        value={risk.nextReview}
        onKeep={(day) => change(key, { nextReview: day })}
      />
      {risk.lastReview !== null && (
        <p className={styles.quiet}>{t('risks-last-review', { day: shortDay(tag, risk.lastReview) })}</p>
      )}
    </div>
  )
}

function ScoreLine(props: { name: 'current' | 'inherent' | 'target'; score: Score }): ReactNode {
  const t = useText()
  const words = useScaleWords()
  const { matrix } = useRegister().settings
  return (
    <div className={styles.scoreLine}>
      {props.name === 'current' ? (
        <span className={styles.label}>{t('risks-score-current')}</span>
      ) : (
        <HelpBeside about={props.name} term={t(`risks-score-${props.name}`)}>
          <span className={styles.label}>{t(`risks-score-${props.name}`)}</span>
        </HelpBeside>
      )}
      <LevelMark level={levelOf(matrix, props.score)} />
      <span>{words.score(props.score)}</span>
    </div>
  )
}

function OtherScore(props: {
  name: 'inherent' | 'target'
  score: Score
  onKeep: (score: Score) => void
}): ReactNode {
  const t = useText()
  const { mayEdit } = useRegister()
  const [draft, setDraft] = useState<ScoreDraft | null>(null)
  const [half, setHalf] = useState(false)
  if (draft === null)
    return (
      <div>
        <ScoreLine name={props.name} score={props.score} />
        {mayEdit && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setDraft(props.score ?? { likelihood: null, impact: null })}
          >
            {t(`risks-score-set-${props.name}`)}
          </Button>
        )}
      </div>
    )
  return (
    <InlineForm
      title={t(`risks-score-${props.name}`)}
      submitLabel={t('risks-save')}
      onCancel={() => setDraft(null)}
      onSubmit={() => {
        const score = scoreOf(draft)
        setHalf(score === undefined)
        if (score === undefined) return
        props.onKeep(score)
        setDraft(null)
      }}
    >
      <ScoreChoice draft={draft} onChange={setDraft} />
      {half && (
        <p className={styles.wrong} role="alert">
          {t('risks-problem-half')}
        </p>
      )}
    </InlineForm>
  )
}
