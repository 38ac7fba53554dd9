/** In the place of `node:crypto`, of which the doors use nothing else. */
export function randomUUID(): string {
  return crypto.randomUUID()
}
