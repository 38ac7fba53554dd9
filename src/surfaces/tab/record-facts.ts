import { useMemo } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { challengeKind } from '#src/records/kinds/challenge-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import type { SignedIn } from '../wiring/connection.ts'
import type { TabAddress } from './use-tab-address.ts'

/** What every page of records is given. */
export interface RecordPageProps {
  readonly person: SignedIn
  readonly council: Council
  readonly records: CouncilRecords
  readonly openKey: string | null
  readonly goTo: (address: TabAddress) => void
}

/** Who reads: their Entra id, their department, and everybody in it. */
export function useReader(person: SignedIn, council: Council) {
  const { personId } = person.me
  return useMemo(() => {
    const departmentId = memberOf(council, personId)?.departmentId ?? null
    const people =
      departmentId === null ? [] : council.members.filter((each) => each.departmentId === departmentId)
    return { personId, departmentId, departmentPeople: new Set(people.map((each) => each.personId)) }
  }, [council, personId])
}

/** Whoever may write in a session may mend the council's records; the lists decide in the end. */
export function mayChangeRecords(person: SignedIn, council: Council): boolean {
  return may('capture', memberOf(council, person.me.personId), false)
}

/** Today in the council's zone, `YYYY-MM-DD`. */
export function todayOf(person: SignedIn, council: Council): string {
  return dayIn(council.timeZone, person.clock.nowMs())
}

/** Challenges to choose from and to name: key and title. */
export function useChallengeNames(
  records: CouncilRecords,
): readonly { readonly key: string; readonly title: string }[] {
  const entries = useEntries(records.of(challengeKind))
  return useMemo(
    () => entries.flatMap(({ key, reading }) => (reading.ok ? [{ key, title: reading.record.title }] : [])),
    [entries],
  )
}

/** The session of a key as a link: its title and day; null where the list does not know it. */
export function useSessionLink(
  records: CouncilRecords,
  goTo: (address: TabAddress) => void,
): (sessionKey: string) => { readonly title: string; readonly onOpen: () => void } | null {
  const t = useText()
  const { tag } = useLocale()
  const entries = useEntries(records.of(sessionKind))
  return useMemo(() => {
    const byKey = new Map(entries.map((each) => [each.key, each]))
    return (sessionKey) => {
      const reading = byKey.get(sessionKey)?.reading
      if (reading?.ok !== true) return null
      const { title, startMs } = reading.record
      const name = title === '' ? t('overview-untitled') : title
      const day = startMs === null ? '' : `, ${shortDay(tag, new Date(startMs).toISOString().slice(0, 10))}`
      return { title: `${name}${day}`, onOpen: () => goTo({ page: 'session', sessionKey }) }
    }
  }, [entries, goTo, t, tag])
}
