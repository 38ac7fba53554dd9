import type { Archived } from '#src/domain/council/council.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { archivedFrom, schemaKey } from '../provisioning/schema-version.ts'
import type { Replica } from '../replica/create-replica.ts'

type VersionRow = Pick<
  RecordOf<typeof councilKind>,
  'schemaVersion' | 'title' | 'siteKey' | 'teamKey' | 'channelName'
>

/** What the version row says of a council that rests; null where it does not rest. */
export function archivedOf(row: VersionRow): Archived | null {
  if ((row.schemaVersion ?? 0) < archivedFrom) return null
  const { siteKey: siteId, teamKey: teamId, channelName } = row
  return { by: row.title, movedTo: siteId === '' ? null : { siteId, teamId, channelName } }
}

/** The same from the replica; undefined before its list was read. */
export function archivedIn(replica: Pick<Replica, 'standing'>): Archived | null | undefined {
  const { row } = replica.standing(councilKind.list, schemaKey)
  const reading = row === undefined ? null : councilKind.fromFields(row.fields)
  return reading?.ok === true ? archivedOf(reading.record) : undefined
}
