import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { useId, useState, type ReactNode } from 'react'
import type { SessionRole, SessionState } from '#src/domain/session/session-state.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { commaOf } from '#src/ui/text/words.ts'
import styles from './rotation.module.css'

/** Each name keeps its own direction and the list keeps the reader's, so that what is cut off is its end. */
function inReadingOrder(names: readonly string[], direction: 'ltr' | 'rtl', tag: string): string {
  const set = names.map((each) => `\u2068${each}\u2069`)
  return (direction === 'rtl' ? '\u200f' : '') + set.join(commaOf(tag))
}

/** “Facilitating today: Ana · Notes: Ben · Next: …” in one line that opens the rotation. */
export function RolesLine(props: {
  state: Pick<SessionState, 'roles'>
  /** Roles that the session is without. */
  without: readonly SessionRole[]
  /** Names of the next three to facilitate. */
  nextThree: readonly string[]
  /** False while the names are only what the rotation says now. */
  settled: boolean
  children: ReactNode
}): ReactNode {
  const t = useText()
  const { direction, tag } = useLocale()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { facilitator, noteTaker } = props.state.roles
  return (
    <div className={styles.roles}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.words}>
          {!props.without.includes('facilitator') && (
            <span className={styles.today}>
              {facilitator ? t('rotation-today', { name: facilitator.name }) : t('rotation-nobody')}
            </span>
          )}
          {!props.settled && facilitator && <span className={styles.quiet}>{t('rotation-not-settled')}</span>}
          {!props.without.includes('noteTaker') && (
            <span className={styles.quiet}>
              {noteTaker ? t('rotation-notes', { name: noteTaker.name }) : t('rotation-notes-nobody')}
            </span>
          )}
          {props.nextThree.length > 0 && (
            <span className={styles.quiet}>
              {t('rotation-next', { names: inReadingOrder(props.nextThree, direction, tag) })}
            </span>
          )}
        </span>
        <span className={styles.chevron} data-open={open} aria-hidden>
          <ChevronDownRegular />
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && props.children}
      </div>
    </div>
  )
}
