import { useEffect, useRef } from 'react'
import { countVote } from '#src/domain/session/count-vote.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import { useAnnounceOnce } from '#src/ui/components/said-once.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useListWords } from './use-list-words.ts'
import { verdictWords } from './vote-words.ts'

/** Says that a vote is open, and what it came to; nothing of what was there before, and no single ballot. */
export function useVoteAnnouncements(votes: readonly Vote[]): void {
  const t = useText()
  const announce = useAnnounceOnce()
  const list = useListWords()
  const heard = useRef<ReadonlyMap<string, Vote['state']> | null>(null)
  useEffect(() => {
    const before = heard.current
    heard.current = new Map(votes.map((each) => [each.voteId, each.state]))
    if (before === null) {
      // A vote that is open when the panel comes needs the person all the same.
      const open = votes.find((each) => each.state === 'open')
      if (open !== undefined) announce(t('votes-open-now', { question: open.question }), 'short')
      return
    }
    const said = votes
      .filter((each) => before.get(each.voteId) !== each.state)
      .map((each) =>
        each.state === 'open'
          ? t('votes-open-now', { question: each.question })
          : each.state === 'closed' && each.way !== 'elsewhere'
            ? verdictWords(each, countVote(each), t, list)
            : t(`votes-say-${each.state}`),
      )
    if (said.length > 0) announce(said.join('; '), 'short')
  }, [announce, list, t, votes])
}
