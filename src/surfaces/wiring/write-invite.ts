import { inviteBlock, type InviteAgenda } from '#src/domain/publish/invite-block.ts'
import { inviteText } from '#src/domain/publish/invite-text.ts'
import { holdsBlock, type BlockRefusal } from '#src/domain/publish/put-block.ts'
import { ask } from '#src/graph/asking.ts'
import type { EventAt } from '#src/graph/calendar/event-at.ts'
import { patchBody, type BodyFormat } from '#src/graph/calendar/events.ts'
import { takeOffInvite, type PutOnInvite } from '#src/graph/calendar/put-on-invite.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { putAgenda, takeAgendaOff, type BlockInBoth } from './change-own-invite.ts'

export { holdsBlock, takeOffInvite }

/** The agenda's block for either form of a body. */
export function blockInBoth(agenda: InviteAgenda): BlockInBoth {
  return { html: inviteBlock(agenda), text: inviteText(agenda) }
}

/** Puts the agenda on the invite, or takes it off where it is null. Throws a `GraphFailure`. */
export function writeInvite(
  graph: GraphClient,
  at: EventAt,
  agenda: InviteAgenda | null,
  known?: BodyFormat,
): Promise<PutOnInvite<BlockRefusal>> {
  return agenda === null ? takeAgendaOff(graph, at, known) : putAgenda(graph, at, blockInBoth(agenda), known)
}

/** The body as it stood before, whatever was written since. Throws a `GraphFailure`. */
export async function writeBack(
  graph: GraphClient,
  at: EventAt,
  { body, format }: { readonly body: string; readonly format: BodyFormat },
): Promise<void> {
  await ask(graph, patchBody(at, body, null, format))
}
