import * as v from 'valibot'
import type { Council } from '#src/domain/council/council.ts'
import { emptySession, applyMove } from '#src/domain/session/fold.ts'
import { moveSchema, type Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { DeviceNotes } from '../wiring/device-notes.ts'

type Plan = Extract<Move, { kind: 'plan-agenda' }>

/** The agenda of a meeting that has no session yet, as one plan. */
export function planOf(state: SessionState, startMs: number): Plan | null {
  if (state.items.length === 0) return null
  return {
    kind: 'plan-agenda',
    templateId: state.templateId,
    title: state.title,
    plannedMinutes: state.items.reduce((sum, each) => sum + each.minutes, 0),
    plannedStartMs: startMs,
    items: [...state.items],
  }
}

/** The state after one more move of the one person who writes it. */
export function afterMove(state: SessionState, move: Move, by: SignedIn['me'], atMs: number): SessionState {
  const seq = state.lamport + 1
  return applyMove(state, {
    client: 'draft',
    seq,
    lamport: seq,
    by: by.personId,
    byName: by.displayName,
    atMs,
    move,
  })
}

const keptSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ startMs: v.number(), councilKey: v.string(), plan: v.nullable(moveSchema) }),
)
const noteName = 'outlook-draft'

export interface KeptAgenda {
  readonly councilKey: Council['key']
  readonly state: SessionState
}

/** The person who writes it, and what this device keeps for them. */
export interface Writer {
  readonly me: SignedIn['me']
  readonly notes: DeviceNotes
  readonly nowMs: number
}

/** What was chosen for a meeting that Outlook has not saved, on this device; null for another meeting's. */
export async function keptAgenda({ me, notes, nowMs }: Writer, startMs: number): Promise<KeptAgenda | null> {
  const text = await notes.read(noteName)
  const kept = v.safeParse(keptSchema, text)
  if (!kept.success || kept.output.startMs !== startMs) return null
  const { councilKey, plan } = kept.output
  const state = plan === null ? emptySession : afterMove(emptySession, plan, me, nowMs)
  return { councilKey, state }
}

export function keepAgenda(notes: DeviceNotes, startMs: number, kept: KeptAgenda): void {
  const { councilKey, state } = kept
  const text = JSON.stringify({ startMs, councilKey, plan: planOf(state, startMs) })
  notes.write(noteName, text)
}

/** The agenda that was kept for this meeting of this council, once: from now on it stands in its session. */
export async function takeAgenda(
  writer: Writer,
  { council, startMs }: { readonly council: Pick<Council, 'key'>; readonly startMs: number },
): Promise<Plan | null> {
  const kept = await keptAgenda(writer, startMs)
  if (kept?.councilKey !== council.key) return null
  writer.notes.write(noteName, '')
  return planOf(kept.state, startMs)
}
