import { Button } from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { artefactKinds, wordsLimit } from '#src/domain/session/move.ts'
import type { ArtefactKind, Captured } from '#src/domain/session/session-state.ts'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './review.module.css'

/** What the session visibly leaves, from what was captured. */
export function suggestedArtefacts(captured: readonly Captured[]): readonly ArtefactKind[] {
  const kinds = new Set(captured.filter((each) => !each.removed).map((each) => each.capture.kind))
  const found: ArtefactKind[] = []
  if (kinds.has('decision')) found.push('decision')
  if (kinds.has('action')) found.push('actions')
  if (kinds.has('risk')) found.push('risk-change')
  return found
}

const keptSchema = v.object({ chosen: v.nullable(v.array(v.picklist(artefactKinds))), reason: v.string() })
type Kept = v.InferOutput<typeof keptSchema>

function parse(stored: unknown): Kept | null {
  const parsed = v.safeParse(keptSchema, stored)
  return parsed.success ? parsed.output : null
}

const untouched: Kept = { chosen: null, reason: '' }

/** A session closes with what it leaves behind, or with a reason why it leaves nothing. */
export function CloseForm(props: {
  captured: readonly Captured[]
  sessionKey: string
  /** Answers whether it was closed. */
  onClose: (artefacts: readonly ArtefactKind[], reasonForNone: string | null) => boolean
  onBack: () => void
}): ReactNode {
  const t = useText()
  const [kept, keep] = useDraft(`close/${props.sessionKey}`, parse)
  const { chosen, reason } = kept ?? untouched
  const [asked, setAsked] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // Until somebody chooses, the suggestion follows what is still being captured.
  const artefacts = chosen ?? suggestedArtefacts(props.captured)
  const none = artefacts.length === 0
  const close = () => {
    setAsked(true)
    if (none && (reason.trim() === '' || reason.length > wordsLimit)) return field.current?.focus()
    if (props.onClose(artefacts, none ? reason.trim() : null)) keep(null)
  }
  return (
    <div className={styles.stack}>
      <ToggleChips
        label={t('review-leaves')}
        help="leaves"
        options={artefactKinds.map((value) => ({ value, label: t(`review-artefact-${value}`) }))}
        values={artefacts}
        onChange={(values) => keep({ chosen: [...values], reason })}
      />
      {none && (
        <LimitedText
          label={t('review-reason')}
          error={asked && reason.trim() === '' ? t('review-reason-needed') : undefined}
          limit={wordsLimit}
          lines="many"
          field={field}
          value={reason}
          onChange={(text) => keep({ chosen, reason: text })}
        />
      )}
      <div className={styles.row}>
        <Button appearance="primary" onClick={close}>
          {t('review-close')}
        </Button>
        <Button appearance="subtle" onClick={props.onBack}>
          {t('review-back')}
        </Button>
      </div>
    </div>
  )
}
