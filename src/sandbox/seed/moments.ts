export const minuteMs = 60_000
export const dayMs = 86_400_000
export const weekMs = 7 * dayMs

/** The first meeting begins about ten minutes after the sandbox was made, on a full five minutes. */
export function firstStartMs(nowMs: number): number {
  return Math.ceil((nowMs + 8 * minuteMs) / (5 * minuteMs)) * 5 * minuteMs
}

/** Graph's instant without fractions, `2026-11-21T09:00:00Z`. */
export function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
