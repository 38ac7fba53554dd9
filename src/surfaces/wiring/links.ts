import type { Council } from '#src/domain/council/council.ts'
import type { WeftConfig } from '#src/host/read-config.ts'

/** Where a task is looked at in Planner on the web. */
export function plannerTaskUrl(tenantId: string, taskId: string): string {
  return `https://planner.cloud.microsoft/${encodeURIComponent(tenantId)}/Home/Task/${encodeURIComponent(taskId)}`
}

/** The tab's own page at a session, with all that finding the council needs. */
export function tabAddress(
  siteOrigin: string,
  council: Pick<Council, 'siteId'>,
  session: string | null,
): string {
  const address = new URL('/tab.html', siteOrigin)
  address.searchParams.set('site', council.siteId)
  if (session !== null) address.searchParams.set('session', session)
  return address.href
}

/** The tab's id in the channel; one council has one. */
export function tabEntityId(council: Pick<Council, 'key'>): string {
  return `weft-${council.key}`
}

/**
 * A Teams deep link to the session in the council's channel tab. `webUrl` carries the same target, because some
 * clients open only that (facts: microsoft-365.md section 3).
 */
export function sessionLink(
  config: Pick<WeftConfig, 'appId'>,
  siteOrigin: string,
  council: Council,
  sessionKey: string,
  part = '',
): string {
  return pageLink(config, siteOrigin, council, part === '' ? sessionKey : `${sessionKey}#${part}`)
}

/** The same to any page of the tab; `target` is its address there, such as `risks/map`. */
export function pageLink(
  config: Pick<WeftConfig, 'appId'>,
  siteOrigin: string,
  council: Council,
  target: string,
): string {
  const context = JSON.stringify({ subEntityId: target, channelId: council.channelId })
  const query = new URLSearchParams({
    webUrl: tabAddress(siteOrigin, council, target),
    label: council.name,
    context,
  })
  // Teams wants %20 for spaces, not +.
  return `https://teams.microsoft.com/l/entity/${config.appId}/${encodeURIComponent(tabEntityId(council))}?${query.toString().replaceAll('+', '%20')}`
}
