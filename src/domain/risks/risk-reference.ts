/**
 * How people name a risk: `R-001`, by its item in the list. The list counts, so that two people who are offline never
 * give one number twice, and it never gives a number again. Null before the list has the risk.
 */
export function riskReference(itemId: string | null): string | null {
  return itemId === null || !/^\d+$/.test(itemId) ? null : `R-${itemId.padStart(3, '0')}`
}
