import { CouncilArchived } from '#src/graph/failures.ts'
import type { GraphCall, GraphClient, GraphResult } from '#src/graph/graph-client.ts'
import { councilKind } from '#src/records/kinds/council-kind.ts'
import { byKeyCall } from '#src/records/lists/list-calls.ts'
import { readPage } from '#src/records/lists/list-item.ts'
import { schemaKey } from '#src/records/provisioning/schema-version.ts'
import { archivedOf } from '#src/records/stores/archived.ts'

/** How old a page's knowledge may be that a council does not rest, when it writes into its site. */
export const lookedForMs = 120_000
/** Without a network nobody's write waits for the look. */
const patienceMs = 2_000

/** Sends what may be sent; writes into the site of a council that rests are refused here, before they leave. */
export interface ArchiveGate {
  send: GraphClient['send']
  sendAll: GraphClient['sendAll']
}

/**
 * Looks at the version row of a site before something is written there, at most once in two minutes. Where it cannot be
 * looked at, the write goes and meets SharePoint itself: this is an agreement among pages, not a lock (decision 128).
 */
export function archiveGate(graph: GraphClient, nowMs: () => number): ArchiveGate {
  const looked = new Map<string, { readonly atMs: number; readonly rests: Promise<boolean> }>()

  async function look(siteId: string): Promise<boolean> {
    try {
      const answer = await graph.send({
        ...byKeyCall(siteId, councilKind, schemaKey),
        budgetMs: patienceMs,
      })
      const reading = readPage(councilKind, answer.body).items[0]?.reading
      return reading?.ok === true && archivedOf(reading.record) !== null
    } catch {
      // Nothing was learnt: the next write looks again.
      looked.delete(siteId)
      return false
    }
  }

  function rests(call: GraphCall): Promise<boolean> {
    const siteId = call.method === 'GET' ? undefined : /^\/sites\/([^/]+)\//.exec(call.path)?.[1]
    if (siteId === undefined) return Promise.resolve(false)
    const known = looked.get(siteId)
    if (known !== undefined && nowMs() - known.atMs < lookedForMs) return known.rests
    const fresh = look(siteId)
    looked.set(siteId, { atMs: nowMs(), rests: fresh })
    return fresh
  }

  const refused = ({ method, path }: GraphCall) =>
    new CouncilArchived({ what: `${method} ${path.split('?')[0] ?? path}`, effect: 'not-done' })

  return {
    async send(call) {
      if (await rests(call)) throw refused(call)
      return graph.send(call)
    },
    async sendAll(calls) {
      const resting = await Promise.all(calls.map(rests))
      const sent = await graph.sendAll(calls.filter((_call, place) => resting[place] !== true))
      const answers = sent[Symbol.iterator]()
      return calls.map((call, place): GraphResult => {
        if (resting[place] === true) return { ok: false, failure: refused(call) }
        const next = answers.next()
        return next.done === true
          ? { ok: false, failure: new Error('The client answered fewer calls than it was asked.') }
          : next.value
      })
    },
  }
}
