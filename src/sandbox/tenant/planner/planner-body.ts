import * as v from 'valibot'
import { plannerBadRequest } from './planner-access.ts'
import { resolveHint } from './order-hint.ts'

/** Parses a request's body; Planner refuses what it does not know with 400. */
export function readBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const where = v.getDotPath(issue)
  throw plannerBadRequest(`${where === null ? 'the body' : `'${where}'`}: ${issue.message}`)
}

/** What a client may echo from an answer without meaning to change it. */
export const echoedEntries = {
  id: v.optional(v.string()),
  '@odata.etag': v.optional(v.string()),
  '@odata.type': v.optional(v.string()),
  '@odata.context': v.optional(v.string()),
}

/** An instant with its offset, as UTC to the millisecond, which is all that this tenant keeps. */
export const instantEntry = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, 'an instant with its offset'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'an instant with its offset'),
  v.transform((text) => graphInstant(Date.parse(text))),
)

export function graphInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}

/** The service's value for a composed hint, or 400: a copied value is refused as Planner refuses it. */
export function requireHint(hint: string, siblings: Iterable<string>): string {
  const made = resolveHint(hint, siblings)
  if (made === undefined) throw plannerBadRequest(`'${hint}' is not a composed order hint.`)
  return made
}

export function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
