import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { shownColumns } from '#src/records/definition/shown-columns.ts'
import type { Trouble } from '#src/records/replica/edit.ts'
import type { UnsentRecord } from '#src/records/replica/unsent.ts'
import { useFieldWords } from '#src/ui/fields/field-words.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import { isConflict } from './is-conflict.ts'
import type { UnsentKind } from './unsent-panel.tsx'
import styles from './unsent.module.css'

/** One record: what it is, what was done to it, where that is, why it waits, and what can be done. */
export function UnsentRow(props: {
  record: UnsentRecord
  kind: UnsentKind | undefined
  nameOf: (personId: string) => string | null
  nowMs: number
  onChoose: () => void
  onAnswer: (answer: 'mine' | 'theirs') => void
}): ReactNode {
  const t = useText()
  const words = useFieldWords()
  const { tag } = useLocale()
  const { kind, record } = props
  const [first] = record.stopped
  const fields = kind === undefined ? [] : shownColumns(kind, record.columns).map(words.nameOf)
  return (
    <li className={styles.row} data-state={first?.trouble.reason ?? record.held}>
      <p className={styles.name}>
        <span className={styles.kind}>
          {words.listName(record.list)} · {t(`unsent-what-${record.what}`)}
        </span>
        <bdi>{record.title || t('unsent-no-title')}</bdi>
      </p>
      {record.what === 'change' && fields.length > 0 && (
        <p className={styles.quiet}>{t('unsent-fields', { fields })}</p>
      )}
      {first === undefined ? (
        <p className={styles.quiet}>
          {t(`unsent-held-${record.held}`)} · {shortMoment(tag, record.sinceMs, props.nowMs)}
        </p>
      ) : (
        <>
          <Why trouble={first.trouble} removal={first.edit.what === 'remove'} {...props} />
          <Answers {...props} reason={first.trouble.reason} removal={first.edit.what === 'remove'} />
        </>
      )}
    </li>
  )
}

function Why(props: {
  trouble: Trouble
  removal: boolean
  nameOf: (personId: string) => string | null
  nowMs: number
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { trouble } = props
  if (trouble.reason === 'changed-by-others') {
    const name = props.nameOf(trouble.by)
    const time = shortMoment(tag, trouble.atMs, props.nowMs)
    const id = props.removal ? 'unsent-met-removal' : 'unsent-met'
    return <p>{name === null ? t(`${id}-unknown`, { time }) : t(id, { name, time })}</p>
  }
  return (
    <>
      <p>{t(`unsent-${trouble.reason}`)}</p>
      {trouble.reason === 'refused' && trouble.codes.length > 0 && (
        <p className={styles.quiet}>{t('unsent-refused-codes', { codes: trouble.codes })}</p>
      )}
    </>
  )
}

/** Letting go cannot be undone, so it is asked once more in place. */
function Answers(props: {
  record: UnsentRecord
  reason: Trouble['reason']
  removal: boolean
  onChoose: () => void
  onAnswer: (answer: 'mine' | 'theirs') => void
}): ReactNode {
  const t = useText()
  const [asks, setAsks] = useState(false)
  if (isConflict(props.record))
    return (
      <div className={styles.actions}>
        <Button size="small" onClick={props.onChoose}>
          {t('unsent-choose')}
        </Button>
      </div>
    )
  const met = props.removal && props.reason === 'changed-by-others'
  const mine = met
    ? 'unsent-remove-anyway'
    : props.reason === 'removed-by-others'
      ? 'unsent-make-again'
      : 'unsent-send-again'
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => props.onAnswer('mine')}>
        {t(mine)}
      </Button>
      {met ? (
        <Button size="small" onClick={() => props.onAnswer('theirs')}>
          {t('unsent-keep-record')}
        </Button>
      ) : asks ? (
        <>
          <Button size="small" onClick={() => props.onAnswer('theirs')}>
            {t('unsent-let-go-question')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsks(false)}>
            {t('ui-cancel')}
          </Button>
        </>
      ) : (
        <Button size="small" appearance="subtle" onClick={() => setAsks(true)}>
          {t('unsent-let-go')}
        </Button>
      )}
    </div>
  )
}
