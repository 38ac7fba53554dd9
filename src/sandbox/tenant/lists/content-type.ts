import { notFound } from '../graph-error.ts'
import type { GraphRequest } from '../route.ts'
import type { World } from '../world.ts'
import type { Column } from './column.ts'
import { placeOf } from './item-routes.ts'
import { sharedColumns } from './site-column-routes.ts'
import { siteFor } from './site.ts'

/** Types whose ids begin so are sets of documents. */
const DOCUMENT_SET = '0x0120D520'
const emptySet = {
  shouldPrefixNameToFile: false,
  welcomePageUrl: '',
  allowedContentTypes: [],
  defaultContents: [],
}

export interface ContentType {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly group: string
  readonly hidden: boolean
  readonly base: { readonly id: string; readonly name: string }
  /** Beside those that every type has. */
  readonly columns?: readonly Column[]
  /** Whether the hub gives it to other sites. */
  readonly isPublished?: boolean
  /** Of a document set alone, as it was set. */
  readonly documentSet?: Readonly<Record<string, unknown>>
}

/** A site's own content types, beside those that every site has. */
export function ownContentTypes(world: World, siteId: string): Map<string, ContentType> {
  return world.table<ContentType>(`lists.contentTypes.${siteId}`)
}

const SYSTEM = { id: '0x', name: 'System' }
const ITEM = { id: '0x01', name: 'Item' }
export const builtInTypes: readonly ContentType[] = [
  { ...SYSTEM, description: '', group: '_Hidden', hidden: false, base: SYSTEM },
  {
    ...ITEM,
    description: 'Create a new list item.',
    group: 'List Content Types',
    hidden: false,
    base: SYSTEM,
  },
  {
    id: '0x0101',
    name: 'Document',
    description: 'Create a new document.',
    group: 'Document Content Types',
    hidden: false,
    base: ITEM,
  },
  {
    id: '0x0120',
    name: 'Folder',
    description: 'Create a new folder.',
    group: 'Folder Content Types',
    hidden: false,
    base: ITEM,
  },
]

/** A list holds items and folders; the site knows its own types as well. */
export function typesAt(request: GraphRequest, world: World): ContentType[] {
  if (request.params['listId'] === undefined) {
    const site = siteFor(world, request.params, request.caller.userId, 'read')
    return [...builtInTypes, ...ownContentTypes(world, site.id).values()]
  }
  const { site, list } = placeOf(request, world, 'read')
  const wanted = list.template === 'documentLibrary' ? ['0x0101', '0x0120'] : ['0x01', '0x0120']
  return [
    ...builtInTypes.filter(({ id }) => wanted.includes(id)).map((type) => ({ ...type, id: `${type.id}00` })),
    ...ownContentTypes(world, site.id).values(),
  ]
}

/** The type of the path; throws 404. */
export function requireType(request: GraphRequest, world: World): ContentType {
  const wanted = (request.params['typeId'] ?? '').toLowerCase()
  const found = typesAt(request, world).find((type) => type.id.toLowerCase() === wanted)
  if (found === undefined) throw notFound('The content type')
  return found
}

/** A content type as Graph answers it. */
export function typeJson(row: ContentType): Record<string, unknown> {
  const { columns: _, isPublished: __, documentSet, ...type } = row
  const isBuiltIn = builtInTypes.some(({ id }) => id === type.id)
  const isSet = type.id.startsWith(DOCUMENT_SET)
  return {
    ...type,
    isBuiltIn,
    readOnly: false,
    sealed: false,
    ...(isSet ? { documentSet: { ...emptySet, ...documentSet } } : {}),
  }
}

/** Those that every type has, and its own. */
export function columnsOfType(world: World, { columns = [] }: ContentType): Column[] {
  return [...sharedColumns(world), ...columns]
}
