import * as v from 'valibot'
import { askingPage } from '../paging.ts'
import { query, segment } from '../path.ts'

/** What lies in a folder of a site's library. */
export interface FolderEntry {
  readonly id: string
  readonly name: string
  readonly isFolder: boolean
  /** Where it opens in the browser. */
  readonly webUrl: string
}

const entrySchema = v.object({
  id: v.string(),
  name: v.string(),
  webUrl: v.optional(v.nullable(v.string())),
  folder: v.optional(v.nullable(v.object({}))),
})

/** The files and folders of a folder of the site's own library; null for its uppermost one. */
export function folderOfSite(siteId: string, folderId: string | null) {
  const start = folderId === null ? 'root' : `items/${segment(folderId)}`
  const asked = query({ $select: 'id,name,webUrl,folder', $top: 200 })
  return askingPage(
    {
      method: 'GET',
      path: `/sites/${segment(siteId)}/drive/${start}/children${asked}`,
      service: 'sharepoint',
      repeat: 'read',
      scopes: ['Sites.ReadWrite.All'],
    },
    entrySchema,
    ({ id, name, webUrl, folder }): FolderEntry => ({
      id,
      name,
      isFolder: folder !== undefined && folder !== null,
      webUrl: webUrl ?? '',
    }),
  )
}

const childSchema = v.object({
  id: v.string(),
  name: v.string(),
  eTag: v.optional(v.nullable(v.string())),
  size: v.optional(v.nullable(v.number())),
  webUrl: v.optional(v.nullable(v.string())),
  folder: v.optional(v.nullable(v.object({}))),
})

/** A file or folder with what telling its versions apart takes. */
export interface FolderChild extends FolderEntry {
  /** Empty where the answer leaves it out. */
  readonly eTag: string
  readonly size: number
}

/** What lies in a folder of any drive: that of a channel's files, say. */
export function folderChildren(driveId: string, folderId: string) {
  const asked = query({ $select: 'id,name,eTag,size,webUrl,folder', $top: 200 })
  return askingPage(
    {
      method: 'GET',
      path: `/drives/${segment(driveId)}/items/${segment(folderId)}/children${asked}`,
      service: 'sharepoint',
      repeat: 'read',
      scopes: ['Sites.ReadWrite.All'],
    },
    childSchema,
    ({ id, name, eTag, size, webUrl, folder }): FolderChild => ({
      id,
      name,
      eTag: eTag ?? '',
      size: size ?? 0,
      isFolder: folder !== undefined && folder !== null,
      webUrl: webUrl ?? '',
    }),
  )
}
