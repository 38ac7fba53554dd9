import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { createFormDraft, type FormDraft } from './form-draft.ts'

/** Where half-typed text is kept; synchronous, so that a keystroke never waits. The surface puts a device behind it. */
export interface DraftKeep {
  /** The draft, else the newest of those that are left over, which is this page's from then on. */
  read(key: string): string | null
  /** Null forgets the draft. */
  write(key: string, text: string | null): void
  /** Further texts that other pages of this person left under the key, newest first. */
  left(key: string): readonly string[]
  /** One of them is not wanted any more. */
  forget(key: string, text: string): void
  /** One more of them. */
  leave(key: string, text: string): void
  subscribe(listener: () => void): () => void
}

const none: readonly string[] = []

export function draftsInMemory(): DraftKeep {
  const kept = new Map<string, string>()
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (text === null) kept.delete(key)
      else kept.set(key, text)
    },
    left: () => none,
    forget: () => undefined,
    leave: () => undefined,
    subscribe: () => () => undefined,
  }
}

const context = createContext<DraftKeep>(draftsInMemory())

export function Drafts(props: { keep: DraftKeep; children: ReactNode }): ReactNode {
  return <context.Provider value={props.keep}>{props.children}</context.Provider>
}

/**
 * A draft that outlives its form and, with the surface's keep, the page. `parse` returns null for what is no draft
 * of this shape (kept by an older version). Setting null forgets the draft.
 */
export function useDraft<T>(
  key: string,
  parse: (stored: unknown) => T | null,
): readonly [T | null, (draft: T | null) => void] {
  const keep = useContext(context)
  const [held, setHeld] = useState<{ key: string; draft: T | null }>(() => ({
    key,
    draft: readDraft(keep, key, parse),
  }))
  const draft = held.key === key ? held.draft : readDraft(keep, key, parse)
  const set = useCallback(
    (next: T | null) => {
      setHeld({ key, draft: next })
      keep.write(key, next === null ? null : JSON.stringify(next))
    },
    [keep, key],
  )
  return [draft, set]
}

/** What another page of this person left in the same form while this one has a text of its own. */
export interface LeftDraft<T> {
  readonly draft: T
  /** Answers what brings it back. */
  readonly forget: () => () => void
  /** It is taken up: what stood in the form is left in its place. */
  readonly exchange: (current: T | null) => void
}

export function useLeftDrafts<T>(key: string, parse: (stored: unknown) => T | null): readonly LeftDraft<T>[] {
  const keep = useContext(context)
  const texts = useSyncExternalStore(
    (listener) => keep.subscribe(listener),
    () => keep.left(key),
  )
  return useMemo(
    () =>
      texts.flatMap((text) => {
        const draft = parsed(text, parse)
        if (draft === null) return []
        const exchange = (current: T | null) => {
          keep.forget(key, text)
          if (current !== null) keep.leave(key, JSON.stringify(current))
        }
        const forget = () => {
          keep.forget(key, text)
          return () => keep.leave(key, text)
        }
        return [{ draft, forget, exchange }]
      }),
    [keep, key, parse, texts],
  )
}

function readDraft<T>(keep: DraftKeep, key: string, parse: (stored: unknown) => T | null): T | null {
  return parsed(keep.read(key), parse)
}

function parsed<T>(stored: string | null, parse: (stored: unknown) => T | null): T | null {
  if (stored === null) return null
  try {
    return parse(JSON.parse(stored))
  } catch {
    return null
  }
}

/** For drafts that are one text. */
export function parseText(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null
}

/** Whether something was kept under the key when the caller came on the screen: a form to open by itself. */
export function useWasKept(key: string): boolean {
  const keep = useContext(context)
  const [was] = useState(() => keep.read(key) !== null)
  return was
}

/**
 * For a form that may begin with different things: what was kept when the page came, and drafts that are kept from
 * their first change on. The key is read once.
 */
export function useKeptDrafts<T extends object>(
  key: string,
  parse: (stored: unknown) => T | null,
): {
  readonly kept: T | null
  readonly begin: (start: T) => FormDraft<T>
  readonly forget: () => void
  /** For `LeftDrafts`. */
  readonly left: readonly LeftDraft<T>[]
} {
  const keep = useContext(context)
  const [held] = useState(() => ({
    key,
    kept: readDraft(keep, key, parse),
    begin: (start: T) => createFormDraft(start, (draft) => keep.write(key, JSON.stringify(draft))),
    forget: () => keep.write(key, null),
  }))
  return { ...held, left: useLeftDrafts(held.key, parse) }
}

/**
 * A form's draft that outlives the form as `useDraft` does; `fresh` begins it where nothing is kept. The key is read
 * once, when the form opens.
 */
export function useKeptForm<T extends object>(
  key: string,
  parse: (stored: unknown) => T | null,
  fresh: () => T,
): {
  readonly draft: FormDraft<T>
  readonly forget: () => void
  /** For `LeftFormDrafts`. */
  readonly left: readonly LeftDraft<T>[]
} {
  const { kept, begin, forget, left } = useKeptDrafts(key, parse)
  const [draft] = useState(() => begin(kept ?? fresh()))
  return { draft, forget, left }
}
