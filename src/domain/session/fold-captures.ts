import { acceptanceAtFirst } from './acceptance.ts'
import type { Capture } from './capture.ts'
import type { Made, MoveOf } from './made.ts'
import type { Captured, SessionState } from './session-state.ts'

function sameCapture(a: Capture, b: Capture): boolean {
  const parts = (capture: Capture): string =>
    JSON.stringify(Object.entries(capture).sort(([x], [y]) => (x < y ? -1 : 1)))
  return parts(a) === parts(b)
}

function add(
  state: SessionState,
  capture: Capture,
  enteredFor: Captured['enteredFor'],
  made: Made,
): SessionState {
  const captured = { capture, by: made.by, byName: made.byName, enteredFor }
  const entry: Captured = {
    ...captured,
    atMs: made.atMs,
    version: made.id,
    removed: false,
    rival: null,
    furtherRivals: [],
    acceptance: acceptanceAtFirst(captured, state.attendance),
    handBackReason: null,
    afterClose: state.phase === 'closed' || state.phase === 'published',
  }
  return { ...state, captured: [...state.captured, entry] }
}

function replace(
  state: SessionState,
  captureId: string,
  change: (entry: Captured) => Captured,
): SessionState {
  return {
    ...state,
    captured: state.captured.map((each) => (each.capture.id === captureId ? change(each) : each)),
  }
}

/** Keeps another wording beside the first. The version moves on, so that only who has seen it can settle it. */
function beside(entry: Captured, capture: Capture, version: string): Captured {
  const known = [entry.capture, entry.rival, ...entry.furtherRivals]
  if (known.some((each) => each !== null && sameCapture(each, capture))) return { ...entry, removed: false }
  return entry.rival === null
    ? { ...entry, rival: capture, version, removed: false }
    : { ...entry, furtherRivals: [...entry.furtherRivals, capture], version, removed: false }
}

export function capture(state: SessionState, move: MoveOf<'capture'>, made: Made): SessionState {
  const known = state.captured.some((each) => each.capture.id === move.capture.id)
  if (!known) return add(state, move.capture, move.enteredFor, made)
  return replace(state, move.capture.id, (entry) => beside(entry, move.capture, made.id))
}

function ownerOf(capture: Capture): string | null {
  return capture.kind === 'action' ? capture.ownerId : null
}

function changed(entry: Captured, capture: Capture, state: SessionState, made: Made): Captured {
  const [rival = null, ...furtherRivals] = entry.furtherRivals
  const next = { ...entry, capture, version: made.id, removed: false, rival, furtherRivals }
  if (ownerOf(entry.capture) === ownerOf(capture)) return next
  // A new owner has not answered yet; who gives an action to somebody else counts as having written it for them.
  const given = { capture, by: made.by, enteredFor: null }
  return { ...next, acceptance: acceptanceAtFirst(given, state.attendance), handBackReason: null }
}

/**
 * A change that has seen the current version replaces it and settles the rival; any other was written at the same
 * time and stands beside it. Changing what somebody removed meanwhile brings it back: it is easily removed again.
 */
export function changeCapture(state: SessionState, move: MoveOf<'change-capture'>, made: Made): SessionState {
  const entry = state.captured.find((each) => each.capture.id === move.capture.id)
  if (entry === undefined) return add(state, move.capture, null, made)
  return replace(state, move.capture.id, (each) =>
    each.version === move.seen
      ? changed(each, move.capture, state, made)
      : beside(each, move.capture, made.id),
  )
}

export function setRemoved(
  state: SessionState,
  move: MoveOf<'remove-capture' | 'restore-capture'>,
): SessionState {
  const removed = move.kind === 'remove-capture'
  return replace(state, move.captureId, (entry) => ({ ...entry, removed }))
}

export function answerAction(state: SessionState, move: MoveOf<'answer-action'>): SessionState {
  return replace(state, move.captureId, (entry) => {
    if (entry.capture.kind !== 'action') return entry
    return move.answer === 'accept'
      ? { ...entry, acceptance: 'accepted', handBackReason: null }
      : { ...entry, acceptance: 'handed-back', handBackReason: move.reason }
  })
}
