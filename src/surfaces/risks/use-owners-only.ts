import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { ownersStanding, type OwnersStanding } from '#src/domain/risks/owners-standing.ts'
import type { OwnersOnly } from '#src/features/risks/register.tsx'
import type { RiskEntry } from '#src/features/risks/risk-rows.ts'
import { ask } from '#src/graph/asking.ts'
import { teamMembers } from '#src/graph/people/teams.ts'
import { councilKind } from '#src/records/kinds/council-kind.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { metByMe, ownersMarks, ownersSince } from '#src/records/owners/owners-list.ts'
import {
  canMove,
  finishMoves,
  listOfRisk,
  moveToCouncil,
  moveToOwners,
} from '#src/records/owners/owners-moves.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { useOpened } from '../wiring/records-provider.tsx'

/** How the owners-only risks are for this person: `unknown` before the list has answered. */
export type OwnersAccess = 'off' | 'unknown' | 'read' | 'refused'

/** Drawn again when that changes, by whichever page of the person reads the lists. */
export function useOwnersAccess(records: CouncilRecords): OwnersAccess {
  const way = useOpened()?.way
  const { replica, sync } = records
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [replica.subscribe(listener), sync.subscribe(listener), way?.subscribe(listener)]
      return () => stops.forEach((stop) => stop?.())
    },
    [replica, sync, way],
  )
  return useSyncExternalStore(subscribe, () =>
    ownersSince(replica) === null ? 'off' : (metByMe(replica)?.could ?? 'unknown'),
  )
}

/** What everybody's pages told of the list; names are the council's own where it knows the person. */
export function useOwnersStanding(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
): OwnersStanding {
  const rows = useEntries(records.of(councilKind))
  const me = person.me.personId
  const marks = useMemo(
    () =>
      // The rows say when there is something new in the replica, which is where marks are read.
      (rows.length > 0 ? ownersMarks(records.replica) : []).map((each) => ({
        ...each,
        name: memberOf(council, each.personId)?.displayName ?? each.name,
      })),
    [council, records, rows],
  )
  const owners = useSiteOwners(
    person,
    council.teamId,
    marks.some((each) => each.personId !== me),
  )
  return useMemo(() => ownersStanding(marks, me, owners), [marks, me, owners])
}

/** Ids of the team's owners, who own its site; null while unknown, or where they may not be read. */
function useSiteOwners(person: SignedIn, teamId: string, wanted: boolean): ReadonlySet<string> | null {
  const [owners, setOwners] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!wanted) return
    let current = true
    ask(person.graph, teamMembers(teamId)).then(
      ({ entries }) => {
        const found = entries.filter((each) => each.isOwner).map((each) => each.personId)
        if (current) setOwners(new Set(found))
      },
      // Then nobody is left out as an owner, and the sentence says that they get in anyway.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [person, teamId, wanted])
  return owners
}

const none: readonly RiskEntry[] = []

/** Both lists as one register: each risk stands in one of them, and moves that were begun are finished. */
export function useBothLists(
  person: SignedIn,
  council: Council,
  records: CouncilRecords,
): {
  readonly entries: readonly RiskEntry[]
  readonly ownersEntries: readonly RiskEntry[]
  readonly owners: OwnersOnly | null
} {
  const t = useText()
  const { replica } = records
  const access = useOwnersAccess(records)
  const standing = useOwnersStanding(person, council, records)
  const shared = useEntries(records.of(riskKind))
  const restricted = useEntries(records.of(ownersRiskKind))
  const moving = restricted.length > 0
  useEffect(() => {
    if (moving) void finishMoves(records)
  }, [moving, records, restricted, shared])
  const shown = useMemo(() => {
    if (!moving) return { entries: shared, ownersEntries: none }
    const doubled = new Set(restricted.map((each) => each.key))
    return {
      entries: shared.filter(({ key }) => !doubled.has(key) || listOfRisk(replica, key) === 'council'),
      ownersEntries: restricted.filter(({ key }) => listOfRisk(replica, key) === 'owners'),
    }
  }, [moving, replica, restricted, shared])
  const owners = useMemo(
    (): OwnersOnly | null =>
      access === 'read'
        ? {
            standing,
            canMove: ({ key, ownersOnly }) => canMove(replica, key, ownersOnly ? 'owners' : 'council'),
            move: (key, to) =>
              void (to === 'owners'
                ? moveToOwners(records, key, t('risks-owners-why-owners'))
                : moveToCouncil(records, key, person.clock.nowMs(), t('risks-owners-why-council'))),
          }
        : null,
    [access, person, records, replica, standing, t],
  )
  return { ...shown, owners }
}
