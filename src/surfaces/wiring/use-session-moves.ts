import { useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { mayMake, type RefusalReason } from '#src/domain/session/may-make.ts'
import { moveSchema, type Move, type MoveKind } from '#src/domain/session/move.ts'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { sampleMove } from './sample-move.ts'
import { useLivePart } from './use-live.ts'

/** It stays the same object until the person may do something else than before. */
export interface SessionMoves {
  /** Makes the move if the person may, and says why not otherwise. Answers the move's id, empty where refused. */
  readonly make: (move: Move) => string
  readonly may: (kind: MoveKind) => boolean
}

export interface Refusal {
  readonly refused: RefusalReason | null
  readonly forgetRefusal: () => void
}

const kinds: readonly MoveKind[] = moveSchema.options.map((each) => each.entries.kind.literal)

/** What the person may do in the session as it stands, and the last thing that they were refused. */
export function useSessionMoves(
  live: LiveSession,
  council: Council,
  me: { readonly personId: string },
  onMade: (move: Move) => void,
): { readonly moves: SessionMoves; readonly refusal: Refusal } {
  const [refused, setRefused] = useState<RefusalReason | null>(null)
  const rules = useMemo(() => {
    const member = memberOf(council, me.personId)
    const actor = { personId: me.personId, member }
    const departmentId = member?.departmentId ?? council.departments[0]?.id ?? ''
    return {
      ask: (move: Move) => mayMake(move, live.snapshot().state, actor, council),
      // In one string, because equal strings are the same.
      allowed: ({ state }: LiveSnapshot) =>
        kinds
          .filter(
            (kind) => mayMake(sampleMove(kind, state, me.personId, departmentId), state, actor, council).ok,
          )
          .join(' '),
    }
  }, [council, live, me.personId])
  const allowed = useLivePart(live, rules.allowed)
  const make = useMemo(
    () => (move: Move) => {
      const permission = rules.ask(move)
      setRefused(permission.ok ? null : permission.reason)
      if (!permission.ok) return ''
      const id = live.make(move)
      onMade(move)
      return id
    },
    [live, onMade, rules],
  )
  const moves = useMemo<SessionMoves>(() => {
    const known = new Set(allowed.split(' '))
    return { make, may: (kind) => known.has(kind) }
  }, [allowed, make])
  return { moves, refusal: { refused, forgetRefusal: () => setRefused(null) } }
}
