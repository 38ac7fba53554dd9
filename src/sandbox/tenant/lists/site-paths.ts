import type { GraphRequest, Route } from '../route.ts'

/** The spellings of a site in a path; what stands below a site stands below each. */
const SITES = ['/sites/{siteId}', '/groups/{groupId}/sites/root', '/sites/{host}:/{sitePath+}:']

/** The same route below every spelling of a site. */
export function belowSite(route: Route): Route[] {
  return SITES.map((prefix) => ({ ...route, template: `${prefix}${route.template}` }))
}

/** The metadata address of a site's part, for `@odata.context`. */
export function siteContext({ base, path }: Pick<GraphRequest, 'base' | 'path'>, entity = false): string {
  const resource = path.replace(/^\//, '').replace(/\/([^/]*[,:][^/]*|[0-9a-f-]{36}|\d+)(?=\/|$)/gi, "('$1')")
  return `${base}/$metadata#${resource}${entity ? '/$entity' : ''}`
}
