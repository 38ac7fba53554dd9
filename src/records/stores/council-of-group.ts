import { councilKind } from '../kinds/council-kind.ts'
import { isMissing, isRefused } from '../lists/failed-how.ts'
import { literal } from '#src/graph/path.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { councilOf, type CouncilReading } from './council-store.ts'

export interface GroupCouncil {
  readonly reading: CouncilReading
  /** The meeting thread is known to be this council's. */
  readonly knowsThread: boolean
}

/**
 * The council of a team's own site in one call: its header, and whether it knows the meeting thread. A team without
 * the list, or a site that the person may not read, is an answer and not a failure.
 */
export function councilOfGroupCall(groupId: string, thread: string | null): OpenCall<GroupCouncil> {
  const known = thread === null ? '' : ` or fields/Thread eq ${literal(thread)}`
  const filter = encodeURIComponent(`fields/ClientKey eq 'council'${known}`)
  return {
    call: {
      method: 'GET',
      path: `/groups/${groupId}/sites/root/lists/${encodeURIComponent(councilKind.list)}/items?$expand=fields&$filter=${filter}&$top=5`,
      service: 'sharepoint',
      repeat: 'read',
      scopes: ['Sites.ReadWrite.All'],
    },
    read(result) {
      if (!result.ok && isMissing(result.failure))
        return { reading: { ok: false, reason: 'none-here' }, knowsThread: false }
      if (!result.ok && isRefused(result.failure))
        return { reading: { ok: false, reason: 'no-access' }, knowsThread: false }
      const { items } = readPage(councilKind, bodyOf(result))
      const rows = items.flatMap((each) => (each.reading.ok ? [each.reading.record] : []))
      const header = rows.find((each) => each.clientKey === 'council')
      const broken = items.some((each) => !each.reading.ok)
      return {
        reading: header ? councilOf(header) : { ok: false, reason: broken ? 'needs-repair' : 'none-here' },
        knowsThread: rows.some((each) => each.kind === 'thread' && each.thread === thread),
      }
    },
  }
}
