import type { Fault } from '#src/sandbox/tenant/fault.ts'

const failing = (failure: NonNullable<Fault['failure']>): Fault => ({ failure })
const status = (
  code: 429 | 500 | 502 | 503 | 504,
  moment: 'before' | 'done',
  more: { readonly retryAfterSeconds?: number; readonly retryAfterHidden?: boolean } = {},
): Fault => failing({ kind: 'status', status: code, moment, ...more })

/** Every kind of fault of docs/simulation.md, by name. */
export const everyFault: Readonly<Record<string, Fault>> = {
  '429': status(429, 'before'),
  '429 with Retry-After': status(429, 'before', { retryAfterSeconds: 7 }),
  '429 with a hidden Retry-After': status(429, 'before', { retryAfterSeconds: 7, retryAfterHidden: true }),
  '503': status(503, 'before'),
  '503 with Retry-After': status(503, 'before', { retryAfterSeconds: 11 }),
  '503 with a hidden Retry-After': status(503, 'before', { retryAfterSeconds: 11, retryAfterHidden: true }),
  '500 before': status(500, 'before'),
  '500 after': status(500, 'done'),
  '502 before': status(502, 'before'),
  '502 after': status(502, 'done'),
  '504 before': status(504, 'before'),
  '504 after': status(504, 'done'),
  'drop before': failing({ kind: 'drop', moment: 'before' }),
  'drop after': failing({ kind: 'drop', moment: 'done' }),
  'slow before': { delayMs: 60_000 },
  'slow after': { answerDelayMs: 60_000 },
  'cut short': failing({ kind: 'garbled', how: 'truncated' }),
  'sent twice': failing({ kind: 'garbled', how: 'duplicated' }),
  'stale by 5 s': { lagMs: 5000 },
  'stale by 30 s': { lagMs: 30_000 },
  'expired token': failing({ kind: 'expired-token' }),
  claims: failing({ kind: 'claims' }),
  limit: failing({ kind: 'refusal', status: 403, code: 'MaximumTasksInProject' }),
  conflict: failing({ kind: 'refusal', status: 409, code: 'conflict' }),
  changed: failing({ kind: 'refusal', status: 412, code: 'resourceModified' }),
  gone: failing({ kind: 'refusal', status: 410, code: 'resyncRequired' }),
}
