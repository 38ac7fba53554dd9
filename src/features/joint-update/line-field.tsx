import type { ReactNode } from 'react'
import { wordsLimit, type DepartmentLines } from '#src/domain/session/move.ts'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { LinesDraft } from './lines-draft.ts'

/** One of the four lines: what is being typed, else what is saved. */
export function LineField(props: {
  line: keyof DepartmentLines
  draft: FormDraft<LinesDraft>
  saved: string
}): ReactNode {
  const t = useText()
  const typed = useDraftPart(props.draft, props.line)
  return (
    <LimitedText
      label={t(`joint-update-line-${props.line}`)}
      limit={wordsLimit}
      lines="many"
      rows={1}
      value={typed ?? props.saved}
      onChange={(text) => props.draft.set(props.line, text)}
    />
  )
}
