import * as v from 'valibot'

const outer = v.object({ error: v.record(v.string(), v.unknown()) })
const inner = v.record(v.string(), v.unknown())
const text = v.optional(v.string(), '')

export interface ErrorBody {
  /** From the outside in; empty codes (Planner sends them) left out. */
  readonly codes: readonly string[]
  readonly requestId: string | null
  readonly message: string
}

/** Reads Graph's error shape, both spellings of the inner error; nothing in it may be missing or needed. */
export function readErrorBody(body: unknown): ErrorBody {
  const codes: string[] = []
  let requestId: string | null = null
  const parsed = v.safeParse(outer, body)
  const message = parsed.success ? parsed.output.error['message'] : ''
  let level: Record<string, unknown> | undefined = parsed.success ? parsed.output.error : undefined
  for (let depth = 0; level !== undefined && depth < 10; depth += 1) {
    const code = v.safeParse(text, level['code'])
    if (code.success && code.output !== '') codes.push(code.output)
    const id = v.safeParse(text, level['request-id'])
    if (id.success && id.output !== '') requestId ??= id.output
    const next = v.safeParse(inner, level['innerError'] ?? level['innererror'])
    level = next.success ? next.output : undefined
  }
  return { codes, requestId, message: typeof message === 'string' ? message : '' }
}

/** The scopes that would have been enough: the 403's text is the only place where Graph names them. */
export function scopesNamed(message: string): readonly string[] {
  const list = /requires one of '([^']+)'/i.exec(message)?.[1] ?? ''
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
