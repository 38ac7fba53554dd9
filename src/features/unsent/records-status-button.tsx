import { Button } from '@fluentui/react-components'
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { useEffect, useRef, type ReactNode } from 'react'
import type { RecordsStatus } from '#src/records/replica/records-status.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useStatusWords } from './status-words.ts'
import styles from './unsent.module.css'

const icons: Readonly<Record<RecordsStatus['is'], ReactNode>> = {
  saved: <CheckmarkCircleRegular />,
  saving: <HourglassRegular />,
  kept: <CloudOffRegular />,
  waiting: <HourglassRegular />,
  'ends-with-page': <ErrorCircleRegular />,
  'needs-you': <BranchCompareRegular />,
  'read-only': <LockClosedRegular />,
  'not-current': <CloudOffRegular />,
}

/** How the person's changes stand, in a word; opens the list of what is unsent. */
export function RecordsStatusButton(props: {
  status: RecordsStatus
  open: boolean
  /** Id of what it opens. */
  controls: string
  onToggle: () => void
}): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { status } = props
  const { short } = useStatusWords(status)
  const before = useRef(status.is)
  useEffect(() => {
    if (status.is === before.current) return
    before.current = status.is
    if (status.is === 'needs-you') announce(t('unsent-new-conflict'), 'short')
    else announce(short, 'full')
  }, [announce, short, status.is, t])
  const count = 'count' in status ? status.count : 0
  return (
    <Button
      className={`${styles.status} ${styles[status.is] ?? ''}`}
      appearance="subtle"
      size="small"
      icon={<span aria-hidden>{icons[status.is]}</span>}
      aria-expanded={props.open}
      aria-controls={props.open ? props.controls : undefined}
      aria-label={t('unsent-open', { status: short })}
      data-status={status.is}
      onClick={props.onToggle}
    >
      {short}
      {count > 0 && status.is !== 'saving' && <span className={styles.count}>{count}</span>}
    </Button>
  )
}
