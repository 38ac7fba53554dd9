import type { NoteBlock, SessionState } from '#src/domain/session/session-state.ts'
import type { LiveSession, LiveSnapshot } from '../live-session.ts'
import type { NoteField } from './note-field.ts'
import type { NoteFields } from './note-fields.ts'
import { hasNoteTexts, notesWith } from './with-note-texts.ts'

/** The texts of a running session that several people write together. */
export interface NotesTogether {
  /** The text of one item, to be edited. Null until what merges texts is loaded, which asking for one begins. */
  field(itemId: string): NoteField | null
  /** No text is missing from the state's notes: there are none, or what merges them is here. */
  known(): boolean
  /** What merges texts could not be loaded; it is tried again. */
  failed(): boolean
  /** Hears when any of these may answer otherwise. */
  subscribe(listener: () => void): () => void
}

/** A running session with the texts that are written together among its notes. */
export interface NotedSession extends LiveSession {
  readonly notes: NotesTogether
}

const tryAgainMs = 4_000
const none: readonly NoteBlock[] = []

/** `load` brings what merges texts; it is asked for as soon as there is such a text, or a field for one. */
export function notedSession(
  live: LiveSession,
  input: {
    readonly clientId: string
    readonly load: (clientId: string) => Promise<NoteFields>
    readonly setTimer: (callback: () => void, ms: number) => () => void
  },
): NotedSession {
  const listeners = new Set<() => void>()
  let fields: NoteFields | null = null
  let loading: 'no' | 'yes' | 'failed' = 'no'
  let cancel = () => {}
  let stopped = false

  let from: LiveSnapshot | null = null
  let current = live.snapshot()
  let blocks = none
  let own: SessionState | null = null
  let state: SessionState | null = null

  function tell(): void {
    for (const each of listeners) each()
  }

  async function load(): Promise<void> {
    if (loading !== 'no' || stopped) return
    loading = 'yes'
    try {
      fields = await input.load(input.clientId)
      from = null
    } catch {
      if (stopped) return
      loading = 'failed'
      cancel = input.setTimer(() => {
        loading = 'no'
        void load()
      }, tryAgainMs)
    }
    if (!stopped) tell()
  }

  /** The state with the texts in it; the same object while both say the same. */
  function noted(next: SessionState): SessionState {
    if (fields === null) return next
    fields.texts.take(next.noteEdits)
    const texts = fields.texts.blocks()
    if (state !== null && own === next && blocks === texts) return state
    const sameNotes = state !== null && own?.notes === next.notes && blocks === texts
    const notes = sameNotes ? state?.notes : texts.length === 0 ? next.notes : notesWith(next, texts)
    own = next
    blocks = texts
    state = { ...next, notes: notes ?? next.notes }
    return state
  }

  function look(): LiveSnapshot {
    const next = live.snapshot()
    if (next === from) return current
    from = next
    if (hasNoteTexts(next.state)) void load()
    const refused = fields?.texts.refused() ?? 0
    current = { ...next, state: noted(next.state), skippedRows: next.skippedRows + refused }
    return current
  }

  const forget = live.subscribe(() => void look())
  look()

  return {
    ...live,
    snapshot: look,
    subscribe(listener) {
      const leave = live.subscribe(listener)
      listeners.add(listener)
      return () => {
        leave()
        listeners.delete(listener)
      }
    },
    flushed() {
      fields?.flush(live.make)
      return live.flushed()
    },
    stop() {
      stopped = true
      cancel()
      forget()
      live.stop()
    },
    notes: {
      field(itemId) {
        if (fields === null) void load()
        else look()
        return fields?.of(itemId) ?? null
      },
      known: () => fields !== null || !hasNoteTexts(live.snapshot().state),
      failed: () => loading === 'failed',
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}
