import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { builtInTypes, ownContentTypes, requireType, typeJson, type ContentType } from './content-type.ts'
import { placeOf } from './item-routes.ts'
import { recordOperation } from './site-operations.ts'
import { MANAGE_LISTS, READ_SITES } from './scopes.ts'
import { siteFor, sites, type Site } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

const manage = { method: 'POST', scopes: MANAGE_LISTS, service: 'sharepoint', units: 2 } as const
const read = { method: 'GET', scopes: [...READ_SITES], service: 'sharepoint', units: 2 } as const
const ONE = '/contentTypes/{typeId}'

/** The root site is the hub here; what is published there can be taken by every site and list. */
export const contentTypeHubRoutes: readonly Route[] = [
  ...belowSite({
    ...manage,
    template: `${ONE}/publish`,
    handle: (request, world) => publish(request, world, true),
  }),
  ...belowSite({
    ...manage,
    template: `${ONE}/unpublish`,
    handle: (request, world) => publish(request, world, false),
  }),
  ...belowSite({ ...read, template: `${ONE}/isPublished`, handle: isPublished }),
  ...belowSite({ ...manage, template: `${ONE}/associateWithHubSites`, handle: associate }),
  ...belowSite({ ...manage, template: `${ONE}/copyToDefaultContentLocation`, handle: copyToDefault }),
  ...belowSite({
    ...read,
    template: "/getApplicableContentTypesForList(listId='{listId}')",
    handle: (request, world) => typesAnswer(request, applicable(request, world)),
  }),
  ...['', '/lists/{listId}'].flatMap((place) => [
    ...belowSite({
      ...read,
      template: `${place}/contentTypes/getCompatibleHubContentTypes`,
      handle: (request, world) => {
        siteFor(world, request.params, request.caller.userId, 'read')
        return typesAnswer(request, publishedTypes(world))
      },
    }),
    ...belowSite({
      ...manage,
      template: `${place}/contentTypes/addCopyFromContentTypeHub`,
      handle: addFromHub,
    }),
  ]),
]

function publishedTypes(world: World): ContentType[] {
  const hub = [...sites(world).values()].find((site) => site.isRoot)
  const own = hub === undefined ? [] : [...ownContentTypes(world, hub.id).values()]
  return own.filter((type) => type.isPublished === true)
}

function typesAnswer(request: GraphRequest, types: readonly ContentType[]): GraphResponse {
  const context = `${request.base}/$metadata#Collection(microsoft.graph.contentType)`
  return { status: 200, body: { '@odata.context': context, value: types.map(typeJson) } }
}

/** The site's own types and those of items that a list may hold beside its own. */
function applicable(request: GraphRequest, world: World): ContentType[] {
  const { site } = placeOf(request, world, 'read')
  return [...builtInTypes.filter(({ id }) => id !== '0x'), ...ownContentTypes(world, site.id).values()]
}

/** The type of the path, when it is one of the site's own. */
function ownType(request: GraphRequest, world: World): { site: Site; type: ContentType } {
  const site = siteFor(world, request.params, request.caller.userId, 'make-lists')
  const type = requireType(request, world)
  if (ownContentTypes(world, site.id).has(type.id)) return { site, type }
  throw new GraphRefusal(403, 'accessDenied', 'The content type is built in.')
}

function publish(request: GraphRequest, world: World, published: boolean): GraphResponse {
  const { site, type } = ownType(request, world)
  ownContentTypes(world, site.id).set(type.id, { ...type, isPublished: published })
  return { status: 204 }
}

function isPublished(request: GraphRequest, world: World): GraphResponse {
  siteFor(world, request.params, request.caller.userId, 'read')
  const value = requireType(request, world).isPublished === true
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#Edm.Boolean`, value } }
}

/** No hub sites are kept here: whom the type is told to is checked, and an operation says that it is done. */
function associate(request: GraphRequest, world: World): GraphResponse {
  const { site, type } = ownType(request, world)
  const schema = v.looseObject({ hubSiteUrls: v.pipe(v.array(v.string()), v.minLength(1)) })
  const sent = v.safeParse(schema, request.body)
  if (!sent.success) throw badRequest('hubSiteUrls is needed.', 'invalidRequest')
  recordOperation(world, site.id, { type: 'contentTypeAssociation', resourceId: type.id })
  return { status: 204 }
}

const copySchema = v.looseObject({
  sourceFile: v.looseObject({ sharepointIds: v.looseObject({ listItemId: v.string() }) }),
  destinationFileName: v.pipe(v.string(), v.nonEmpty()),
})

/** A document set keeps the names of the files that a new one begins with. */
function copyToDefault(request: GraphRequest, world: World): GraphResponse {
  const { site, type } = ownType(request, world)
  const sent = v.safeParse(copySchema, request.body)
  if (!sent.success) throw badRequest('sourceFile and destinationFileName are needed.', 'invalidRequest')
  const fileName = sent.output.destinationFileName
  const kept = type.documentSet?.['defaultContents']
  const before: readonly unknown[] = Array.isArray(kept) ? kept : []
  const defaultContents = [
    ...before,
    { fileName, folderName: '', contentType: { id: '0x0101', name: 'Document' } },
  ]
  ownContentTypes(world, site.id).set(type.id, {
    ...type,
    documentSet: { ...type.documentSet, defaultContents },
  })
  return { status: 204 }
}

/** A copy in this site; what every site has is there already. */
function addFromHub(request: GraphRequest, world: World): GraphResponse {
  const site =
    request.params['listId'] === undefined
      ? siteFor(world, request.params, request.caller.userId, 'make-lists')
      : placeOf(request, world, 'make-lists').site
  const sent = v.safeParse(v.looseObject({ contentTypeId: v.string() }), request.body)
  if (!sent.success) throw badRequest('contentTypeId is needed.', 'invalidRequest')
  const wanted = sent.output.contentTypeId.toLowerCase()
  const type = [...builtInTypes, ...publishedTypes(world)].find(({ id }) => id.toLowerCase() === wanted)
  if (type === undefined) throw notFound('The content type')
  if (!builtInTypes.includes(type)) ownContentTypes(world, site.id).set(type.id, type)
  recordOperation(world, request.params['listId'] ?? site.id, {
    id: `contentTypeCopy,${type.id}`,
    type: 'contentTypeCopy',
    resourceId: type.id,
  })
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...typeJson(type) } }
}
