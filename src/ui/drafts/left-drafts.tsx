import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useUndo } from '../components/undo-bar.tsx'
import { useText } from '../text/text-provider.tsx'
import type { LeftDraft } from './drafts.tsx'
import type { FormDraft } from './form-draft.ts'
import styles from './left-drafts.module.css'

/** Texts that the person typed into the same form on another page: taken up instead of the one here, or discarded. */
export function LeftDrafts<T>(props: {
  left: readonly LeftDraft<T>[]
  /** What stands in the form; it is left in its turn when another text is taken up. */
  current: T | null
  /** A line by which the person knows the text again. */
  describe: (draft: T) => string
  onTakeUp: (draft: T) => void
}): ReactNode {
  const t = useText()
  const { offerUndo, bar } = useUndo()
  const left = props.left.filter((each) => props.describe(each.draft) !== '')
  if (left.length === 0) return bar
  return (
    <>
      {bar}
      <ul className={styles.list} aria-label={t('ui-left-drafts')}>
        {left.map(({ draft, forget, exchange }, place) => (
          <li className={styles.left} key={place}>
            <p className={styles.words}>
              {t('ui-left-draft')} <bdi className={styles.text}>{props.describe(draft)}</bdi>
            </p>
            <Button
              size="small"
              onClick={() => {
                exchange(props.current)
                props.onTakeUp(draft)
              }}
            >
              {t('ui-left-draft-use')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => offerUndo(t('work-discarded', { what: props.describe(draft) }), forget())}
            >
              {t('ui-left-draft-discard')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same for a form that is kept as a whole. */
export function LeftFormDrafts<T extends object>(props: {
  left: readonly LeftDraft<T>[]
  draft: FormDraft<T>
  /** Empty where nothing is typed. */
  describe: (draft: T) => string
}): ReactNode {
  const { draft, describe, left } = props
  return (
    <LeftDrafts
      left={left.map((each) => ({
        ...each,
        exchange: () => each.exchange(describe(draft.get()) === '' ? null : draft.get()),
      }))}
      current={null}
      describe={describe}
      onTakeUp={(taken) => draft.replace(taken)}
    />
  )
}
