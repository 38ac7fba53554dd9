import { Spinner } from '@fluentui/react-components'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly value: Value }
  | { readonly kind: 'refused'; readonly why: string }

/** Asks once for each `key`; an answer that comes too late for its key is dropped. */
export function useAnswer<Value>(key: string, ask: () => Promise<Value>): Loaded<Value> {
  const [answered, setAnswered] = useState<{ key: string; loaded: Loaded<Value> } | null>(null)
  const askNow = useEffectEvent(ask)
  useEffect(() => {
    let current = true
    function arrive(loaded: Loaded<Value>): void {
      if (current) setAnswered({ key, loaded })
    }
    askNow().then(
      (value) => arrive({ kind: 'there', value }),
      (error: unknown) =>
        arrive({ kind: 'refused', why: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      current = false
    }
  }, [key])
  return answered?.key === key ? answered.loaded : { kind: 'loading' }
}

interface AnsweredProps<Value> {
  readonly loaded: Loaded<Value>
  readonly children: (value: Value) => ReactNode
}

/** Waiting, refused, or the answer. */
export function Answered<Value>({ loaded, children }: AnsweredProps<Value>) {
  if (loaded.kind === 'loading') return <Spinner size="tiny" label="Looking" />
  if (loaded.kind === 'refused') return <p className="quiet">Not to be seen by this person: {loaded.why}</p>
  return <>{children(loaded.value)}</>
}
