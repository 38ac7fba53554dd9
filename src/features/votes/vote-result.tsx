import { useState, type ReactNode } from 'react'
import { countVote, type VoteResult as Counted } from '#src/domain/session/count-vote.ts'
import { unopened, type Vote } from '#src/domain/session/vote.ts'
import { ThinBar } from '#src/ui/components/thin-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { Words } from '#src/ui/text/words.ts'
import { numberFormat } from '#src/ui/time/formatters.ts'
import { useListWords } from './use-list-words.ts'
import { optionWords, verdictWords } from './vote-words.ts'
import styles from './votes.module.css'

/** A closed vote: what it came to, bars for the eyes, and the table with names that says the same. */
export function VoteResult(props: { vote: Vote; actions?: ReactNode }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const list = useListWords()
  const [open, setOpen] = useState(false)
  const { vote } = props
  if (vote.state === 'cancelled' || vote.state === 'left-open' || vote.way === 'elsewhere')
    return (
      <article className={styles.card} aria-label={t('votes-result-of', { question: vote.question })}>
        <h3 className={styles.question} dir="auto">
          {vote.question}
        </h3>
        <p className={styles.quiet}>
          {t(vote.state === 'closed' ? 'votes-closed-elsewhere' : `votes-state-${vote.state}`)}
        </p>
        {vote.way === 'elsewhere' && vote.state === 'closed' && props.actions}
      </article>
    )
  const result = countVote(vote)
  const most = Math.max(1, ...result.counts.map((each) => each.sum), result.abstained.length)
  const lines = linesOf(vote, result, t)
  const missing = unopened(vote)
  return (
    <article className={styles.card} aria-label={t('votes-result-of', { question: vote.question })}>
      <h3 className={styles.question} dir="auto">
        {vote.question}
      </h3>
      <p className={styles.verdict}>{verdictWords(vote, result, t, list)}</p>
      <ul className={styles.bars}>
        {lines.map((each) => (
          <li key={each.option} data-won={result.winners.includes(each.option)}>
            <span className={styles.barLabel}>
              <bdi>{each.label}</bdi>
              <span className={styles.figure}>{numberFormat(tag).format(each.sum)}</span>
            </span>
            <ThinBar share={each.sum / most} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {t(`votes-rule-${vote.rule}`)}
        {vote.quorum !== null && ` · ${t('votes-quorum-of', { quorum: vote.quorum, cast: result.cast })}`}
      </p>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('votes-by-name')}</summary>
        <VoteTable vote={vote} result={result} />
        {vote.ballots
          .filter((each) => each.enteredBy !== null && !result.aside.includes(each))
          .map((each) => (
            <p key={each.id} className={styles.quiet}>
              {t('votes-entered', { name: each.voter.name, by: each.enteredBy ?? '' })}
            </p>
          ))}
      </details>
      {missing.length > 0 && (
        <p className={styles.quiet}>
          {t('votes-unopened', { names: list(missing.map((each) => each.voter.name)) })}
        </p>
      )}
      {result.aside.length > 0 && (
        <p className={styles.quiet}>
          {t('votes-aside', { names: list(result.aside.map((each) => each.voter.name)) })}
        </p>
      )}
      {props.actions}
    </article>
  )
}

interface Line {
  readonly option: string
  readonly label: string
  readonly sum: number
  readonly names: readonly string[]
}

/** Each option and those who abstained. */
function linesOf(vote: Vote, result: Counted, t: Words): readonly Line[] {
  return [
    ...result.counts.map((each) => ({ ...each, label: optionWords(vote, each.option, t) })),
    { option: '', label: t('votes-abstained'), sum: result.abstained.length, names: result.abstained },
  ]
}

/** Ballots by name, as far as they can be read. */
export function VoteTable(props: { vote: Vote; result: Counted }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const list = useListWords()
  const { vote } = props
  const lines = linesOf(vote, props.result, t)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('votes-answer')}</th>
          <th scope="col">{t(vote.ballot === 'score' ? 'votes-points' : 'votes-ballots')}</th>
          <th scope="col">{t('votes-names')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((each) => (
          <tr key={each.option}>
            <th scope="row" dir="auto">
              {each.label}
            </th>
            <td className={styles.figure}>{numberFormat(tag).format(each.sum)}</td>
            <td>{list(each.names)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
