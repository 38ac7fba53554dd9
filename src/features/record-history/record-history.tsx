import type { ReactNode } from 'react'
import type { HistoryEntry } from '#src/records/history/record-history.ts'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useFieldWords } from '#src/ui/fields/field-words.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { Moment } from '#src/ui/time/moment.tsx'
import styles from './record-history.module.css'

/** Who changed what of a record, when and why; newest first. */
export function RecordHistory(props: {
  /** Null while it is read. */
  entries: readonly HistoryEntry[] | null
  /** Why it cannot be read, and a way to try again. */
  problem: { readonly offline: boolean; readonly onTryAgain: () => void } | null
  nowMs: number
}): ReactNode {
  const t = useText()
  const { entries, problem } = props
  return (
    <div className={styles.history}>
      {problem !== null && (
        <StateMessage
          kind={problem.offline ? 'offline' : 'failed'}
          title={t(problem.offline ? 'history-offline' : 'history-failed')}
          actions={[{ label: t('ui-try-again'), onAct: problem.onTryAgain }]}
        >
          {t('history-safe')}
        </StateMessage>
      )}
      {entries === null && problem === null && <SkeletonLines widths={[0.5, 0.8, 0.6]} />}
      {entries !== null && entries.length === 0 && <p className={styles.quiet}>{t('history-none')}</p>}
      <ol className={styles.list}>
        {(entries ?? []).map((each) => (
          <Change key={each.version} entry={each} nowMs={props.nowMs} />
        ))}
      </ol>
    </div>
  )
}

function Change(props: { entry: HistoryEntry; nowMs: number }): ReactNode {
  const t = useText()
  const words = useFieldWords()
  const { entry } = props
  return (
    <li className={styles.change}>
      <p className={styles.who}>
        <bdi className={styles.name}>{entry.by.name || t('history-somebody')}</bdi>{' '}
        <span className={styles.quiet}>
          {entry.what === 'made' && <>{t('history-made')} · </>}
          <Moment ms={entry.atMs} nowMs={props.nowMs} as="time" />
        </span>
      </p>
      {entry.reason !== '' && (
        <p dir="auto" className={styles.reason}>
          {entry.reason}
        </p>
      )}
      <dl className={styles.fields}>
        {entry.changes.map(({ column, before, after }) => (
          <div key={column.name} className={styles.field}>
            <dt className={styles.quiet}>{words.nameOf(column)}</dt>
            <dd className={styles.values}>
              {entry.what === 'changed' && (
                <>
                  <del className={styles.before} dir="auto">
                    {words.valueOf(before)}
                  </del>{' '}
                  <span aria-hidden className={styles.arrow}>
                    →
                  </span>{' '}
                </>
              )}
              <ins className={styles.after} dir="auto">
                {words.valueOf(after)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
