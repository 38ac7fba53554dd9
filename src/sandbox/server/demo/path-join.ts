/** In the place of `node:path`: the name under which the browser keeps the company. */
export function join(...parts: readonly string[]): string {
  return parts.join('/')
}
