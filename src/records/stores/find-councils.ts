import type { GraphCall, GraphClient } from '#src/graph/graph-client.ts'
import { literal, segment } from '#src/graph/path.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { isMissing, isRefused } from '../lists/failed-how.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf, openTogether, type OpenCall } from '../lists/open-call.ts'
import { councilOf, headerKey, threadKey, type CouncilReading } from './council-store.ts'

/** What a site says of its council. */
export interface FoundCouncil {
  readonly reading: CouncilReading
  /** The meeting thread is known to be this council's. */
  readonly knowsThread: boolean
}

const nothing = { ok: false, reason: 'none-here' } as const

/** The council's header and, where a thread is asked for, its row. */
function filterOf(thread: string | null): string {
  const header = `fields/ClientKey eq ${literal(headerKey)}`
  return thread === null ? header : `${header} or fields/ClientKey eq ${literal(threadKey(thread))}`
}

function reading(call: GraphCall, thread: string | null): OpenCall<FoundCouncil> {
  return {
    call,
    read(result) {
      if (!result.ok && isMissing(result.failure)) return { reading: nothing, knowsThread: false }
      if (!result.ok && isRefused(result.failure))
        return { reading: { ok: false, reason: 'no-access' }, knowsThread: false }
      const { items } = readPage(councilKind, bodyOf(result))
      const rows = items.flatMap((each) => (each.reading.ok ? [each.reading.record] : []))
      const header = rows.find((each) => each.clientKey === headerKey)
      const broken = items.some((each) => !each.reading.ok)
      return {
        reading: header ? councilOf(header) : broken ? { ok: false, reason: 'needs-repair' } : nothing,
        knowsThread: rows.some((each) => each.kind === 'thread' && each.thread === thread),
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
