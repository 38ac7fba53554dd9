import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { createFormDraft, type FormDraft } from './form-draft.ts'

/** Where half-typed text is kept; synchronous, so that a keystroke never waits. The surface puts a device behind it. */
export interface DraftKeep {
  read(key: string): string | null
  /** Null forgets the draft. */
  write(key: string, text: string | null): void
}

export function draftsInMemory(): DraftKeep {
  const kept = new Map<string, string>()
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (text === null) kept.delete(key)
      else kept.set(key, text)
    },
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

function readDraft<T>(keep: DraftKeep, key: string, parse: (stored: unknown) => T | null): T | null {
  const stored = keep.read(key)
  if (stored === null) return null
  try {
    return parse(JSON.parse(stored))
  } catch {
    return null
  }
}

/**
 * A form's draft that outlives the form as `useDraft` does; `fresh` begins it where nothing is kept. The key is read
 * once, when the form opens.
 */
export function useKeptForm<T extends object>(
  key: string,
  parse: (stored: unknown) => T | null,
  fresh: () => T,
): { readonly draft: FormDraft<T>; readonly forget: () => void } {
  const keep = useContext(context)
  const [form] = useState(() => ({
    draft: createFormDraft(readDraft(keep, key, parse) ?? fresh(), (draft) =>
      keep.write(key, JSON.stringify(draft)),
    ),
    forget: () => keep.write(key, null),
  }))
  return form
}
