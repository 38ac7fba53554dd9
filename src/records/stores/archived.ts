import type { Archived } from '#src/domain/council/council.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { councilKind } from '../kinds/council-kind.ts'
import { archivedFrom } from '../provisioning/schema-version.ts'

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
