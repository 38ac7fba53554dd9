import * as v from 'valibot'
import type { Move } from '#src/domain/session/move.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { ask } from '#src/graph/asking.ts'
import { calendarView } from '#src/graph/calendar/events.ts'
import { createGraphClient } from '#src/graph/create-graph-client.ts'
import { coreScopes } from '#src/graph/scopes.ts'
import { findSession } from '#src/surfaces/wiring/find-session.ts'
import type { OpenedSession } from '#src/surfaces/wiring/opened-session.ts'
import type { RunningSandbox } from '../journeys/sandbox.ts'
import { bePage } from './bare-page.ts'
import { signedIn } from './signed-in.ts'

const dayMs = 86_400_000
const weekly = 'Weekly cross-functional review'
const tokenSchema = v.object({ access_token: v.string() })

/** The seeded weekly session, opened by somebody in this process through the sandbox's own Graph. */
export async function openWeekly(sandbox: RunningSandbox, alias: string): Promise<OpenedSession> {
  const nowMs = await sandbox.nowMs()
  const asked = { user: alias, scopes: [...coreScopes] }
  const { access_token } = v.parse(tokenSchema, await sandbox.control('POST', 'token', asked))
  const graph = createGraphClient({
    origin: `${sandbox.origin}/graph`,
    tokenFor: () => Promise.resolve(access_token),
    fetch: (...request) => fetch(...request),
    nowMs: () => nowMs,
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: () => 0.5,
    newGuid: () => crypto.randomUUID(),
  })
  bePage('')
  const view = calendarView(new Date(nowMs - dayMs).toISOString(), new Date(nowMs + 12 * dayMs).toISOString())
  const { entries } = await ask(graph, view)
  const thread = threadOfJoinUrl(entries.find((each) => each.subject === weekly)?.joinUrl ?? '')
  const found = await findSession(signedIn(alias, { chatId: thread }, graph, nowMs))
  if (found.kind !== 'opened') throw new Error(`The session could not be opened: ${found.kind}.`)
  return found.session
}

/** An agenda of twelve items; fifty people were invited. */
export function fullAgenda(): readonly Move[] {
  const items = Array.from({ length: 12 }, (_, index) => ({
    id: `item-${index}`,
    title: `Item ${index + 1}: what changed since last week`,
    kind: 'discuss' as const,
    minutes: 5,
    lead: { kind: 'everyone' as const },
    purpose: 'Everybody leaves with the same picture.',
    ...(index === 1 ? { jointUpdate: true } : {}),
  }))
  const invited = Array.from({ length: 50 }, (_, index): Move => ({
    kind: 'note-attendance',
    personId: `invited-${index}`,
    name: `Invited Person ${index + 1}`,
    state: 'expected',
  }))
  const plan = { templateId: null, title: 'Review', plannedMinutes: 60, plannedStartMs: null, items }
  return [{ kind: 'plan-agenda', ...plan }, ...invited]
}

/** The session runs on its first item, with notes and thirty captures there. */
export function fullItem(): readonly Move[] {
  const text = 'The line is stable since Tuesday. '.repeat(60)
  const captures = Array.from({ length: 30 }, (_, index) => capture(`Captured number ${index + 1}`))
  return [
    { kind: 'start' },
    { kind: 'start-item', itemId: 'item-0' },
    { kind: 'write-notes', itemId: 'item-0', blockId: 'block-0', text, seen: null },
    ...captures,
  ]
}

/** An action on the first item. */
export function capture(text: string): Move {
  const id = crypto.randomUUID()
  return {
    kind: 'capture',
    enteredFor: null,
    capture: { kind: 'action', id, itemId: 'item-0', text, ownerId: null, ownerName: null, due: null },
  }
}

export async function makeAll(session: OpenedSession, moves: readonly Move[]): Promise<void> {
  for (const move of moves) session.live.make(move)
  await session.live.flushed()
}
