/**
 * How people name a risk: `R-001`, by its item in the list. The list counts, so that two people who are offline never
 * give one number twice, and it never gives a number again. The list of the owners-only risks counts for itself:
 * `O-001`. Null before the list has the risk.
 */
export function riskReference(itemId: string | null, ownersOnly = false): string | null {
  if (itemId === null || !/^\d+$/.test(itemId)) return null
  return `${ownersOnly ? 'O' : 'R'}-${itemId.padStart(3, '0')}`
}

/** Whether somebody's text is the reference of an owners-only risk. */
export function isOwnersReference(text: string): boolean {
  return /^\s*O-\d{3,}\s*$/i.test(text)
}
