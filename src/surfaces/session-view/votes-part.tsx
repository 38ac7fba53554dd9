import { Button } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import { quorumOf } from '#src/domain/council/who-decides.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { isPresent } from '#src/domain/session/acceptance.ts'
import { countVote, type VoteOutcome } from '#src/domain/session/count-vote.ts'
import { readVotes } from '#src/domain/session/read-votes.ts'
import type { OpenVote, RefusedVoteMove, Vote } from '#src/domain/session/vote.ts'
import { votersOf } from '#src/domain/session/voters.ts'
import { OpenVoteForm } from '#src/features/votes/open-vote-form.tsx'
import { RefusedNotices } from '#src/features/votes/refused-notices.tsx'
import { OpeningVote, RunningVote } from '#src/features/votes/running-vote.tsx'
import { useVoteAnnouncements } from '#src/features/votes/use-vote-announcements.ts'
import { draftOfVote, freshVote, parseVoteDraft, type VoteDraft } from '#src/features/votes/vote-draft.ts'
import { VoteResult } from '#src/features/votes/vote-result.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useKeptDrafts, useWasKept } from '#src/ui/drafts/drafts.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { newId } from '../wiring/connection.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { DecideFromVote } from './decide-from-vote.tsx'
import type { SessionContext } from './session-context.ts'
import styles from './session-view.module.css'
import { useBallots } from './use-ballots.ts'

/** Nothing to write down as decided. */
const undecided: ReadonlySet<VoteOutcome> = new Set(['none', 'no-quorum'])

const parts = ['voteLog', 'phase', 'items', 'currentItemId', 'attendance', 'roles'] as const

/** The votes of the session: the one that is open, those of the current item, and the rest folded away. */
export function VotesPart(props: { context: SessionContext }): ReactNode {
  return (
    <PageWords page="votes" loading={null}>
      <Votes {...props} />
    </PageWords>
  )
}

function Votes({ context }: { context: SessionContext }): ReactNode {
  const t = useText()
  const { session, person, moves } = context
  const { council, live } = session
  const { personId } = person.me
  const state = useStateParts(live, parts)
  const { voteLog, phase, currentItemId, roles } = state
  const { votes, refused } = useMemo(() => readVotes({ voteLog, phase }), [voteLog, phase])
  const ballots = useBallots(context, votes)
  useVoteAnnouncements(votes)
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  const [again, setAgain] = useState<OpenVote | null>(null)
  const running = phase === 'running' || phase === 'paused'
  const current = votes.filter((each) => each.state === 'open' || each.state === 'opening')
  const over = votes.filter((each) => !current.includes(each))
  const ofItem = over.filter((each) => running && each.itemId === currentItemId)
  const others = over.filter((each) => !ofItem.includes(each))
  const last = votes.at(-1)
  const news = refused.filter(
    (each) =>
      each.by === personId &&
      !read.has(each.id) &&
      (each.reason === 'another-open' || each.move.voteId === last?.voteId),
  )
  const isFree = running && !current.some((each) => each.state === 'open')
  const mayOpen = isFree && moves.may('open-vote')
  if (votes.length === 0 && news.length === 0 && !mayOpen) return null
  const facilitates = roles.facilitator?.personId === personId
  const entersForOthers =
    roles.noteTaker?.personId === personId || may('edit-agenda', memberOf(council, personId), facilitates)
  const actsOn = (vote: Vote) => ({
    onCast: (marks: Vote['ballots'][number]['marks']) => ballots.cast(vote, personId, marks),
    onCastFor: entersForOthers
      ? (whom: string, marks: Vote['ballots'][number]['marks']) => ballots.cast(vote, whom, marks)
      : null,
    onClose: moves.may('close-vote')
      ? () =>
          void moves.make({
            kind: 'close-vote',
            voteId: vote.voteId,
            counted: [...vote.ballots, ...vote.commitments].map((each) => each.id),
          })
      : null,
    onCancel: moves.may('cancel-vote')
      ? () => void moves.make({ kind: 'cancel-vote', voteId: vote.voteId })
      : null,
    onSettle: moves.may('settle-vote')
      ? () => void moves.make({ kind: 'settle-vote', voteId: vote.voteId, counted: [...vote.reveals] })
      : null,
  })
  const result = (vote: Vote) => (
    <VoteResult
      key={vote.voteId}
      vote={vote}
      actions={
        running &&
        vote.state === 'closed' &&
        (vote.way === 'elsewhere' || !undecided.has(countVote(vote).outcome)) &&
        moves.may('capture') && <DecideFromVote context={context} vote={vote} />
      }
    />
  )
  const cards = (
    <div className={styles.votes}>
      <RefusedNotices
        refused={news}
        onDismiss={(id) => setRead((before) => new Set([...before, id]))}
        onAgain={
          mayOpen
            ? ({ id, move }: RefusedVoteMove) => {
                if (move.kind === 'open-vote') setAgain(move)
                setRead((before) => new Set([...before, id]))
              }
            : null
        }
      />
      {current.map((vote) =>
        vote.state === 'opening' ? (
          <OpeningVote key={vote.voteId} vote={vote} onSettle={actsOn(vote).onSettle} />
        ) : (
          <RunningVote
            key={vote.voteId}
            vote={vote}
            meId={personId}
            own={ballots.ownOf(vote)}
            notKept={vote.way === 'hidden' && ballots.notKept}
            acts={actsOn(vote)}
          />
        ),
      )}
      {ofItem.map(result)}
      {others.length > 0 &&
        (running ? (
          <details>
            <summary>{t('votes-earlier', { count: others.length })}</summary>
            <div className={styles.votes}>{others.map(result)}</div>
          </details>
        ) : (
          others.map(result)
        ))}
      {mayOpen && (
        <OpenAVote
          key={again?.voteId ?? currentItemId}
          context={context}
          again={again}
          onDone={() => setAgain(null)}
        />
      )}
    </div>
  )
  return votes.length === 0 && news.length === 0 ? cards : <Section title={t('votes-title')}>{cards}</Section>
}

/** The button, and in its place the form; what stands in it is kept on the device. */
function OpenAVote(props: {
  context: SessionContext
  /** A vote of the person that was not opened, to begin with. */
  again: OpenVote | null
  onDone: () => void
}): ReactNode {
  const t = useText()
  const { context, again } = props
  const { session, moves } = context
  const { items, currentItemId, attendance } = useStateParts(session.live, parts)
  const key = `vote/${session.sessionKey}`
  const [open, setOpen] = useState(useWasKept(key) || again !== null)
  const [pressed, setPressed] = useState(again !== null)
  const { kept, begin, forget } = useKeptDrafts<VoteDraft>(key, parseVoteDraft)
  const item = items.find((each) => each.id === currentItemId)
  const fresh = () =>
    begin(again === null ? freshVote(item?.id ?? null, item?.title ?? '') : draftOfVote(again))
  const [draft, setDraft] = useState(() => (kept === null || again !== null ? fresh() : begin(kept)))
  const voters = votersOf(session.council, attendance)
  if (!open)
    return (
      <div>
        <Button
          size="small"
          onClick={() => {
            setDraft(fresh())
            setOpen(true)
            setPressed(true)
          }}
        >
          {t('votes-open-a-vote')}
        </Button>
      </div>
    )
  const leave = () => {
    forget()
    setOpen(false)
    props.onDone()
  }
  return (
    <OpenVoteForm
      takeFocus={pressed}
      draft={draft}
      voters={voters}
      here={voters.filter((each) => isPresent(attendance, each.personId)).length}
      quorum={quorumOf(session.council)}
      newId={newId}
      onOpen={(vote) => {
        if (moves.make(vote) !== '') leave()
      }}
      onCancel={leave}
    />
  )
}
