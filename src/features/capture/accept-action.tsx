import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { wordsLimit, type Move } from '#src/domain/session/move.ts'
import type { Captured } from '#src/domain/session/session-state.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { parseText, useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './capture.module.css'

/** An action given to somebody absent waits for their word; they accept it or hand it back with a reason. */
export function AcceptAction(props: {
  captured: Captured
  isMine: boolean
  sessionKey: string
  make: (move: Move) => void
}): ReactNode {
  const t = useText()
  const { captured, make } = props
  const captureId = captured.capture.id
  const [reason, setReason] = useDraft(`hand-back/${props.sessionKey}/${captureId}`, parseText)
  const [missing, setMissing] = useState(false)
  const owner = captured.capture.kind === 'action' ? (captured.capture.ownerName ?? '') : ''

  if (captured.acceptance === 'not-needed') return null
  if (captured.acceptance === 'accepted')
    return <p className={styles.quiet}>{t('capture-accepted', { name: owner })}</p>
  if (captured.acceptance === 'handed-back')
    return (
      <p className={styles.quiet}>
        {t('capture-handed-back', { name: owner, reason: captured.handBackReason ?? '' })}
      </p>
    )
  if (!props.isMine) return <p className={styles.quiet}>{t('capture-waits-for', { name: owner })}</p>
  if (reason !== null)
    return (
      <InlineForm
        title={t('capture-hand-back')}
        submitLabel={t('capture-hand-back')}
        onCancel={() => setReason(null)}
        onSubmit={() => {
          if (reason.trim() === '') return setMissing(true)
          make({ kind: 'answer-action', captureId, answer: 'hand-back', reason: reason.trim() })
          setReason(null)
        }}
      >
        <LimitedText
          label={t('capture-hand-back-reason')}
          error={missing && reason.trim() === '' ? t('capture-hand-back-missing') : undefined}
          limit={wordsLimit}
          value={reason}
          onChange={setReason}
        />
      </InlineForm>
    )
  return (
    <div className={styles.answer}>
      <p>{t('capture-yours')}</p>
      <Button
        size="small"
        onClick={() => make({ kind: 'answer-action', captureId, answer: 'accept', reason: '' })}
      >
        {t('capture-accept')}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setReason('')}>
        {t('capture-hand-back')}
      </Button>
    </div>
  )
}
