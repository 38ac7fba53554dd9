import type { Wrong } from './wrong.ts'

/** Half as long again as the work may need is the limit (goals, E11). */
const patience = 1.5

/** E11: after the last fault all is done within 1.5 times what waiting and settling can need. */
export function doneInTime(healing: { readonly tookMs: number; readonly boundMs: number }): readonly Wrong[] {
  if (healing.tookMs <= patience * healing.boundMs) return []
  const what = `took ${Math.round(healing.tookMs / 1000)} s of ${Math.round(healing.boundMs / 1000)} s`
  return [{ invariant: 'E11', harm: 'stuck', what }]
}
