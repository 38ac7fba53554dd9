/**
 * Composes the hint that puts something between two neighbours; null for a missing one. Planner refuses a value that
 * it sent itself, so a hint is always composed (facts: graph.md section 7).
 */
export function orderBetween(previous: string | null, next: string | null): string {
  return `${previous ?? ''} ${next ?? ''}!`
}
