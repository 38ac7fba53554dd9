import { siteOfDrive, childrenOf, driveEtag, pathOf, type DriveItem } from './drive-item.ts'
import { identityOf } from '../people/person.ts'
import type { World } from '../world.ts'

export function driveItemJson(world: World, item: DriveItem, base: string): Record<string, unknown> {
  const site = siteOfDrive(world, item.driveId)
  const path = pathOf(world, item)
  const folders = path.slice(0, -1).map(encodeURIComponent).join('/')
  const facet =
    item.content === null
      ? { folder: { childCount: childrenOf(world, item.id).length } }
      : {
          file: { mimeType: item.mimeType },
          '@microsoft.graph.downloadUrl': `${base}/drives/${item.driveId}/items/${item.id}/content`,
        }
  return {
    createdDateTime: item.createdDateTime,
    eTag: driveEtag(item),
    cTag: `"c:{${item.id}},${item.contentVersion}"`,
    id: item.id,
    lastModifiedDateTime: item.lastModifiedDateTime,
    name: item.name,
    size: item.size,
    webUrl: [site?.webUrl ?? '', 'Shared%20Documents', ...path.map(encodeURIComponent)].join('/'),
    createdBy: identityOf(world, item.createdBy),
    lastModifiedBy: identityOf(world, item.lastModifiedBy),
    parentReference: {
      driveId: item.driveId,
      driveType: 'documentLibrary',
      ...(item.parentId === null
        ? {}
        : { id: item.parentId, path: `/drives/${item.driveId}/root:${folders === '' ? '' : `/${folders}`}` }),
      siteId: site?.id ?? '',
    },
    fileSystemInfo: {
      createdDateTime: item.createdDateTime,
      lastModifiedDateTime: item.lastModifiedDateTime,
    },
    ...(item.parentId === null ? { root: {} } : {}),
    ...facet,
  }
}
