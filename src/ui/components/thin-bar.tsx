import type { ReactNode } from 'react'
import styles from './thin-bar.module.css'

/** How far something has come (0 to 1), for the eyes; say it in words beside the bar. */
export function ThinBar(props: { share: number; tone?: 'brand' | 'warning' | 'danger' }): ReactNode {
  const share = Math.min(1, Math.max(0, props.share))
  return (
    <div className={`${styles.track} ${styles[props.tone ?? 'brand'] ?? ''}`} aria-hidden>
      <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  )
}
