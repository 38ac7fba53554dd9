import { liveWord, type LiveWord } from '#src/features/running/live-word.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { livenessNow, useNetwork } from '../wiring/network-state.ts'
import { useLivePart, useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import { useReadLongAgo } from './use-read-long-ago.ts'

const carriage = ({ liveness, unsent, keptOnDevice }: LiveSnapshot) => ({ liveness, unsent, keptOnDevice })
type Carriage = ReturnType<typeof carriage>

const secondsOf = (ms: number | undefined) => (ms === undefined ? null : Math.round(ms / 1000))

/** Every read of the log has its moment; what is said of it is the same. */
function saysTheSame(before: Carriage, now: Carriage): boolean {
  const [one, other] = [before.liveness, now.liveness]
  const sameWait = one.kind !== 'waiting' || other.kind !== 'waiting' || one.untilMs === other.untilMs
  const sameWay =
    one.kind !== 'live' ||
    other.kind !== 'live' ||
    (one.noticed === other.noticed &&
      one.relayed === other.relayed &&
      secondsOf(one.behindMs) === secondsOf(other.behindMs))
  return (
    one.kind === other.kind &&
    sameWait &&
    sameWay &&
    before.unsent === now.unsent &&
    before.keptOnDevice === now.keptOnDevice
  )
}

/** How live a session is on this page, and what of it only this device has. */
export function useLiveWord(
  live: LiveSession,
  nowMs: () => number,
): { readonly word: LiveWord } & Pick<Carriage, 'unsent' | 'keptOnDevice'> {
  const { liveness, unsent, keptOnDevice } = useLivePart(live, carriage, saysTheSame)
  const network = useNetwork()
  const { phase } = useStateParts(live, readBy.liveWord)
  const readLongAgoMs = useReadLongAgo(live, nowMs)
  const word = liveWord(livenessNow(liveness, network), {
    running: phase === 'running' || phase === 'paused',
    readLongAgoMs,
  })
  return { word, unsent, keptOnDevice }
}
