import { useEffect, useState } from 'react'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { ledgersCall } from '#src/records/publish/publish-session.ts'

/** A session's publish and its corrections as the list says; null until they are read, `unread` where they cannot be. */
export function useLedgers(
  graph: GraphClient,
  siteId: string,
  sessionKey: string,
  /** Asked again when this changes: a correction was published meanwhile. */
  correctedMs: number | null,
): readonly Ledger[] | null | 'unread' {
  const [ledgers, setLedgers] = useState<readonly Ledger[] | null | 'unread'>(null)
  useEffect(() => {
    let current = true
    const { call, read } = ledgersCall(siteId, sessionKey, () => undefined)
    const look = async () => {
      const [result] = await graph.sendAll([call])
      return result?.ok === true ? read(result) : 'unread'
    }
    const ask = () =>
      look().then(
        (found) => current && setLedgers((before) => (found === 'unread' ? (before ?? found) : found)),
        () => current && setLedgers((before) => before ?? 'unread'),
      )
    void ask()
    addEventListener('online', ask)
    return () => {
      current = false
      removeEventListener('online', ask)
    }
  }, [graph, siteId, sessionKey, correctedMs])
  return ledgers
}
