import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { RecordHistory } from '#src/features/record-history/record-history.tsx'
import { Offline } from '#src/graph/failures.ts'
import type { HistoryEntry } from '#src/records/history/record-history.ts'
import { readHistory } from '#src/records/history/read-history.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import type { ReplicatedKind } from '#src/records/replica/row-of.ts'
import { Fold } from '#src/ui/components/fold.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from './connection.ts'

interface HistoryProps {
  readonly person: Pick<SignedIn, 'graph' | 'clock'>
  readonly siteId: string
  readonly kind: ReplicatedKind
  readonly entry: Pick<Entry<unknown>, 'itemId' | 'modifiedMs'>
}

/** The history of a record, folded; read from its list when it is opened, and again when the record changes. */
export function HistoryOf(props: HistoryProps): ReactNode {
  const t = useText()
  const { itemId } = props.entry
  return (
    <Fold title={t('history-title')}>
      {itemId === null ? <p>{t('history-later')}</p> : <ReadHistory {...props} itemId={itemId} />}
    </Fold>
  )
}

function ReadHistory(props: HistoryProps & { itemId: string }): ReactNode {
  const { itemId, kind, siteId } = props
  const { modifiedMs } = props.entry
  const { clock, graph } = props.person
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    readHistory(graph, siteId, kind, itemId).then(
      (read) => {
        if (!current) return
        setEntries(read)
        setFailure(null)
      },
      (failed: unknown) => current && setFailure(failed),
    )
    return () => {
      current = false
    }
  }, [attempt, graph, itemId, kind, modifiedMs, siteId])
  const onTryAgain = useCallback(() => {
    setFailure(null)
    setAttempt((before) => before + 1)
  }, [])
  return (
    <PageWords page="fields">
      <RecordHistory
        entries={entries}
        problem={failure === null ? null : { offline: failure instanceof Offline, onTryAgain }}
        nowMs={clock.nowMs()}
      />
    </PageWords>
  )
}
