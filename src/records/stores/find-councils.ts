import type { GraphCall, GraphClient } from '#src/graph/graph-client.ts'
import { literal, segment } from '#src/graph/path.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { isMissing, isRefused } from '../lists/failed-how.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage, type ListItem } from '../lists/list-item.ts'
import { bodyOf, openTogether, type OpenCall } from '../lists/open-call.ts'
import { isReadOnly, readVersion, schemaKey } from '../provisioning/schema-version.ts'
import { archivedOf } from './archived.ts'
import { councilRemains } from './council-remains.ts'
import { councilOf, headerKey, threadKey, type CouncilReading } from './council-store.ts'

type CouncilRow = RecordOf<typeof councilKind>

/** What a site says of its council. */
export interface FoundCouncil {
  readonly reading: CouncilReading
  /** The meeting thread is known to be this council's. */
  readonly knowsThread: boolean
  /** A newer release has changed the lists, or the council is archived: they are read here and not written. */
  readonly newer: boolean
}

const nothing = { ok: false, reason: 'none-here' } as const

/** The council's header, the version of its lists and, where a thread is asked for, its row. */
function filterOf(thread: string | null): string {
  const keys = [headerKey, schemaKey, ...(thread === null ? [] : [threadKey(thread)])]
  return keys.map((each) => `fields/ClientKey eq ${literal(each)}`).join(' or ')
}

function keyOf({ reading }: ListItem<CouncilRow>): unknown {
  return reading.ok ? reading.record.clientKey : reading.raw['ClientKey']
}

/** The header decides; where somebody deleted it, what is left of the council in its other rows. */
function readingOf(items: readonly ListItem<CouncilRow>[]): CouncilReading {
  const header = items.find((each) => keyOf(each) === headerKey)
  const council = header?.reading.ok === true ? councilOf(header.reading.record) : null
  if (council !== null) return { ok: true, council }
  const left = header ?? items.find((each) => keyOf(each) !== schemaKey) ?? items[0]
  if (left === undefined) return nothing
  return { ok: false, reason: 'needs-repair', remains: councilRemains(left) }
}

function reading(call: GraphCall, thread: string | null): OpenCall<FoundCouncil> {
  return {
    call,
    read(result) {
      const unknown = { knowsThread: false, newer: false }
      if (!result.ok && isMissing(result.failure)) return { reading: nothing, ...unknown }
      if (!result.ok && isRefused(result.failure))
        return { reading: { ok: false, reason: 'no-access' }, ...unknown }
      const { items } = readPage(councilKind, bodyOf(result))
      const rows = items.flatMap((each) => (each.reading.ok ? [each.reading.record] : []))
      const schema = rows.find((each) => each.clientKey === schemaKey)
      const version = schema?.schemaVersion ?? null
      const archived = schema === undefined ? null : archivedOf(schema)
      const found = readingOf(items)
      return {
        reading:
          found.ok && archived !== null ? { ok: true, council: { ...found.council, archived } } : found,
        knowsThread: rows.some((each) => each.kind === 'thread' && each.thread === thread),
        newer: isReadOnly(readVersion(version)),
      }
    },
  }
}

/**
 * The council of a site in one call: its header, and whether it knows the meeting thread. A site without the list, or
 * one that the person may not read, is an answer and not a failure.
 */
export function councilOfSiteCall(siteId: string, thread: string | null): OpenCall<FoundCouncil> {
  return reading(queryCall(siteId, councilKind, filterOf(thread), { top: 5 }), thread)
}

/** The same for a team's own site, without knowing the site. */
export function councilOfGroupCall(groupId: string, thread: string | null): OpenCall<FoundCouncil> {
  const list = `/groups/${segment(groupId)}/sites/root/lists/${encodeURIComponent(councilKind.list)}`
  const filter = encodeURIComponent(filterOf(thread))
  const call: GraphCall = {
    method: 'GET',
    path: `${list}/items?$expand=fields&$filter=${filter}&$top=5`,
    service: 'sharepoint',
    repeat: 'read',
    scopes: ['Sites.ReadWrite.All'],
  }
  return reading(call, thread)
}

export async function loadCouncil(client: GraphClient, siteId: string): Promise<CouncilReading> {
  const [found] = await openTogether(client, [councilOfSiteCall(siteId, null)])
  return found().reading
}

/** Meeting threads that are known to be this council's. */
export function knownThreadsCall(siteId: string): OpenCall<readonly string[]> {
  const filter = `startswith(fields/ClientKey,${literal(threadKey(''))})`
  return {
    call: queryCall(siteId, councilKind, filter, { top: 200 }),
    read: (result) =>
      readPage(councilKind, bodyOf(result)).items.flatMap((each) =>
        each.reading.ok ? [each.reading.record.thread] : [],
      ),
  }
}
