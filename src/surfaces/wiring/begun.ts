import type { Connection, SignedIn } from './connection.ts'
import type { SessionFinding } from './find-session.ts'

/** What a page's first script has begun while the page itself was on its way. */
export interface Begun {
  readonly connection: Promise<Connection>
  /** Signed in without a window. */
  readonly person: Promise<SignedIn>
  /** This device knew nobody: who signs in is the first. */
  readonly first: boolean
  /** What was found for this person, once; null where nothing was, or it was taken already. */
  takeFinding(person: SignedIn): Promise<SessionFinding> | null
}

/** Hands out what was found, once and to nobody but the person for whom it was. */
export function findingFor(
  person: Promise<SignedIn>,
  finding: Promise<SessionFinding> | null,
): Begun['takeFinding'] {
  let left = finding
  let mine: SignedIn | null = null
  person.then(
    (signedIn) => (mine = signedIn),
    () => undefined,
  )
  return (wanted) => {
    if (wanted !== mine) return null
    const found = left
    left = null
    return found
  }
}
