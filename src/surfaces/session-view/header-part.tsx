import { Suspense, type ReactNode } from 'react'
import { SessionHeader } from '#src/features/running/session-header.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'
import { useLiveWord } from './use-live-word.ts'

const LiveMore = latePart(async () => ({ default: (await import('./live-more.tsx')).LiveMore }))

export function HeaderPart(props: { context: SessionContext; actions?: ReactNode }): ReactNode {
  const { session, nowMs } = props.context
  const state = useStateParts(session.live, readBy.header)
  const now = useNow(nowMs, 15_000)
  return (
    <SessionHeader
      {...useLiveWord(session.live, nowMs)}
      state={{
        ...state,
        title: state.title || session.title,
        plannedStartMs: state.plannedStartMs ?? session.meeting?.startMs ?? null,
      }}
      councilName={session.council.name}
      nowMs={nowMs}
      now={now}
      actions={props.actions}
      more={
        <Suspense fallback={null}>
          <LiveMore live={session.live} />
        </Suspense>
      }
    />
  )
}
