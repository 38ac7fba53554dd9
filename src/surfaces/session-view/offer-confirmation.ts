import { confirmItemMoves } from '#src/domain/minutes/confirm-item.ts'
import { dateWords } from '#src/domain/publish/out-words.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'

/**
 * Puts the confirmation of the last minutes on an agenda that was just begun, in the council's language. It belongs to
 * the planning, which was allowed; by the time the words are there somebody else may facilitate.
 */
export async function offerConfirmation(session: OpenedSession): Promise<void> {
  const { council, live, sessions } = session
  const words = await textFor(council.language)
  const titleOf = (ms: number) => words('out-confirm-minutes', { date: dateWords(council, ms) })
  for (const move of confirmItemMoves(live.snapshot().state, session, sessions, titleOf)) live.make(move)
}
