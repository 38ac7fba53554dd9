import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useRegister } from './register.tsx'
import styles from './risks.module.css'

const draftSchema = v.object({ base: v.string(), text: v.string() })

function parse(stored: unknown) {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/**
 * A text of the record that is written where it stands and kept when the field is left. Where somebody else changed it
 * meanwhile, both wordings stay until the person has chosen.
 */
export function InPlaceText(props: {
  /** Of the record and the field. */
  draftKey: string
  label: string
  hint?: string
  value: string
  limit: number
  lines?: 'one' | 'many'
  required?: boolean
  onKeep: (text: string) => void
}): ReactNode {
  const t = useText()
  const { mayEdit } = useRegister()
  const { value, limit } = props
  const [draft, setDraft] = useDraft(props.draftKey, parse)
  const [left, setLeft] = useState(true)
  const text = draft?.text ?? value
  const rival = draft !== null && draft.base !== value && draft.text !== value
  const empty = props.required === true && text.trim() === ''

  const keep = (mine: string) => {
    setDraft(null)
    if (mine !== value) props.onKeep(mine)
  }
  const leave = () => {
    setLeft(true)
    if (draft === null || rival || empty || text.length > limit) return
    keep(text.trim())
  }
  if (!mayEdit)
    return (
      <div className={styles.readOnly}>
        <p className={styles.label}>{props.label}</p>
        <p dir="auto" className={styles.lines}>
          {value === '' ? t('risks-nothing') : value}
        </p>
      </div>
    )
  return (
    <div onBlur={leave} onFocus={() => setLeft(false)}>
      <LimitedText
        label={props.label}
        hint={props.hint}
        error={empty && left ? t('risks-problem-empty') : undefined}
        limit={limit}
        lines={props.lines ?? 'many'}
        value={text}
        onChange={(next) => setDraft({ base: draft?.base ?? value, text: next })}
      />
      {rival && left && (
        <div className={styles.rival} role="alert">
          <p>{t('risks-rival')}</p>
          <p dir="auto" className={styles.lines}>
            {value === '' ? t('risks-nothing') : value}
          </p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => keep(text.trim())}>
              {t('risks-rival-mine')}
            </Button>
            <Button size="small" onClick={() => setDraft(null)}>
              {t('risks-rival-theirs')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
