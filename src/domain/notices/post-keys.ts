/** Of the row by which the digest of a week is posted once. `monday` is `YYYY-MM-DD`. */
export function digestKey(monday: string): string {
  return `digest/${monday}`
}

/** Of the row by which it is said once that a session's agenda waits for the organizer of its meeting. */
export function waitingKey(sessionKey: string): string {
  return `waiting/${sessionKey}`
}
