import { useMemo, type ReactNode } from 'react'
import { readVotes } from '#src/domain/session/read-votes.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { StageVote } from '#src/features/votes/stage-vote.tsx'
import { useVoteAnnouncements } from '#src/features/votes/use-vote-announcements.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'

type Shown = Pick<SessionState, 'voteLog' | 'phase' | 'currentItemId'>

/** The vote that is open, else the last one of the item that runs. */
export function StageVotePart(props: { state: Shown }): ReactNode {
  return (
    <PageWords page="votes" loading={null}>
      <Current {...props} />
    </PageWords>
  )
}

function Current({ state }: { state: Shown }): ReactNode {
  const { voteLog, phase, currentItemId } = state
  const { votes } = useMemo(() => readVotes({ voteLog, phase }), [voteLog, phase])
  useVoteAnnouncements(votes)
  const shown =
    votes.findLast((each) => each.state === 'open' || each.state === 'opening') ??
    votes.findLast(
      (each) => each.state === 'closed' && each.way !== 'elsewhere' && each.itemId === currentItemId,
    )
  return shown === undefined ? null : <StageVote vote={shown} />
}
