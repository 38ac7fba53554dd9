/** Where somebody is in the session just now. It is never kept and never enters the log. */
export interface PresenceState {
  /** The agenda item whose notes they have open. */
  readonly itemId: string
  /** Positions in the item's text (Yjs, relative), each as base64. */
  readonly caret?: { readonly anchor: string; readonly head: string }
  /** Typed within the last seconds. */
  readonly writing: boolean
}

/** Somebody else's page; who it belongs to is what the list says of the client, never what the page says of itself. */
export interface PresentPage {
  readonly client: string
  readonly personId: string
  readonly name: string
  readonly state: PresenceState
}

/** Who else is where. It travels over the relay alone: without one there is nobody to show. */
export interface Presence {
  /** Null: nowhere in particular. Told at once, and to whoever comes later. */
  set(state: PresenceState | null): void
  /** Pages of other people, the same array for as long as nothing has changed. */
  others(): readonly PresentPage[]
  /** The answer stops it. */
  subscribe(listener: () => void): () => void
}

const nobody: readonly PresentPage[] = []

/** Where there is no relay. */
export const presenceOfNobody: Presence = {
  set: () => undefined,
  others: () => nobody,
  subscribe: () => () => undefined,
}
