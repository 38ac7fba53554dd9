/** What a person's own page met when it asked for the owners-only risks, in that person's hand. */
export interface OwnersMark {
  readonly personId: string
  readonly name: string
  readonly could: 'read' | 'refused'
  /** When the list took the mark, its own time. */
  readonly atMs: number
}

/**
 * Whether the list keeps people out, as far as anybody has tried. Graph does not tell a list's permissions, so that
 * nothing but an attempt counts.
 */
export interface OwnersStanding {
  /** `read`: somebody got in who is not known to own the site. */
  readonly is: 'not-verified' | 'verified' | 'read'
  /** Both the newest first. */
  readonly refused: readonly OwnersMark[]
  readonly readers: readonly OwnersMark[]
}

/** `me` proves nothing to themselves; `owners` (ids) always get in, null where they are not known. */
export function ownersStanding(
  marks: readonly OwnersMark[],
  me: string,
  owners: ReadonlySet<string> | null,
): OwnersStanding {
  const others = marks
    .filter((each) => each.personId !== me && owners?.has(each.personId) !== true)
    .toSorted((one, other) => other.atMs - one.atMs)
  const refused = others.filter((each) => each.could === 'refused')
  const readers = others.filter((each) => each.could === 'read')
  const is = readers.length > 0 ? 'read' : refused.length > 0 ? 'verified' : 'not-verified'
  return { is, refused, readers }
}
