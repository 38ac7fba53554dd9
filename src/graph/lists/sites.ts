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
    (wire) => ({ id: wire.id, name: wire.displayName ?? '', webUrl: wire.webUrl ?? '' }),
  )
}
