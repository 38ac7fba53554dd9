import { identityOf } from '../people/person.ts'
import type { World } from '../world.ts'
import type { List } from './list.ts'
import type { Site } from './site.ts'

export function listEtag({ id, version }: List): string {
  return `"${id},${version}"`
}

export function listJson(world: World, site: Site, list: List): Record<string, unknown> {
  return {
    '@odata.etag': listEtag(list),
    createdDateTime: list.createdDateTime,
    description: list.description,
    eTag: listEtag(list),
    id: list.id,
    lastModifiedDateTime: list.lastModifiedDateTime,
    name: list.name,
    webUrl: `${site.webUrl}/Lists/${list.name}`,
    displayName: list.displayName,
    createdBy: identityOf(world, list.createdBy),
    lastModifiedBy: identityOf(world, list.lastModifiedBy),
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: list.template },
    ...(list.system ? { system: {} } : {}),
  }
}
