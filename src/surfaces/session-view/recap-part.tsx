import type { ReactNode } from 'react'
import { defaultDue, dueChoices } from '#src/domain/actions/due-choices.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import type { Capture } from '#src/domain/session/capture.ts'
import { PasteRecap } from '#src/features/recap/paste-recap.tsx'
import type { PickedLine } from '#src/features/recap/pick-lines.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { newId } from '../wiring/connection.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** Captures from a recap that somebody pastes, as if each had been captured by hand. */
export function RecapPart({ context }: { context: SessionContext }): ReactNode {
  const { session, moves, nowMs, nextSessionDay } = context
  const { council } = session
  const state = useStateParts(session.live, readBy.captured)
  if (!moves.may('capture')) return null

  const captureOf = ({ kind, text, detail, ownerId, itemId }: PickedLine): Capture => {
    const base = { id: newId(), itemId, text }
    const more = detail === null ? {} : { detail }
    const owner = {
      ownerId,
      ownerName: ownerId === null ? null : (memberOf(council, ownerId)?.displayName ?? null),
    }
    const due = defaultDue(dueChoices(dayIn(council.timeZone, nowMs()), nextSessionDay))
    if (kind === 'action') return { ...base, ...more, ...owner, kind, due }
    if (kind === 'risk')
      return { ...base, ...more, ...owner, kind, departmentIds: [], likelihood: 3, impact: 3 }
    if (kind === 'note') return { ...base, ...more, kind }
    return {
      ...base,
      kind,
      ...(ownerId === null ? {} : { deciderId: ownerId }),
      ...(detail === null ? {} : { reason: detail }),
    }
  }
  return (
    <PageWords page="recap">
      <PasteRecap
        sessionKey={session.sessionKey}
        state={state}
        council={council}
        onCapture={(lines) => {
          const made: string[] = []
          for (const each of lines) {
            const capture = captureOf(each)
            if (moves.make({ kind: 'capture', capture, enteredFor: null }) === '') break
            made.push(capture.id)
          }
          const takeBack = () => {
            for (const captureId of made) moves.make({ kind: 'remove-capture', captureId })
          }
          return { count: made.length, takeBack }
        }}
      />
    </PageWords>
  )
}
