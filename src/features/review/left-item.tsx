import { Button } from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import { timesAsked, type AgendaItem } from '#src/domain/agenda/agenda.ts'
import { isAskedTooOften } from '#src/domain/session/left-over.ts'
import { wordsLimit } from '#src/domain/session/move.ts'
import type { LeftDecision } from '#src/domain/session/session-state.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { parseText, useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './review.module.css'

/** One item that was not reached: what becomes of it, and the buttons that say otherwise. */
export function LeftItem(props: {
  item: AgendaItem
  decision: LeftDecision | null
  /** It waits for somebody's word. */
  open: boolean
  /** Closing was tried without that word. */
  asked: boolean
  mayDecide: boolean
  sessionKey: string
  onDecide: (decision: LeftDecision['decision'], reason: string) => void
}): ReactNode {
  const t = useText()
  const { item, decision, onDecide } = props
  const [typed, setReason] = useDraft(`left/${props.sessionKey}/${item.id}`, parseText)
  // Half a reason that is found on the device shows itself.
  const [parking, setParking] = useState(typed !== null)
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const reason = typed ?? ''
  const settled = decision !== null && decision.decision !== 'again'
  const { title } = item
  const tooOften = isAskedTooOften(item)

  const park = () => {
    if (reason.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    onDecide('park', reason.trim())
    setReason(null)
    setParking(false)
  }
  return (
    <li className={styles.left} {...(props.open ? { 'data-open': true } : {})}>
      <p className={styles.strong} dir="auto">
        {title}
      </p>
      <p className={styles.effectState}>
        {item.carriedFrom !== undefined && `${t('agenda-carried', { times: timesAsked(item) })} · `}
        {settled
          ? t(`left-${decision.decision}`, { name: decision.byName, reason: decision.reason })
          : props.open
            ? t(tooOften ? 'left-must' : 'left-asks')
            : t('left-again')}
      </p>
      {props.asked && props.open && (
        <p className={styles.wrong} role="alert">
          {t('left-first')}
        </p>
      )}
      {props.mayDecide && !parking && (
        <div className={styles.leftButtons}>
          {settled ? (
            <Button
              size="small"
              aria-label={t('left-undo-this', { title })}
              onClick={() => onDecide('again', '')}
            >
              {t('ui-undo')}
            </Button>
          ) : (
            <>
              {props.open && !tooOften && (
                <Button
                  size="small"
                  aria-label={t('left-take-again-this', { title })}
                  onClick={() => onDecide('again', '')}
                >
                  {t('left-take-again')}
                </Button>
              )}
              <Button
                size="small"
                aria-label={t('left-take-park-this', { title })}
                onClick={() => setParking(true)}
              >
                {t('agenda-answer-park')}
              </Button>
              <Button
                size="small"
                aria-label={t('left-take-drop-this', { title })}
                onClick={() => onDecide('drop', '')}
              >
                {t('left-take-drop')}
              </Button>
            </>
          )}
        </div>
      )}
      {parking && (
        <InlineForm
          title={t('left-take-park-this', { title })}
          submitLabel={t('agenda-answer-park')}
          onSubmit={park}
          onCancel={() => setParking(false)}
        >
          <LimitedText
            label={t('left-reason')}
            error={missing && reason.trim() === '' ? t('left-reason-missing') : undefined}
            limit={wordsLimit}
            field={field}
            value={reason}
            onChange={setReason}
          />
        </InlineForm>
      )}
    </li>
  )
}
