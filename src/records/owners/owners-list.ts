import type { OwnersMark } from '#src/domain/risks/owners-standing.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { ownersRiskKind } from '../kinds/owners-risk-kind.ts'
import type { Replica } from '../replica/create-replica.ts'

/** ClientKey of the row of the council's list that says that owners-only risks are in use. */
export const ownersKey = 'owners-only'

/** ClientKey of a person's own mark. */
export function markKey(personId: string): string {
  return `${ownersKey}/${personId}`
}

type Known = Pick<Replica, 'cursor' | 'standing' | 'keys'>

/** Since when the council uses owners-only risks; false where it does not, null before its list was read to its end. */
export function ownersInUse(replica: Known): number | false | null {
  return ownersSince(replica) ?? (replica.cursor(councilKind.list)?.whole === true ? false : null)
}

/** When they were last turned on, the list's time: no mark from before says anything. Null where they are not in use. */
export function ownersSince(replica: Known): number | null {
  const { row, lost } = replica.standing(councilKind.list, ownersKey)
  return row === undefined || lost ? null : row.modifiedMs
}

/** A person's mark, where it is in their own hand and of this use of the list; null otherwise. */
export function markOf(replica: Known, personId: string): OwnersMark | null {
  const sinceMs = ownersSince(replica)
  const { row, lost } = replica.standing(councilKind.list, markKey(personId))
  if (sinceMs === null || row === undefined || lost) return null
  const reading = councilKind.fromFields(row.fields)
  if (!reading.ok || row.modifiedBy !== personId || row.modifiedMs < sinceMs) return null
  const { kind, title } = reading.record
  return kind === 'read' || kind === 'refused'
    ? { personId, name: title, could: kind, atMs: row.modifiedMs }
    : null
}

/** Everybody's marks that count. */
export function ownersMarks(replica: Known): readonly OwnersMark[] {
  return replica.keys(councilKind.list).flatMap((key) => {
    if (!key.startsWith(`${ownersKey}/`)) return []
    return markOf(replica, key.slice(ownersKey.length + 1)) ?? []
  })
}

/** What this person met when their pages last asked for the list; null where it was not asked for, or not yet told. */
export function metByMe(
  replica: Known,
): { readonly could: OwnersMark['could']; readonly atMs: number } | null {
  const cursor = replica.cursor(ownersRiskKind.list)
  if (cursor === null || ownersSince(replica) === null) return null
  if (cursor.withheldMs > 0) return { could: 'refused', atMs: cursor.withheldMs }
  return cursor.whole ? { could: 'read', atMs: cursor.readMs } : null
}
