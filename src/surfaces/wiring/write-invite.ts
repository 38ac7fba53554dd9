import { inviteBlock, type InviteAgenda } from '#src/domain/publish/invite-block.ts'
import { holdsBlock, type BlockRefusal } from '#src/domain/publish/put-block.ts'
import { ask } from '#src/graph/asking.ts'
import { patchBody, type BodyFormat } from '#src/graph/calendar/events.ts'
import { takeOffInvite, type PutOnInvite } from '#src/graph/calendar/put-on-invite.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { putAgenda, takeAgendaOff } from './change-own-invite.ts'
import { changeText } from './change-text-invite.ts'

export { holdsBlock, takeOffInvite }

/** Puts the agenda on the invite, or takes it off where it is null. Throws a `GraphFailure`. */
export function writeInvite(
  graph: GraphClient,
  eventId: string,
  agenda: InviteAgenda | null,
  format: BodyFormat,
): Promise<PutOnInvite<BlockRefusal>> {
  if (format === 'text') return changeText(graph, eventId, agenda)
  return agenda === null
    ? takeAgendaOff(graph, { eventId })
    : putAgenda(graph, { eventId }, inviteBlock(agenda))
}

/** The body as it stood before, whatever was written since. Throws a `GraphFailure`. */
export async function writeBack(
  graph: GraphClient,
  eventId: string,
  body: string,
  format: BodyFormat,
): Promise<void> {
  await ask(graph, patchBody(eventId, body, null, format))
}
