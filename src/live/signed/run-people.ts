/** Who stands behind an id in a packed run. */
export interface Person {
  readonly personId: string
  readonly name: string
}

/**
 * The people of the roster, by a short mark of their id. Everything that a mark stands for is signed in full, so that
 * one that is taken for somebody else fails the signature.
 */
export interface RunPeople {
  /** Null where nobody or more than one has it. */
  byMark(mark: number): Person | null
}

/** FNV-1a, 32 bits: short, and the same everywhere; it protects nothing. */
export function shortMark(id: string): number {
  let mark = 0x811c9dc5
  for (const each of new TextEncoder().encode(id)) mark = Math.imul(mark ^ each, 0x01000193) >>> 0
  return mark
}

/** Of a client: three bytes. Two that share one are both tried, so it may be shorter than a person's. */
export function clientMark(client: string): number {
  const mark = shortMark(client)
  return (mark >>> 24) ^ (mark & 0xffffff)
}
