import { Button } from '@fluentui/react-components'
import { useId, useState, type ReactNode } from 'react'
import { optionIds, type Vote } from '#src/domain/session/vote.ts'
import { mostScore, type Marks } from '#src/domain/session/vote-moves.ts'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { optionWords } from './vote-words.ts'
import styles from './votes.module.css'

const abstain = 'abstain'
const scores = Array.from({ length: mostScore + 1 }, (_each, score) => String(score))

/** The controls of one ballot, by keyboard as any form: one of a few, several, or a score for each. */
export function BallotForm(props: {
  vote: Vote
  /** What was cast before; null where nothing was. */
  before: Marks | null
  label: string
  submitLabel: string
  /** True where voting is the one thing to do here. */
  primary?: boolean
  onCast: (marks: Marks) => void
  onCancel?: () => void
}): ReactNode {
  const t = useText()
  const { vote } = props
  const [marks, setMarks] = useState<Marks | null>(props.before)
  const [asked, setAsked] = useState(false)
  const ids = optionIds(vote)
  const whole =
    marks !== null && (vote.ballot !== 'score' || marks.length === 0 || marks.length === ids.length)
  return (
    <form
      className={styles.ballot}
      onSubmit={(event) => {
        event.preventDefault()
        if (whole) props.onCast(marks)
        else setAsked(true)
      }}
    >
      {vote.ballot === 'score' ? (
        <ScoreFields vote={vote} label={props.label} marks={marks} onChange={setMarks} />
      ) : (
        <ChoiceFields vote={vote} label={props.label} marks={marks} onChange={setMarks} />
      )}
      {asked && !whole && (
        <p className={styles.wrong} role="alert">
          {t(vote.ballot === 'score' ? 'votes-score-missing' : 'votes-choose-first')}
        </p>
      )}
      <div className={styles.row}>
        <Button type="submit" size="small" appearance={props.primary ? 'primary' : 'secondary'}>
          {props.submitLabel}
        </Button>
        {props.onCancel && (
          <Button size="small" appearance="subtle" onClick={props.onCancel}>
            {t('ui-cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

interface Fields {
  readonly vote: Vote
  readonly label: string
  readonly marks: Marks | null
  readonly onChange: (marks: Marks) => void
}

function ChoiceFields({ vote, label, marks, onChange }: Fields): ReactNode {
  const t = useText()
  const name = useId()
  const several = vote.ballot === 'multiple'
  const chosen = new Set(marks?.map((each) => each.option))
  const choose = (option: string) => {
    if (option === abstain) return onChange([])
    if (!several) return onChange([{ option, score: 1 }])
    const rest = (marks ?? []).filter((each) => each.option !== option)
    onChange(chosen.has(option) ? rest : [...rest, { option, score: 1 }])
  }
  return (
    <fieldset className={styles.options}>
      <legend>{label}</legend>
      {optionIds(vote).map((option) => (
        <label key={option} className={styles.option}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.has(option)}
            onChange={() => choose(option)}
          />
          <bdi>{optionWords(vote, option, t)}</bdi>
        </label>
      ))}
      <label className={styles.option}>
        <input
          type={several ? 'checkbox' : 'radio'}
          name={name}
          checked={marks?.length === 0}
          onChange={() => choose(abstain)}
        />
        {t('votes-abstain')}
      </label>
    </fieldset>
  )
}

function ScoreFields({ vote, label, marks, onChange }: Fields): ReactNode {
  const t = useText()
  const scoreOf = (option: string) => marks?.find((each) => each.option === option)?.score
  return (
    <fieldset className={styles.options}>
      <legend>{label}</legend>
      <p className={styles.quiet}>{t('votes-score-hint', { most: mostScore })}</p>
      {optionIds(vote).map((option) => {
        const score = scoreOf(option)
        return (
          <SegmentedChoice
            key={option}
            label={optionWords(vote, option, t)}
            options={scores.map((each) => ({ value: each, label: each }))}
            value={score === undefined ? null : String(score)}
            onChange={(next) =>
              onChange([
                ...(marks ?? []).filter((each) => each.option !== option),
                { option, score: Number(next) },
              ])
            }
          />
        )
      })}
      <label className={styles.option}>
        <input type="checkbox" checked={marks?.length === 0} onChange={() => onChange([])} />
        {t('votes-abstain')}
      </label>
    </fieldset>
  )
}
