import { useId, useState, type ReactNode } from 'react'
import { PageWords } from '../text/page-words.tsx'
import { useText } from '../text/text-provider.tsx'
import styles from './help-beside.module.css'
import { SkeletonLines } from './skeleton-lines.tsx'

/**
 * What a word means, one press beside the word; `about` is one of the topics of `locales/<language>/pages/help.ts`,
 * which are fetched with the first press. The words stay until they are closed, so that slow readers reach the end.
 */
export function HelpBeside(props: {
  about: string
  /** The word that stands there. */
  term: string
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const label = t('help-about', { term: props.term })
  return (
    <div className={styles.beside}>
      {props.children}
      <button
        type="button"
        className={styles.mark}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          // A form around it stays as it is.
          event.stopPropagation()
          setOpen(false)
        }}
      >
        <span className={styles.face} aria-hidden>
          {t('help-mark')}
        </span>
      </button>
      {open && (
        <div id={id} className={styles.words} role="status">
          <PageWords page="help" loading={<SkeletonLines widths={[0.9, 0.6]} />}>
            <Words about={props.about} />
          </PageWords>
        </div>
      )}
    </div>
  )
}

function Words(props: { about: string }): ReactNode {
  const t = useText()
  return <p>{t(`help-${props.about}`)}</p>
}
