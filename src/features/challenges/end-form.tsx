import { useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { detailLimit } from '#src/domain/session/capture.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

const draftSchema = v.object({ outcome: v.string() })

function parse(stored: unknown): v.InferOutput<typeof draftSchema> | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** What came of a challenge, or why it is dropped: nothing ends without a word about it. */
export function EndForm(props: {
  end: 'solved' | 'dropped'
  challengeKey: string
  onEnd: (outcome: string) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, forget } = useKeptForm(`challenge-end/${props.challengeKey}`, parse, () => ({ outcome: '' }))
  const [missing, setMissing] = useState(false)
  return (
    <InlineForm
      title={t(`challenges-end-${props.end}`)}
      submitLabel={t(props.end === 'solved' ? 'challenges-solve' : 'challenges-drop')}
      onCancel={props.onCancel}
      onSubmit={() => {
        const outcome = draft.get().outcome.trim()
        if (outcome === '') return setMissing(true)
        props.onEnd(outcome)
        forget()
      }}
    >
      <DraftText
        draft={draft}
        name="outcome"
        label={t(`challenges-end-${props.end}-outcome`)}
        limit={detailLimit}
        lines="many"
        blank={missing ? t('challenges-end-missing') : undefined}
      />
    </InlineForm>
  )
}
