import type { InviteAgenda } from '#src/domain/publish/invite-block.ts'
import { inviteText } from '#src/domain/publish/invite-text.ts'
import type { BlockRefusal } from '#src/domain/publish/put-block.ts'
import { putTextBlock, removeTextBlock } from '#src/domain/publish/put-text-block.ts'
import { putOnInvite, type PutOnInvite } from '#src/graph/calendar/put-on-invite.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'

/** Puts an agenda on an invite that is plain text, or takes it off where it is null. Throws a `GraphFailure`. */
export function changeText(
  graph: GraphClient,
  eventId: string,
  agenda: InviteAgenda | null,
): Promise<PutOnInvite<BlockRefusal>> {
  return putOnInvite(
    graph,
    eventId,
    (text, { isOnlineMeeting, joinUrl }) => {
      if (isOnlineMeeting && joinUrl === null) return { ok: false, reason: 'join-block-not-recognised' }
      const own = isOnlineMeeting ? joinUrl : null
      return agenda === null ? removeTextBlock(text, own) : putTextBlock(text, inviteText(agenda), own)
    },
    'text',
  )
}
