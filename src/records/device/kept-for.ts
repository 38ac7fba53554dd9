/** What the server said is shown and kept for this long after it was last asked (issue 4, OWASP V14.3.3). */
export const keptForMs = 14 * 24 * 60 * 60_000

/** Losing these costs a look-up or a choice; everything else may be typed and unsent. */
export function isCopy(key: string): boolean {
  return /\/(warm|warm-lately|notes)\//.test(key)
}

/** What the server said of a session or a council; the other notes are the person's own choices. */
export function isServersWord(key: string): boolean {
  return /\/(warm|warm-lately|notes\/(opening|overview|tab-council|team))\//.test(key)
}
