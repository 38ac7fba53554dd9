import { isMissing } from '../lists/failed-how.ts'
import { bodyOf } from '../lists/open-call.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { allKinds } from '../kinds/all-kinds.ts'
import { columnTrouble, type ColumnTrouble } from './missing-columns.ts'

export interface ListTrouble extends ColumnTrouble {
  /** The list's name as people see it. */
  readonly list: string
  /** Deleted, or renamed. */
  readonly gone: boolean
}

/**
 * What was done by hand to some of the council's lists, named by their titles; one request. A list that is in order, or
 * that cannot be looked at just now, is left out.
 */
export async function checkLists(
  client: GraphClient,
  siteId: string,
  lists: readonly string[],
): Promise<readonly ListTrouble[]> {
  const kinds = allKinds.filter((each) => lists.includes(each.list))
  const results = await client.sendAll(
    kinds.map((kind) => ({
      method: 'GET' as const,
      path: `/sites/${siteId}/lists/${encodeURIComponent(kind.list)}/columns?$top=200`,
      service: 'sharepoint' as const,
      repeat: 'read' as const,
      scopes: ['Sites.ReadWrite.All'],
    })),
  )
  return kinds.flatMap((kind, index): ListTrouble[] => {
    const result = results[index]
    if (result === undefined) return []
    if (!result.ok)
      return isMissing(result.failure) ? [{ list: kind.list, gone: true, missing: [], retyped: [] }] : []
    const trouble = columnTrouble(kind, bodyOf(result))
    const sound = trouble.missing.length === 0 && trouble.retyped.length === 0
    return sound ? [] : [{ list: kind.list, gone: false, ...trouble }]
  })
}
