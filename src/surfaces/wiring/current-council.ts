import type { Council } from '#src/domain/council/council.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'

/**
 * The council as its list has it now. A surface may have opened hours ago, or from this device, and somebody has chosen
 * another plan since. One request; where the list cannot be read, what is known stays.
 */
export async function currentCouncil(graph: GraphClient, known: Council): Promise<Council> {
  const reading = await loadCouncil(graph, known.siteId).catch(() => null)
  return reading?.ok === true && reading.council.key === known.key ? reading.council : known
}
