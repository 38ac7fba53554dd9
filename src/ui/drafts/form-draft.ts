import { useSyncExternalStore } from 'react'

/**
 * What stands in a form. Each field watches its own part, so that a keystroke draws that field and nothing else;
 * the form reads the whole when it is sent.
 */
export interface FormDraft<T> {
  get(): T
  set<K extends keyof T>(key: K, value: T[K]): void
  /** Another draft in place of the whole. */
  replace(next: T): void
  subscribe(listener: () => void): () => void
}

/** `onChange` hears every change, in order to keep it. */
export function createFormDraft<T extends object>(start: T, onChange?: (draft: T) => void): FormDraft<T> {
  let draft = start
  const listeners = new Set<() => void>()
  const change = (next: T) => {
    draft = next
    onChange?.(draft)
    for (const each of listeners) each()
  }
  return {
    get: () => draft,
    set(key, value) {
      if (draft[key] !== value) change({ ...draft, [key]: value })
    },
    replace: change,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** One part of the draft; draws the caller again when this part changes. */
export function useDraftPart<T, K extends keyof T>(draft: FormDraft<T>, key: K): T[K] {
  return useSyncExternalStore(
    (listener) => draft.subscribe(listener),
    () => draft.get()[key],
  )
}
