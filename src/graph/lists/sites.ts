import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { segment } from '../path.ts'

export interface Site {
  /** `host,guid,guid`. */
  readonly id: string
  readonly name: string
  readonly webUrl: string
}

const siteSchema = v.object({
  id: v.string(),
  displayName: v.optional(v.nullable(v.string())),
  webUrl: v.optional(v.nullable(v.string())),
})

const site = (wire: v.InferOutput<typeof siteSchema>): Site => ({
  id: wire.id,
  name: wire.displayName ?? '',
  webUrl: wire.webUrl ?? '',
})

/** The site of the team's Microsoft 365 group. */
export function siteOfGroup(groupId: string): Asking<Site> {
  return asking(
    {
      method: 'GET',
      path: `/groups/${segment(groupId)}/sites/root?$select=id,displayName,webUrl`,
      service: 'sharepoint',
      repeat: 'read',
      scopes: ['Sites.ReadWrite.All'],
    },
    siteSchema,
    site,
  )
}

/** A site by its id. */
export function siteById(siteId: string): Asking<Site> {
  return asking(
    {
      method: 'GET',
      path: `/sites/${segment(siteId)}?$select=id,displayName,webUrl`,
      service: 'sharepoint',
      repeat: 'read',
      scopes: ['Sites.ReadWrite.All'],
    },
    siteSchema,
    site,
  )
}

/**
 * The site that keeps a channel's files, from the address of its files folder: a private or shared channel has one of
 * its own. Throws a RangeError for an address that is in no site.
 */
export function siteOfFolder(folderUrl: string): Asking<Site> {
  const { host, pathname } = new URL(folderUrl)
  const [collection, name] = pathname.split('/').filter((each) => each !== '')
  if (collection === undefined || name === undefined) throw new RangeError(`${pathname} is in no site.`)
  return asking(
    {
      method: 'GET',
      path: `/sites/${host}:/${collection}/${name}?$select=id,displayName,webUrl`,
      service: 'sharepoint',
      repeat: 'read',
      scopes: ['Sites.ReadWrite.All'],
    },
    siteSchema,
    site,
  )
}
