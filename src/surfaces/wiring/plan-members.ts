import type { Council } from '#src/domain/council/council.ts'
import { ask } from '#src/graph/asking.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { teamMembers } from '#src/graph/people/teams.ts'

/** Who can be assigned in the council's plan; null where this person may not read the team's members. */
export async function planMembersOf(
  graph: GraphClient,
  council: Council,
): Promise<ReadonlySet<string> | null> {
  try {
    const page = await ask(graph, teamMembers(council.teamId))
    // Half a list would leave people out who can be assigned.
    return page.nextLink === null ? new Set(page.entries.map((each) => each.personId)) : null
  } catch {
    return null
  }
}
