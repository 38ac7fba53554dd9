import { Button } from '@fluentui/react-components'
import { useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { correctionLimit } from '#src/domain/minutes/minutes-log.ts'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './minutes.module.css'

function parse(stored: unknown): string | null {
  const parsed = v.safeParse(v.string(), stored)
  return parsed.success ? parsed.output : null
}

/** Confirms minutes as they are, or with what was wrong in them. */
export function ConfirmForm(props: {
  sessionKey: string
  /** Nothing else on the view is its main step. */
  primary: boolean
  /** Empty where they are confirmed as they are. */
  onConfirm: (correction: string) => void
  /** Further buttons of the row. */
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const [correction, keep] = useDraft(`confirm-minutes/${props.sessionKey}`, parse)
  const appearance = props.primary ? 'primary' : 'secondary'
  const [asked, setAsked] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  if (correction === null)
    return (
      <div className={styles.row}>
        <Button appearance={appearance} onClick={() => props.onConfirm('')}>
          {t('minutes-confirm')}
        </Button>
        <Button onClick={() => keep('')}>{t('minutes-confirm-with')}</Button>
        {props.children}
      </div>
    )
  const missing = correction.trim() === ''
  const confirm = () => {
    setAsked(true)
    if (missing || correction.length > correctionLimit) return field.current?.focus()
    keep(null)
    props.onConfirm(correction.trim())
  }
  return (
    <div className={styles.stack}>
      <LimitedText
        label={t('minutes-correction')}
        hint={t('minutes-correction-hint')}
        error={asked && missing ? t('minutes-correction-needed') : undefined}
        limit={correctionLimit}
        lines="many"
        field={field}
        value={correction}
        onChange={keep}
      />
      <div className={styles.row}>
        <Button appearance={appearance} onClick={confirm}>
          {t('minutes-confirm-with-this')}
        </Button>
        <Button appearance="subtle" onClick={() => keep(null)}>
          {t('minutes-confirm-without')}
        </Button>
      </div>
    </div>
  )
}
