import type { World } from '../world.ts'
import { copiesOfMeeting } from './event-row.ts'
import { textOf } from './html-body.ts'
import { occurrenceAt, type Seen, wholeEvent } from './seen-event.ts'

export interface MailboxOnView {
  readonly mailboxId: string
  readonly seen: Seen
  /** The body as plain text. */
  readonly text: string
}

/** An event, or one occurrence of a series, as each mailbox sees it, the organizer's first. */
export function meetingOnView(
  world: World,
  meetingId: string,
  originalStartMs: number | null = null,
): readonly MailboxOnView[] {
  return copiesOfMeeting(world, meetingId)
    .toSorted((left, right) => Number(right.isOrganizer) - Number(left.isOrganizer))
    .flatMap((row) => {
      const seen = originalStartMs === null ? wholeEvent(row) : occurrenceAt(world, row, originalStartMs)
      return seen === undefined ? [] : [{ mailboxId: row.mailboxId, seen, text: textOf(seen.content.html) }]
    })
}
