import type { ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './skeleton-lines.module.css'

/** The shape of what is being loaded: one bar per line, each of a share (0 to 1) of the width. */
export function SkeletonLines(props: { widths: readonly number[] }): ReactNode {
  const t = useText()
  return (
    <output className={styles.lines}>
      <VisuallyHidden>{t('ui-loading')}</VisuallyHidden>
      {props.widths.map((width, index) => (
        // The lines have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.line} style={{ inlineSize: `${width * 100}%` }} aria-hidden />
      ))}
    </output>
  )
}
