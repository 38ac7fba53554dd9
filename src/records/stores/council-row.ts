import type { RecordOf } from '../definition/record-kind.ts'
import type { councilKind } from '../kinds/council-kind.ts'

/** A row of the council's list that is neither the council nor a meeting: what it says stands in the rest. */
export const emptyCouncilRow: Omit<RecordOf<typeof councilKind>, 'clientKey' | 'title' | 'kind'> = {
  thread: '',
  councilKey: '',
  language: '',
  timeZone: '',
  departments: [],
  members: [],
  teamKey: '',
  channelKey: '',
  channelName: '',
  siteKey: '',
  planKey: '',
  planName: '',
  bucketKey: '',
  taskTitles: '',
  schemaVersion: null,
  riskSettings: null,
  rotationSettings: null,
}
