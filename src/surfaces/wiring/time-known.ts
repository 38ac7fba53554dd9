import type { SignedIn } from './connection.ts'

/**
 * Which session is meant depends on the time, and a machine's clock may be days wrong: waits until the site has been
 * asked for it. A site that does not answer within `limitMs` leaves the machine's own.
 */
export async function timeKnown({ timed }: Pick<SignedIn, 'timed'>, limitMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs)
  })
  await Promise.race([timed, limit])
  clearTimeout(timer)
}
