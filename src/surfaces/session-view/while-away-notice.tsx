import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { whileAway, type KnownSession, type WhileAway as Missed } from '#src/domain/session/while-away.ts'
import { answerWords } from '#src/features/agenda/proposal-words.ts'
import { proposalTime } from '#src/features/agenda/proposal-time.ts'
import { WhileAway } from '#src/features/while-away/while-away.tsx'
import { afterPaint } from '#src/host/after-paint.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { deviceNotes } from '../wiring/device-notes.ts'
import { useLivePart, useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

// Most who come back have missed no vote.
const AwayVotes = latePart(async () => ({ default: (await import('./away-votes.tsx')).AwayVotes }))

/** A pause shorter than this is no absence. */
const awayMs = 60_000

const nothingMissed: Omit<Missed, 'moves' | 'answered'> = {
  decisions: [],
  actions: [],
  risks: [],
  notes: 0,
  noteWriters: [],
  itemsPassed: [],
  votes: [],
  rounds: [],
  nowAt: null,
}

/** What the log had up to then. What a checkpoint has taken up since is in it no more, and was there before. */
function knownBefore(log: KnownSession, until: KnownSession & { readonly lamport: number }): KnownSession {
  if (log.checkpoint !== until.checkpoint) return until
  return { ...log, moves: log.moves.filter((each) => each.lamport <= until.lamport) }
}

const livenessKind = ({ liveness }: LiveSnapshot) => liveness.kind

/** “While you were away”, for somebody who comes late or comes back, until they have read it. */
export function WhileAwayNotice(props: { context: SessionContext }): ReactNode {
  const { person, session, nowMs } = props.context
  const { live } = session
  const t = useText()
  const { tag } = useLocale()
  const state = useStateParts(live, readBy.away)
  const [since, setSince] = useState<number | null>(null)
  // How far the log went when this panel had read it: what comes after that happens before the person's eyes.
  const [until, setUntil] = useState<(KnownSession & { readonly lamport: number }) | null>(null)
  const [read, setRead] = useState(false)
  const name = `seen/${session.sessionKey}`
  const running = state.phase === 'running' || state.phase === 'paused'
  const ended = state.phase === 'closed' || state.phase === 'published'
  const { device, deviceKey, me } = person
  const liveness = useLivePart(live, livenessKind)
  const upToDate = liveness === 'live'
  const log = live.snapshot()
  if (upToDate && until === null) setUntil({ ...log, lamport: state.lamport })

  useEffect(() => {
    let current = true
    void deviceNotes(device, deviceKey)
      .read(name)
      .then((seen) => {
        if (!current) return
        const [lamport = 0, atMs = 0] = (seen ?? '').split('/').map(Number)
        setSince(seen === null || nowMs() - atMs > awayMs ? lamport : Number.POSITIVE_INFINITY)
      })
    return () => {
      current = false
    }
  }, [device, deviceKey, name, nowMs])

  useEffect(() => {
    if (since === null || liveness === 'loading') return
    afterPaint(() => deviceNotes(device, deviceKey).write(name, `${state.lamport}/${nowMs()}`))
  }, [device, deviceKey, name, nowMs, since, liveness, state.lamport])

  // A move more, of whatever kind, may be one that was missed and arrives late.
  const before = until === null ? null : knownBefore(log, until)
  const movesBefore = before?.moves.length
  const missed = useMemo(() => {
    // Whoever was not away has missed nothing, however much goes on now.
    if (ended || since === null || since === Number.POSITIVE_INFINITY || before === null || read) return null
    const all = whileAway(before, since, me.personId, log.kept)
    // Before it begins, only what became of the person's own topics is news.
    return running ? all : { ...nothingMissed, moves: all.moves, answered: all.answered }
    // The log only grows: as many moves are the same moves, and what goes on now folds none of them again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ended, me.personId, movesBefore, read, running, since])
  if (missed === null) return null
  const { moves, decisions, actions, risks, notes, itemsPassed, answered, votes, rounds } = missed
  const lists = [decisions, actions, risks, itemsPassed, answered, votes, rounds]
  if (moves === 0 || notes + lists.reduce((sum, each) => sum + each.length, 0) === 0) return null
  return (
    <WhileAway
      state={state}
      missed={missed}
      answerOf={(each) => answerWords(t, each, proposalTime(tag, live.snapshot().state, each, nowMs()))}
      votes={
        <Suspense fallback={null}>
          <AwayVotes live={live} voteIds={votes} />
        </Suspense>
      }
      onRead={() => setRead(true)}
    />
  )
}
