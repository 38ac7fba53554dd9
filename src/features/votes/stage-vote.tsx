import type { ReactNode } from 'react'
import { countVote } from '#src/domain/session/count-vote.ts'
import { votedIn, type Vote } from '#src/domain/session/vote.ts'
import { ThinBar } from '#src/ui/components/thin-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { numberFormat } from '#src/ui/time/formatters.ts'
import { useListWords } from './use-list-words.ts'
import { optionWords, verdictWords } from './vote-words.ts'
import styles from './stage-vote.module.css'

/**
 * A vote as the whole room sees it: that it is open and how many have voted; then what it came to, without names. What
 * is worth hearing is announced, not every ballot.
 */
export function StageVote(props: { vote: Vote }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const list = useListWords()
  const { vote } = props
  if (vote.state === 'open' || vote.state === 'opening')
    return (
      <section
        className={styles.vote}
        aria-live="off"
        aria-label={t('votes-open-now', { question: vote.question })}
      >
        <p className={styles.head}>{t('votes-stage-open')}</p>
        <p className={styles.question} dir="auto">
          {vote.question}
        </p>
        {vote.way !== 'elsewhere' && (
          <p className={styles.head}>
            {vote.state === 'opening'
              ? t('votes-opening', { opened: vote.ballots.length, all: vote.commitments.length })
              : t('votes-cast', { cast: votedIn(vote).size, voters: vote.voters.length })}
          </p>
        )}
      </section>
    )
  const result = countVote(vote)
  const most = Math.max(1, ...result.counts.map((each) => each.sum))
  return (
    <section
      className={styles.vote}
      aria-live="off"
      aria-label={t('votes-result-of', { question: vote.question })}
    >
      <p className={styles.head} dir="auto">
        {vote.question}
      </p>
      <p className={styles.question}>{verdictWords(vote, result, t, list)}</p>
      <ul className={styles.bars}>
        {result.counts.map((each) => (
          <li key={each.option}>
            <span className={styles.label}>
              <bdi>{optionWords(vote, each.option, t)}</bdi>
              <span>{numberFormat(tag).format(each.sum)}</span>
            </span>
            <ThinBar share={each.sum / most} />
          </li>
        ))}
      </ul>
    </section>
  )
}
