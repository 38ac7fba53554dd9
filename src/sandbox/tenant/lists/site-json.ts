import type { Site } from './site.ts'

export function siteJson(site: Site): Record<string, unknown> {
  return {
    id: site.id,
    name: site.name,
    displayName: site.displayName,
    description: site.description,
    webUrl: site.webUrl,
    createdDateTime: site.createdDateTime,
    lastModifiedDateTime: site.createdDateTime,
    ...(site.isRoot ? { root: {} } : {}),
    siteCollection: { hostname: site.id.split(',')[0], ...(site.isRoot ? { root: {} } : {}) },
  }
}
