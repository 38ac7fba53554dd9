import * as v from 'valibot'

const claimsSchema = v.pipe(v.string(), v.parseJson(), v.object({ exp: v.number() }))

/**
 * When a token ends, by what it says of itself, milliseconds since 1970 UTC; null where it says nothing that can be read.
 * It decides when to ask for the next one, and nothing else.
 */
export function tokenEnd(token: string): number | null {
  try {
    const claims = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const read = v.safeParse(claimsSchema, atob(claims))
    return read.success ? read.output.exp * 1000 : null
  } catch {
    return null
  }
}
