import { useEffect, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { planMembersOf } from '../wiring/plan-members.ts'

/** Who can be assigned in the council's plan; null while unknown or not allowed to be read. */
export function usePlanMembers(graph: GraphClient, council: Council): ReadonlySet<string> | null {
  const [members, setMembers] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    let current = true
    void planMembersOf(graph, council).then((found) => current && setMembers(found))
    return () => {
      current = false
    }
  }, [graph, council])
  return members
}
