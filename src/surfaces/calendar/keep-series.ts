import { ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion, schemaIn } from '#src/records/provisioning/schema-version.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'

/**
 * Writes a record of a meeting series; the lists of a council from before, or columns that they lack, are made first, by
 * whoever may.
 */
export async function keepSeries<Written>(
  { person, council, records }: Pick<CalendarDesk, 'person' | 'council' | 'records'>,
  write: () => Promise<Written>,
): Promise<Written> {
  const isOlder = schemaIn(records.replica) === 'older'
  if (isOlder || records.sync.state().missing.includes(ritualKind.list)) {
    const reports = await provisionLists(person.graph, council.siteId)
    const isWhole = reports.every((each) => each.outcome !== 'refused' && each.outcome !== 'failed')
    if (isOlder && isWhole) await markSchemaVersion(person.graph, council.siteId)
    void records.refresh()
  }
  return write()
}
