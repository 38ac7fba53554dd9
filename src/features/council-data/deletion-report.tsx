import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { DeletedPart } from '#src/records/council-data/delete-council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './data.module.css'

/** What is still there after a deletion, why, and how it goes by hand. */
export function DeletionReport(props: {
  parts: readonly DeletedPart[]
  invitesLeft: readonly string[]
  siteUrl: string | null
}): ReactNode {
  const t = useText()
  const { parts, invitesLeft, siteUrl } = props
  const left = parts.filter((each) => each.outcome === 'left')
  const gone = parts.length - left.length
  return (
    <StateMessage
      kind={left.length > 0 ? 'failed' : 'done'}
      title={t('data-delete-left', { gone, left: left.length })}
    >
      <ul className={styles.list}>
        {left.map((each) => (
          <li key={`${each.part} ${each.name}`}>
            {t(`data-left-${each.why ?? 'other'}`, { name: each.name, detail: each.detail })}
          </li>
        ))}
        {invitesLeft.map((subject) => (
          <li key={`invite ${subject}`}>{t('data-left-invite', { subject })}</li>
        ))}
      </ul>
      {left.length > 0 && (
        <>
          <p>{t('data-left-by-hand')}</p>
          {siteUrl !== null && (
            <p>
              <Link href={siteUrl} target="_blank" rel="noreferrer">
                {t('data-left-open')}
              </Link>
            </p>
          )}
        </>
      )}
    </StateMessage>
  )
}
