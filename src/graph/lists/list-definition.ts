import * as v from 'valibot'
import { asking, doing, type Asking } from '../asking.ts'
import { askingPage } from '../paging.ts'
import { query, segment } from '../path.ts'
import { listPath, listRead, type ListAddress } from './list-address.ts'

/** A column as `POST …/columns` takes it; exactly one facet (`text`, `choice`, `number`, …) says its type. */
export interface ColumnBody {
  readonly name: string
  readonly displayName?: string
  readonly indexed?: boolean
  readonly enforceUniqueValues?: boolean
  readonly [more: string]: unknown
}

export interface Column {
  readonly id: string
  /** Key in `fields`; never changes. */
  readonly name: string
  /** What an owner may rename. */
  readonly displayName: string
  readonly indexed: boolean
  readonly unique: boolean
  /** The whole definition as it came, for comparing facets. */
  readonly raw: Readonly<Record<string, unknown>>
}

export interface ListHead {
  readonly id: string
  readonly title: string
  readonly webUrl: string
}

const headSchema = v.object({
  id: v.string(),
  displayName: v.optional(v.nullable(v.string())),
  webUrl: v.optional(v.nullable(v.string())),
})
const head = (wire: v.InferOutput<typeof headSchema>): ListHead => ({
  id: wire.id,
  title: wire.displayName ?? '',
  webUrl: wire.webUrl ?? '',
})

const columnSchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  displayName: v.optional(v.nullable(v.string())),
  indexed: v.optional(v.nullable(v.boolean())),
  enforceUniqueValues: v.optional(v.nullable(v.boolean())),
})
const column = (wire: v.InferOutput<typeof columnSchema>): Column => ({
  id: wire.id,
  name: wire.name,
  displayName: wire.displayName ?? wire.name,
  indexed: wire.indexed ?? false,
  unique: wire.enforceUniqueValues ?? false,
  raw: wire,
})

/** By title or id; `NotFound` where it is not there. */
export function listHead(address: ListAddress): Asking<ListHead> {
  return asking(listRead(`${listPath(address)}?$select=id,displayName,webUrl`), headSchema, head)
}

/** The site's lists as they are now; hidden ones of SharePoint's own are left out by the service. */
export function listsOfSite(siteId: string) {
  const asked = query({ $select: 'id,displayName,webUrl', $top: 200 })
  return askingPage(listRead(`/sites/${segment(siteId)}/lists${asked}`), headSchema, head)
}

/** The whole list with its items and versions, to the site's recycle bin; needs the set-up scope. */
export function deleteList(address: ListAddress): Asking<void> {
  return doing({
    method: 'DELETE',
    path: listPath(address),
    service: 'sharepoint',
    repeat: 'conditional',
    scopes: ['Sites.Manage.All'],
  })
}

/** Two lists cannot have one title, so a repeat is refused; needs the set-up scope. */
export function createList(siteId: string, title: string, columns: readonly ColumnBody[]): Asking<ListHead> {
  return asking(
    {
      method: 'POST',
      path: `/sites/${segment(siteId)}/lists`,
      body: { displayName: title, columns, list: { template: 'genericList' } },
      service: 'sharepoint',
      repeat: 'conditional',
      scopes: ['Sites.Manage.All'],
    },
    headSchema,
    head,
  )
}

export function columnsOf(address: ListAddress) {
  return askingPage(listRead(`${listPath(address)}/columns`), columnSchema, column)
}

/** A column's name is its key, so a repeat is refused; needs the set-up scope. */
export function addColumn(address: ListAddress, body: ColumnBody): Asking<Column> {
  return asking(
    {
      method: 'POST',
      path: `${listPath(address)}/columns`,
      body,
      service: 'sharepoint',
      repeat: 'conditional',
      scopes: ['Sites.Manage.All'],
    },
    columnSchema,
    column,
  )
}
