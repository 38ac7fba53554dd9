import * as v from 'valibot'
import { councilSchema, type Council } from '#src/domain/council/council.ts'
import type { GraphCall, GraphClient } from '#src/graph/graph-client.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { isMissing, isRefused } from '../lists/failed-how.ts'
import { literal } from '#src/graph/path.ts'
import { byKeyCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { updateRecord } from '../lists/update-record.ts'

export type CouncilRow = RecordOf<typeof councilKind>

/** One council for each site: whoever configures second finds the first's. */
const headerKey = 'council'

export type CouncilReading =
  | { readonly ok: true; readonly council: Council }
  | { readonly ok: false; readonly reason: 'none-here' | 'needs-repair' | 'no-access' }

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
    schemaVersion: null,
  }
}

export function councilOf(row: CouncilRow): CouncilReading {
  const parsed = v.safeParse(councilSchema, {
    key: row.councilKey,
    name: row.title,
    language: row.language,
    timeZone: row.timeZone,
    departments: row.departments,
    members: row.members,
    teamId: row.teamKey,
    channelId: row.channelKey,
    channelName: row.channelName,
    siteId: row.siteKey,
    planId: row.planKey,
    planName: row.planName,
    bucketId: row.bucketKey,
  })
  return parsed.success ? { ok: true, council: parsed.output } : { ok: false, reason: 'needs-repair' }
}

/** The council of a site. */
export function councilCall(siteId: string): OpenCall<CouncilReading> {
  return {
    call: byKeyCall(siteId, councilKind, headerKey),
    read(result) {
      if (!result.ok && isMissing(result.failure)) return { ok: false, reason: 'none-here' }
      if (!result.ok && isRefused(result.failure)) return { ok: false, reason: 'no-access' }
      const item = readPage(councilKind, bodyOf(result)).items[0]
      if (item === undefined) return { ok: false, reason: 'none-here' }
      return item.reading.ok ? councilOf(item.reading.record) : { ok: false, reason: 'needs-repair' }
    },
  }
}

export async function loadCouncil(client: GraphClient, siteId: string): Promise<CouncilReading> {
  const { call, read } = councilCall(siteId)
  const [result] = await client.sendAll([call])
  return result === undefined ? { ok: false, reason: 'none-here' } : read(result)
}

/** Creates or changes the council of its site. The key of a council that is there already is kept. */
export async function saveCouncil(client: GraphClient, council: Council): Promise<Council> {
  const row = rowOf(council)
  const { how, item } = await createOnce(client, council.siteId, councilKind, row)
  if (how === 'created') return council
  const key =
    item.reading.ok && item.reading.record.councilKey !== '' ? item.reading.record.councilKey : council.key
  const wanted = { ...row, councilKey: key }
  // A header that was edited into nonsense is written over as a whole: configuring again is how it is repaired.
  const repairable = item.reading.ok ? item : { ...item, reading: { ok: true as const, record: row } }
  const broken = !item.reading.ok
  await updateRecord(client, council.siteId, councilKind, repairable, (now) =>
    broken || JSON.stringify(now) !== JSON.stringify(wanted) ? wanted : null,
  )
  return { ...council, key }
}

/** Remembers for everybody that the meeting thread is this council's. Repeating it changes nothing. */
export async function rememberThread(client: GraphClient, council: Council, thread: string): Promise<void> {
  const row = { ...rowOf(council), clientKey: `thread/${thread}`, kind: 'thread' as const, thread }
  await createOnce(client, council.siteId, councilKind, { ...row, departments: [], members: [] })
}

/**
 * Asks one team whether the meeting thread is its council's; answers the council's site. Teams without the list or
 * without access are no answer, not a failure.
 */
export function threadCall(groupId: string, thread: string): OpenCall<{ readonly siteId: string } | null> {
  const filter = encodeURIComponent(`fields/Thread eq ${literal(thread)}`)
  const call: GraphCall = {
    method: 'GET',
    path: `/groups/${groupId}/sites/root/lists/${encodeURIComponent(councilKind.list)}/items?$expand=fields&$filter=${filter}&$top=2`,
    service: 'sharepoint',
    repeat: 'read',
    scopes: ['Sites.ReadWrite.All'],
  }
  return {
    call,
    read(result) {
      if (!result.ok && (isMissing(result.failure) || isRefused(result.failure))) return null
      const item = readPage(councilKind, bodyOf(result)).items[0]
      return item?.reading.ok === true ? { siteId: item.reading.record.siteKey } : null
    },
  }
}

/** Looks through the person's teams, twenty to a request; the first team that knows the thread answers. */
export async function findCouncilSite(
  client: GraphClient,
  groupIds: readonly string[],
  thread: string,
): Promise<string | null> {
  const pairs = groupIds.map((groupId) => threadCall(groupId, thread))
  const results = await client.sendAll(pairs.map((each) => each.call))
  for (const [index, pair] of pairs.entries()) {
    const result = results[index]
    const found = result === undefined ? null : pair.read(result)
    if (found !== null) return found.siteId
  }
  return null
}
