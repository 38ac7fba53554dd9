import { ForeignLink } from './failures.ts'

/**
 * Cuts a next, delta or location link to the path below `base` (`https://graph.microsoft.com/v1.0`), query as it is.
 * The SDK's `api()` mangles absolute http links, and a token must never follow a link to somewhere else.
 * Throws `ForeignLink`.
 */
export function relativeLink(base: string, link: string): string {
  const refusal = () => new ForeignLink({ what: 'following a link', effect: 'not-done' })
  const from = URL.canParse(base) ? new URL(base) : null
  const to = URL.canParse(link, base) ? new URL(link, base) : null
  if (from === null || to === null) throw refusal()
  const root = from.pathname.replace(/\/+$/, '')
  const sameHost = to.origin === from.origin && to.username === '' && to.password === ''
  if (!sameHost || !to.pathname.startsWith(`${root}/`)) throw refusal()
  return `${to.pathname.slice(root.length)}${to.search}`
}
