import { useMemo, type ReactNode } from 'react'
import { readVotes } from '#src/domain/session/read-votes.ts'
import { AwayVote } from '#src/features/votes/away-vote.tsx'
import type { LiveSession } from '#src/live/live-session.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useStateParts } from '../wiring/use-live.ts'

const parts = ['voteLog', 'phase'] as const

/** The votes that somebody missed, as they stand now. */
export function AwayVotes(props: { live: LiveSession; voteIds: readonly string[] }): ReactNode {
  const state = useStateParts(props.live, parts)
  const { votes } = useMemo(() => readVotes(state), [state])
  return (
    <PageWords page="votes" loading={null}>
      {votes
        .filter((each) => props.voteIds.includes(each.voteId))
        .map((each) => (
          <AwayVote key={each.voteId} vote={each} />
        ))}
    </PageWords>
  )
}
