import type { ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { UnpublishedNotice } from '#src/features/overview/unpublished-notice.tsx'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import { useNow } from '#src/ui/time/use-now.ts'
import { unpublishedOf } from '../wiring/unpublished.ts'
import type { SessionContext } from './session-context.ts'

/** The last earlier session whose outcome has not gone out, and the way to it. This one can start regardless. */
export function EarlierUnpublished(props: {
  context: SessionContext
  onOpen: (sessionKey: string) => void
}): ReactNode {
  const { tag } = useLocale()
  const { session, person, nowMs } = props.context
  const now = useNow(nowMs, 15_000)
  const [last] = unpublishedOf(
    session.sessions.filter((each) => each.startMs !== null && each.startMs < session.startMs),
    now,
  )
  if (last === undefined) return null
  return (
    <UnpublishedNotice
      session={last}
      when={last.startMs === null ? '' : shortMoment(tag, last.startMs, now)}
      mayPublish={may('publish', memberOf(session.council, person.me.personId), false)}
      onOpen={props.onOpen}
    />
  )
}
