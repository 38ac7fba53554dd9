import { ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { provisionLists } from '#src/records/provisioning/provision-lists.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'

/** Writes a record of a meeting series; the lists of a council from before are made first, by whoever may. */
export async function keepSeries(
  { person, council, records }: Pick<CalendarDesk, 'person' | 'council' | 'records'>,
  write: () => Promise<unknown>,
): Promise<void> {
  if (records.sync.state().missing.includes(ritualKind.list)) {
    await provisionLists(person.graph, council.siteId)
    void records.refresh()
  }
  await write()
}
