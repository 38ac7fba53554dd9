import { GraphRefusal } from '../graph-error.ts'
import type { World } from '../world.ts'

export type PlannerResource =
  | 'Plan'
  | 'PlanDetails'
  | 'Bucket'
  | 'Task'
  | 'TaskDetails'
  | 'AssignedFormat'
  | 'BucketFormat'
  | 'ProgressFormat'

/** The versions one resource has had, and in which of them each of its fields was changed last. */
export interface Versions {
  readonly known: readonly number[]
  readonly changedIn: Readonly<Record<string, number>>
}

// Sixteen digits of four bits in letters whose order in base64 is also their order in ASCII: of two etags of one
// resource the newer is the greater in ordinal comparison.
function letters(version: number): string {
  const hex = version.toString(16).padStart(16, '0')
  return hex.replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 16)))
}

export function etagOf(kind: PlannerResource, versions: Versions): string {
  const type = `'1-${kind}`.padEnd(18, ' ')
  return `W/"${btoa(type)}${letters(versions.known.at(-1) ?? 0)}Jw=="`
}

export function firstVersion(world: World): Versions {
  return { known: [world.next('planner.version')], changedIn: {} }
}

/** The next version, in which `fields` were changed; none for a version that moved because of another resource. */
export function nextVersion(world: World, versions: Versions, fields: readonly string[]): Versions {
  const version = world.next('planner.version')
  const changedIn = { ...versions.changedIn }
  for (const field of fields) changedIn[field] = version
  return { known: [...versions.known, version], changedIn }
}

/**
 * The version that `If-Match` names. Missing, `*` or malformed is 412 with an empty code
 * (facts: graph.md section 7).
 */
export function requireIfMatch(headers: Headers, kind: PlannerResource, versions: Versions): number {
  const sent = headers.get('if-match')
  if (sent === null) throw new GraphRefusal(412, '', 'The If-Match header must be specified.')
  const version = versions.known.find((each) => etagOf(kind, { ...versions, known: [each] }) === sent.trim())
  if (version === undefined && isOfAnother(sent, kind)) throw new GraphRefusal(412, 'UnknownError', '')
  if (version === undefined) {
    throw new GraphRefusal(412, '', 'The If-Match header does not name a version of this resource.')
  }
  return version
}

/** Planner knows no code and no words for the etag of another kind (pack: planner-412-unknown). */
function isOfAnother(sent: string, kind: PlannerResource): boolean {
  const type = /^W\/"([A-Za-z0-9+/]{24})/.exec(sent.trim())?.[1]
  return type !== undefined && type !== btoa(`'1-${kind}`.padEnd(18, ' '))
}

/** A change against an older version stands where nobody changed the same fields since; else 409. */
export function refuseConflict(versions: Versions, base: number, fields: readonly string[]): void {
  const conflicting = fields.filter((field) => (versions.changedIn[field] ?? 0) > base)
  if (conflicting.length > 0) {
    throw new GraphRefusal(
      409,
      '',
      `The change conflicts with changes already accepted: ${conflicting.join(', ')}.`,
    )
  }
}

/** A deletion needs the newest version: a task's own moves when its details are changed. */
export function refuseStaleDeletion(versions: Versions, base: number): void {
  if (versions.known.at(-1) !== base) {
    throw new GraphRefusal(
      409,
      '',
      'The item was changed since it was read; read it again before deleting it.',
    )
  }
}
