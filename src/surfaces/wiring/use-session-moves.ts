import { useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { mayMake, type RefusalReason } from '#src/domain/session/may-make.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import { sampleMove } from './sample-move.ts'

export interface SessionMoves {
  /** Makes the move if the person may, and says why not otherwise. Answers the move's id, empty where refused. */
  readonly make: (move: Move) => string
  readonly may: (kind: MoveKind) => boolean
  readonly refused: RefusalReason | null
  readonly forgetRefusal: () => void
}

export function useSessionMoves(
  live: LiveSession,
  council: Council,
  me: { readonly personId: string },
  onMade: (move: Move) => void,
): SessionMoves {
  const [refused, setRefused] = useState<RefusalReason | null>(null)
  return useMemo(() => {
    const member = memberOf(council, me.personId)
    const actor = { personId: me.personId, member }
    const departmentId = member?.departmentId ?? council.departments[0]?.id ?? ''
    return {
      make(move) {
        const permission = mayMake(move, live.snapshot().state, actor, council)
        if (!permission.ok) {
          setRefused(permission.reason)
          return ''
        }
        setRefused(null)
        const id = live.make(move)
        onMade(move)
        return id
      },
      may(kind) {
        const { state } = live.snapshot()
        return mayMake(sampleMove(kind, state, me.personId, departmentId), state, actor, council).ok
      },
      refused,
      forgetRefusal: () => setRefused(null),
    }
  }, [council, live, me.personId, onMade, refused])
}
