import type { ReactNode } from 'react'
import { noticeKinds, type NoticeKind } from '#src/domain/notices/notice.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './notices.module.css'

/** A switch for each kind of notice, for oneself alone. */
export function NoticeChoices(props: {
  off: ReadonlySet<NoticeKind>
  /** Being kept at this moment. */
  busy: boolean
  onChange: (kind: NoticeKind, wanted: boolean) => void
}): ReactNode {
  const t = useText()
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.quiet}>{t('notices-choices-legend')}</legend>
      {noticeKinds.map((kind) => (
        <label key={kind} className={styles.choice}>
          <input
            type="checkbox"
            checked={!props.off.has(kind)}
            aria-disabled={props.busy}
            onChange={(event) => {
              if (!props.busy) props.onChange(kind, event.target.checked)
            }}
          />
          <span>{t(`notices-choice-${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
