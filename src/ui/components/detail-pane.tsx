import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { isComposing } from './composing.ts'
import { useText } from '../text/text-provider.tsx'
import styles from './detail-pane.module.css'

/**
 * One record beside its list, over it on narrow screens. The focus goes to its title when it opens; Escape closes it
 * where nothing inside has taken the key.
 */
export function DetailPane(props: {
  title: string
  /** In a word where it stands, under the title. */
  state?: ReactNode
  actions?: ReactNode
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const t = useText()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: false }), [])
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
    event.preventDefault()
    props.onClose()
  }
  return (
    // Escape belongs to the pane as a whole; everything in it stays operable by itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.pane} aria-labelledby={id} onKeyDown={keys}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          <bdi>{props.title}</bdi>
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('ui-close')}
          onClick={props.onClose}
        />
      </div>
      {props.state && <div className={styles.state}>{props.state}</div>}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
      {props.children}
    </section>
  )
}

/** The list, and beside it or in its place the record that is open. */
export function BesideList(props: { list: ReactNode; detail: ReactNode }): ReactNode {
  return (
    <div className={styles.both} data-open={props.detail ? '' : undefined}>
      <div className={styles.list}>{props.list}</div>
      {props.detail}
    </div>
  )
}
