import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { createOutgoingLane, type OutgoingLane } from './outgoing-lane.ts'

/**
 * What is known here and neither in the list nor on its way: a list that was made anew lacks what the old one held, and
 * a device may have kept a move that no page has sent. It is sent (again); moves are known by their ids, so several who
 * do so add nothing twice.
 */
export function lanesOfLost(
  {
    sessionKey,
    nowMs,
    inList,
  }: {
    readonly sessionKey: string
    readonly nowMs: () => number
    readonly inList: (id: string) => boolean
  },
  known: readonly LoggedMove[],
  lanes: readonly OutgoingLane[],
): readonly OutgoingLane[] {
  const waiting = new Set(lanes.flatMap((lane) => lane.unsent().map(moveId)))
  const lost = new Map<string, LoggedMove[]>()
  for (const each of known) {
    const id = moveId(each)
    if (inList(id) || waiting.has(id)) continue
    lost.set(each.client, [...(lost.get(each.client) ?? []), each])
  }
  // The warm copy of the log holds them on the device already.
  const keep = () => Promise.resolve(true)
  return [...lost].map(([client, moves]) =>
    createOutgoingLane(sessionKey, client, keep, () => undefined, nowMs, moves),
  )
}
