import { useEffect, useState } from 'react'
import { browserOf, languageOf } from '#src/features/status/diagnosis.ts'
import { listStandings } from '#src/features/status/list-standing.ts'
import { readScopes, type ScopeStanding } from '#src/features/status/scope-standing.ts'
import type { LiveTry, StatusFacts } from '#src/features/status/status-facts.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { replicatedKinds } from '#src/records/kinds/replicated-kinds.ts'
import { ownersInUse } from '#src/records/owners/owners-list.ts'
import { schemaIn, schemaVersion } from '#src/records/provisioning/schema-version.ts'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { useNetwork } from '../wiring/network-state.ts'
import type { OpenRecords } from '../wiring/open-records.ts'
import { appVersion } from './app-version.ts'
import { tryNotices, tryRelay } from './try-live.ts'

/** What the records of a council say of themselves, without anything that is in them. */
export function recordFacts({
  memoryOnly,
  records,
  status,
  way,
}: OpenRecords): Pick<StatusFacts, 'schema' | 'records' | 'way' | 'kept' | 'lists'> {
  const { replica, sync } = records
  const seen = status.look()
  const owners = typeof ownersInUse(replica) === 'number' ? [ownersRiskKind.list] : []
  const lists = [...replicatedKinds.map((each) => each.list), ...owners]
  return {
    schema: { known: schemaVersion, is: schemaIn(replica) },
    records: seen.status.is,
    way: { hindrance: way.look().hindrance },
    kept: memoryOnly ? 'not-wanted' : seen.durable ? 'on-device' : 'in-memory',
    lists: listStandings(replica, lists, sync.state().missing),
  }
}

/** What the status page shows, followed while it is open. */
export function useStatusFacts(
  person: SignedIn,
  siteId: string,
  opened: OpenRecords,
): { readonly facts: StatusFacts; readonly readAgain: () => void; readonly tryLive: () => void } {
  const { reach } = useNetwork()
  const { tag } = useLocale()
  const [known, setKnown] = useState(() => recordFacts(opened))
  useEffect(() => {
    const { records, status } = opened
    const look = () => setKnown(recordFacts(opened))
    look()
    const stops = [records.sync.subscribe(look), records.replica.subscribe(look), status.subscribe(look)]
    return () => stops.forEach((stop) => stop())
  }, [opened])

  const [scopes, setScopes] = useState<readonly ScopeStanding[] | null>(null)
  const [look, setLook] = useState(0)
  const relayScope = person.config.relay?.scope ?? null
  useEffect(() => {
    let current = true
    void readScopes(person.signIn, relayScope).then((read) => current && setScopes(read))
    return () => {
      current = false
    }
  }, [look, person.signIn, relayScope])

  const [notices, setNotices] = useState<LiveTry>({ is: 'not-tried' })
  const [relay, setRelay] = useState<LiveTry>({ is: relayScope === null ? 'not-used' : 'not-tried' })
  const tryLive = () => {
    setNotices({ is: 'trying' })
    if (relayScope !== null) setRelay({ is: 'trying' })
    void tryNotices(person, siteId).then(setNotices)
    void tryRelay(person).then(setRelay)
  }

  const { host, frame } = person.opened.place
  const facts: StatusFacts = {
    ...known,
    nowMs: useNow(person.clock.nowMs, 15_000),
    app: appVersion(document),
    place: { host, frame, language: languageOf(tag), browser: browserOf(navigator.userAgent) },
    network: reach,
    scopes,
    notices,
    relay,
  }
  return { facts, readAgain: () => setLook((before) => before + 1), tryLive }
}
