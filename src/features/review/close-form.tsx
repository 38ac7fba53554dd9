import { Button } from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import { artefactKinds, wordsLimit } from '#src/domain/session/move.ts'
import type { ArtefactKind, Captured } from '#src/domain/session/session-state.ts'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
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

/** A session closes with what it leaves behind, or with a reason why it leaves nothing. */
export function CloseForm(props: {
  captured: readonly Captured[]
  onClose: (artefacts: readonly ArtefactKind[], reasonForNone: string | null) => void
  onBack: () => void
}): ReactNode {
  const t = useText()
  const [chosen, setChosen] = useState<readonly ArtefactKind[] | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // Until somebody chooses, the suggestion follows what is still being captured.
  const artefacts = chosen ?? suggestedArtefacts(props.captured)
  const none = artefacts.length === 0
  const close = () => {
    setAsked(true)
    if (none && (reason.trim() === '' || reason.length > wordsLimit)) return field.current?.focus()
    props.onClose(artefacts, none ? reason.trim() : null)
  }
  return (
    <div className={styles.stack}>
      <ToggleChips
        label={t('review-leaves')}
        options={artefactKinds.map((value) => ({ value, label: t(`review-artefact-${value}`) }))}
        values={artefacts}
        onChange={setChosen}
      />
      {none && (
        <LimitedText
          label={t('review-reason')}
          error={asked && reason.trim() === '' ? t('review-reason-needed') : undefined}
          limit={wordsLimit}
          lines="many"
          field={field}
          value={reason}
          onChange={setReason}
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
