import * as v from 'valibot'
import { Duplicate } from '#src/graph/failures.ts'
import type { GraphCall, GraphClient, GraphResult } from '#src/graph/graph-client.ts'
import type { RecordKind } from '../definition/record-kind.ts'
import { allKinds } from '../kinds/all-kinds.ts'
import { isRefused } from '../lists/failed-how.ts'
import { linkCall } from '../lists/list-calls.ts'
import { columnBody, ownColumns } from './column-body.ts'
import { ColumnsRetyped } from './columns-retyped.ts'
import { columnFindings, columnTrouble, missingColumns, type ColumnFindings } from './missing-columns.ts'

type Kind = Pick<RecordKind<unknown>, 'list' | 'description' | 'columns'>

export interface ListReport {
  /** The list's name as people see it. */
  readonly list: string
  readonly outcome: 'created' | 'was-there' | 'mended' | 'refused' | 'failed'
  /** For `refused` and `failed`. */
  readonly failure: Error | null
  /** What an owner did to its columns; null where the list is new or could not be read. */
  readonly findings: ColumnFindings | null
}

/** Reading needs no more than everyday use: a repeat that finds all in place asks nobody for a permission. */
const readScopes = ['Sites.ReadWrite.All']
const changeScopes = ['Sites.Manage.All']
const listsSchema = v.object({
  value: v.array(v.object({ id: v.string(), displayName: v.optional(v.string(), '') })),
  '@odata.nextLink': v.optional(v.string()),
})

function call(method: GraphCall['method'], path: string, body?: unknown): GraphCall {
  const repeat = method === 'GET' ? 'read' : 'conditional'
  const scopes = method === 'GET' ? readScopes : changeScopes
  return { method, path, service: 'sharepoint', repeat, scopes, ...(body === undefined ? {} : { body }) }
}

async function existingLists(client: GraphClient, siteId: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  let next: GraphCall | null = call('GET', `/sites/${siteId}/lists?$select=id,displayName&$top=200`)
  while (next !== null) {
    const page: v.InferOutput<typeof listsSchema> = v.parse(listsSchema, (await client.send(next)).body)
    for (const each of page.value) found.set(each.displayName, each.id)
    const link = page['@odata.nextLink']
    next = link === undefined ? null : linkCall(client, link)
  }
  return found
}

function refusal(list: string, failure: Error): ListReport {
  return { list, outcome: isRefused(failure) ? 'refused' : 'failed', failure, findings: null }
}

async function createMissing(client: GraphClient, siteId: string, kinds: readonly Kind[]) {
  const results = await client.sendAll(
    kinds.map((kind) =>
      call('POST', `/sites/${siteId}/lists`, {
        displayName: kind.list,
        description: kind.description,
        list: { template: 'genericList' },
        columns: ownColumns(kind).map(columnBody),
      }),
    ),
  )
  return new Map(kinds.map((kind, index) => [kind.list, results[index]]))
}

/** Asks for the columns of every list and adds what is missing; answers the first failure of each list. */
async function mend(client: GraphClient, siteId: string, kinds: readonly Kind[]) {
  const path = (kind: Kind) => `/sites/${siteId}/lists/${encodeURIComponent(kind.list)}/columns`
  const columns = await client.sendAll(kinds.map((kind) => call('GET', `${path(kind)}?$top=200`)))
  const wanted: { readonly kind: Kind; readonly call: GraphCall }[] = []
  const failures = new Map<string, Error>()
  const findings = new Map<string, ColumnFindings>()
  for (const [index, kind] of kinds.entries()) {
    const result = columns[index]
    if (result?.ok !== true) {
      failures.set(kind.list, result?.failure ?? new Error('No answer for the columns.'))
      continue
    }
    const { retyped } = columnTrouble(kind, result.answer.body)
    if (retyped.length > 0) failures.set(kind.list, new ColumnsRetyped(kind.list, retyped))
    findings.set(kind.list, columnFindings(kind, result.answer.body))
    for (const each of missingColumns(kind, result.answer.body)) {
      const target = each.how === 'add' ? call('POST', path(kind), each.body) : null
      wanted.push({
        kind,
        call:
          target ?? call('PATCH', `${path(kind)}/${each.how === 'change' ? each.columnId : ''}`, each.body),
      })
    }
  }
  const results: readonly GraphResult[] =
    wanted.length === 0 ? [] : await client.sendAll(wanted.map((each) => each.call))
  for (const [index, { kind }] of wanted.entries()) {
    const result = results[index]
    if (result?.ok === false && !(result.failure instanceof Duplicate))
      failures.set(kind.list, result.failure)
  }
  return { failures, findings, mended: new Set(wanted.map((each) => each.kind.list)) }
}

/**
 * Creates what is missing of a council's lists (or of `kinds`) and columns and touches nothing else, so that it can be stopped
 * anywhere and repeated. Throws only where the site's lists cannot be read at all.
 */
export async function provisionLists(
  client: GraphClient,
  siteId: string,
  kinds: readonly Kind[] = allKinds,
): Promise<readonly ListReport[]> {
  const existing = await existingLists(client, siteId)
  const missing = kinds.filter((kind) => !existing.has(kind.list))
  const made = missing.length === 0 ? new Map() : await createMissing(client, siteId, missing)
  const notMade = (kind: Kind): Error | null => {
    const result: GraphResult | undefined = made.get(kind.list)
    if (result === undefined || result.ok || result.failure instanceof Duplicate) return null
    return result.failure
  }
  const there = kinds.filter((kind) => notMade(kind) === null)
  const { failures, findings, mended } = await mend(client, siteId, there)
  return kinds.map((kind): ListReport => {
    const failure = notMade(kind) ?? failures.get(kind.list) ?? null
    if (failure !== null) return refusal(kind.list, failure)
    const result: GraphResult | undefined = made.get(kind.list)
    const outcome = result?.ok === true ? 'created' : mended.has(kind.list) ? 'mended' : 'was-there'
    const told = outcome === 'created' ? null : (findings.get(kind.list) ?? null)
    return { list: kind.list, outcome, failure: null, findings: told }
  })
}
