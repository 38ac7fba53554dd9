import * as v from 'valibot'
import { councilSchema, type Council } from '#src/domain/council/council.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import type { ListItem } from '../lists/list-item.ts'
import { updateRecord } from '../lists/update-record.ts'
import { neutralTitles, settingsOf, type CouncilRemains } from './council-remains.ts'

type CouncilRow = RecordOf<typeof councilKind>

/** One council for each site: whoever configures second finds the first's. */
export const headerKey = 'council'

export type CouncilReading =
  | { readonly ok: true; readonly council: Council }
  | { readonly ok: false; readonly reason: 'none-here' | 'no-access' }
  | { readonly ok: false; readonly reason: 'needs-repair'; readonly remains: CouncilRemains }

function rowOf(council: Council): CouncilRow {
  return {
    clientKey: headerKey,
    title: council.name,
    kind: 'council',
    thread: '',
    councilKey: council.key,
    language: council.language,
    timeZone: council.timeZone,
    departments: council.departments,
    members: council.members,
    teamKey: council.teamId,
    channelKey: council.channelId,
    channelName: council.channelName,
    siteKey: council.siteId,
    planKey: council.planId,
    planName: council.planName,
    bucketKey: council.bucketId,
    taskTitles: council.neutralTasks === true ? neutralTitles : '',
    schemaVersion: null,
    riskSettings: council.risks ?? null,
    rotationSettings: council.rotation ?? null,
  }
}

/** Null where the row does not hold a council as a whole. */
export function councilOf(row: CouncilRow): Council | null {
  const parsed = v.safeParse(councilSchema, settingsOf(row))
  return parsed.success ? parsed.output : null
}

/** The key of a header, also of one that was edited into something that cannot be read otherwise. */
function keptKey({ reading }: ListItem<CouncilRow>): string | null {
  const key = reading.ok ? reading.record.councilKey : reading.raw['CouncilKey']
  return typeof key === 'string' && key !== '' ? key : null
}

/** Creates or changes the council of its site. The key of a council that is there already is kept. */
export async function saveCouncil(client: GraphClient, council: Council): Promise<Council> {
  // In the schema's own order, so that saving the same again is seen to change nothing.
  const row = rowOf(v.parse(councilSchema, council))
  const { how, item } = await createOnce(client, council.siteId, councilKind, row)
  if (how === 'created') return council
  const key = keptKey(item) ?? council.key
  const wanted = { ...row, councilKey: key }
  // A header that was edited into nonsense is written over as a whole: configuring again is how it is repaired.
  const repairable = item.reading.ok ? item : { ...item, reading: { ok: true as const, record: row } }
  const broken = !item.reading.ok
  await updateRecord(client, council.siteId, councilKind, repairable, (now) =>
    broken || JSON.stringify(now) !== JSON.stringify(wanted) ? wanted : null,
  )
  return { ...council, key }
}

/** ClientKey of the row that says a meeting thread is this council's. */
export function threadKey(thread: string): string {
  return `thread/${thread}`
}

/** Remembers for everybody that the meeting thread is this council's. Repeating it changes nothing. */
export async function rememberThread(client: GraphClient, council: Council, thread: string): Promise<void> {
  const row = { ...rowOf(council), clientKey: threadKey(thread), kind: 'thread' as const, thread }
  await createOnce(client, council.siteId, councilKind, {
    ...row,
    departments: [],
    members: [],
    riskSettings: null,
  })
}
