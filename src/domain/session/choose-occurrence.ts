export interface Occurrence {
  readonly startMs: number
  readonly endMs: number
}

export type OccurrenceChoice<Some extends Occurrence> =
  | { readonly ok: true; readonly occurrence: Some; readonly why: 'running' | 'nearest' }
  | { readonly ok: false; readonly reason: 'none' }
  /** Several fit equally well: a person has to say which. */
  | { readonly ok: false; readonly reason: 'ask'; readonly candidates: readonly Some[] }

function distance(occurrence: Occurrence, nowMs: number): number {
  if (nowMs < occurrence.startMs) return occurrence.startMs - nowMs
  return Math.max(0, nowMs - occurrence.endMs)
}

/** Which of a thread's meetings is meant now: the one that runs, else the nearest in time, else ask. */
export function chooseOccurrence<Some extends Occurrence>(
  occurrences: readonly Some[],
  nowMs: number,
): OccurrenceChoice<Some> {
  const running = occurrences.filter((each) => each.startMs <= nowMs && nowMs < each.endMs)
  const [only, second] = running
  if (only !== undefined && second === undefined) return { ok: true, occurrence: only, why: 'running' }
  if (running.length > 1) return { ok: false, reason: 'ask', candidates: running }
  const least = Math.min(...occurrences.map((each) => distance(each, nowMs)))
  const nearest = occurrences.filter((each) => distance(each, nowMs) === least)
  const [first, another] = nearest
  if (first === undefined) return { ok: false, reason: 'none' }
  if (another !== undefined) return { ok: false, reason: 'ask', candidates: nearest }
  return { ok: true, occurrence: first, why: 'nearest' }
}
