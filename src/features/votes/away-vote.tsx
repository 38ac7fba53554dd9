import type { ReactNode } from 'react'
import { countVote } from '#src/domain/session/count-vote.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useListWords } from './use-list-words.ts'
import { verdictWords } from './vote-words.ts'

/** One line for somebody who was away: that a vote is open, or what it came to. */
export function AwayVote({ vote }: { vote: Vote }): ReactNode {
  const t = useText()
  const list = useListWords()
  const { question, state, way } = vote
  if (state === 'open') return <li>{t('votes-away-open', { question })}</li>
  const result =
    state === 'closed' && way !== 'elsewhere'
      ? verdictWords(vote, countVote(vote), t, list)
      : state === 'closed'
        ? t('votes-closed-elsewhere')
        : t(`votes-say-${state}`)
  return <li>{t('votes-away-over', { question, result })}</li>
}
