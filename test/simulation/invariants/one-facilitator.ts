import type { Wrong } from './wrong.ts'

/** E7: once somebody facilitates, everybody sees one facilitator and the same one. */
export function oneFacilitator(
  seen: readonly { readonly client: string; readonly facilitatorId: string | null }[],
): readonly Wrong[] {
  const named = new Set(seen.map((each) => each.facilitatorId))
  if (named.size <= 1 && !named.has(null)) return []
  const who = seen.map((each) => `${each.client}: ${each.facilitatorId ?? 'nobody'}`).join(', ')
  return [{ invariant: 'E7', harm: named.has(null) ? 'lost' : 'doubled', what: who }]
}
