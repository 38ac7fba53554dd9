import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { RecordHistory } from '#src/features/record-history/record-history.tsx'
import { Offline } from '#src/graph/failures.ts'
import type { HistoryEntry } from '#src/records/history/record-history.ts'
import { readHistory } from '#src/records/history/read-history.ts'
import type { ReplicatedKind } from '#src/records/replica/row-of.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import type { SignedIn } from './connection.ts'

/** The history of a record, read from its list when it is shown; give it the entry's `modifiedMs` as `key`. */
export function HistoryOf(props: {
  person: Pick<SignedIn, 'graph' | 'clock'>
  siteId: string
  kind: ReplicatedKind
  itemId: string
}): ReactNode {
  const { itemId, kind, siteId } = props
  const { clock, graph } = props.person
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    readHistory(graph, siteId, kind, itemId).then(
      (read) => current && setEntries(read),
      (failed: unknown) => current && setFailure(failed),
    )
    return () => {
      current = false
    }
  }, [attempt, graph, itemId, kind, siteId])
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
