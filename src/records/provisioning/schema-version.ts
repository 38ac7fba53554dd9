import type { GraphClient } from '#src/graph/graph-client.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { allKinds } from '../kinds/all-kinds.ts'
import { createOnce } from '../lists/create-once.ts'
import { byKeyCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import type { Replica } from '../replica/create-replica.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { emptyCouncilRow } from '../stores/council-row.ts'
import { updateRecord } from '../lists/update-record.ts'

/** Version of all lists together: moves up with any of them. */
export const schemaVersion = allKinds.reduce((sum, kind) => sum + kind.version - 1, 1)

/** ClientKey of the version row. */
export const schemaKey = 'schema'

/**
 * An archived council's lists say a version that no release will ever reach: every Weft, this and every earlier one,
 * reads such lists and writes nothing (decision 128).
 */
export const archivedFrom = 1_000_000

export type SchemaReading = 'current' | 'older' | 'newer' | 'archived' | 'unknown'

/** Whether lists of that version are read only here. */
export function isReadOnly(reading: SchemaReading | null): boolean {
  return reading === 'newer' || reading === 'archived'
}

/** `newer` means that this release may read but must not write; `older` and `unknown` that set-up should be repeated. */
export function schemaCall(siteId: string): OpenCall<SchemaReading> {
  return {
    call: byKeyCall(siteId, councilKind, schemaKey),
    read(result) {
      const item = readPage(councilKind, bodyOf(result)).items[0]
      return readVersion(item?.reading.ok === true ? item.reading.record.schemaVersion : null)
    },
  }
}

export function readVersion(version: number | null): SchemaReading {
  if (version === null) return 'unknown'
  if (version >= archivedFrom) return 'archived'
  return version === schemaVersion ? 'current' : version < schemaVersion ? 'older' : 'newer'
}

/** The same from the replica, whose `councilKind` must be read; null before the list was read to its end. */
export function schemaIn(replica: Pick<Replica, 'cursor' | 'standing'>): SchemaReading | null {
  if (replica.cursor(councilKind.list)?.whole !== true) return null
  const { row } = replica.standing(councilKind.list, schemaKey)
  const reading = row === undefined ? null : councilKind.fromFields(row.fields)
  return readVersion(reading?.ok === true ? reading.record.schemaVersion : null)
}

/** Writes the version row; a newer one is left alone. */
export async function markSchemaVersion(client: GraphClient, siteId: string): Promise<void> {
  const { how, item } = await createOnce(client, siteId, councilKind, {
    ...emptyCouncilRow,
    clientKey: schemaKey,
    title: 'Weft lists',
    kind: 'schema',
    schemaVersion,
  })
  if (how === 'created') return
  await updateRecord(client, siteId, councilKind, item, (now) =>
    (now.schemaVersion ?? 0) < schemaVersion ? { schemaVersion } : null,
  )
}
