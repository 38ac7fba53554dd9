import type { ReactNode } from 'react'
import { LimitedText, type LimitedTextProps } from '../components/limited-text.tsx'
import { useDraftPart, type FormDraft } from './form-draft.ts'

/** One text of a form's draft. `blank` says what is missing while nothing stands in the field. */
export function DraftText<K extends string>(
  props: LimitedTextProps & {
    readonly draft: FormDraft<Readonly<Record<K, string>>>
    readonly name: K
    readonly blank?: string | undefined
  },
): ReactNode {
  const { draft, name, blank, ...rest } = props
  const text = useDraftPart(draft, name)
  const error = rest.error ?? (text.trim() === '' ? blank : undefined)
  return <LimitedText {...rest} error={error} value={text} onChange={(next) => draft.set(name, next)} />
}
