import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import type { ReactNode } from 'react'
import { Mark } from '#src/ui/components/mark.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './owners.module.css'

/** Says of a risk that only owners see it; nothing on those that everybody of the council sees. */
export function OwnersMark(props: { shown: boolean }): ReactNode {
  const t = useText()
  if (!props.shown) return null
  return (
    <Mark>
      <span className={styles.mark}>
        <LockClosedRegular aria-hidden />
        {t('risks-owners-only')}
      </span>
    </Mark>
  )
}

/** The same for a column that is about nothing else. */
export function SeenBy(props: { ownersOnly: boolean }): ReactNode {
  const t = useText()
  if (!props.ownersOnly) return t('risks-owners-seen-council')
  return (
    <span className={styles.mark}>
      <LockClosedRegular aria-hidden />
      {t('risks-owners-seen-owners')}
    </span>
  )
}
