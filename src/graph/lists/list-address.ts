import type { GraphCall } from '../graph-client.ts'
import { segment } from '../path.ts'

/** A list of a site by its title or id. */
export interface ListAddress {
  readonly siteId: string
  readonly list: string
}

export function listPath({ siteId, list }: ListAddress): string {
  return `/sites/${segment(siteId)}/lists/${segment(list)}`
}

export function listRead(path: string, more: Partial<GraphCall> = {}): GraphCall {
  return {
    method: 'GET',
    path,
    service: 'sharepoint',
    repeat: 'read',
    scopes: ['Sites.ReadWrite.All'],
    ...more,
  }
}
