import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import { passes } from '../odata/apply-filter.ts'
import { parseExpand } from '../odata/expand.ts'
import { parseFilter } from '../odata/parse-filter.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { channelOf } from './channel-of-request.ts'
import { requireChat } from './chat-row.ts'

/** A tab of a channel or of a chat. */
export interface TabRow {
  readonly id: string
  readonly threadId: string
  readonly displayName: string
  readonly app: { readonly id: string; readonly displayName: string }
  readonly configuration: {
    readonly entityId: string | null
    readonly contentUrl: string | null
    readonly websiteUrl: string | null
    readonly removeUrl: string | null
  }
}

export function tabs(world: World): Map<string, TabRow> {
  return world.table<TabRow>('messages.tabs')
}

/** The thread that the path names; throws 403 and 404. */
function threadOf(request: GraphRequest, world: World): { readonly id: string; readonly context: string } {
  const { chat, team } = request.params
  if (chat !== undefined) {
    const { id } = requireChat(world, chat, request.caller.userId)
    return { id, context: `chats('${encodeURIComponent(id)}')/tabs` }
  }
  const { id } = channelOf(request, world)
  return { id, context: `teams('${team ?? ''}')/channels('${encodeURIComponent(id)}')/tabs` }
}

function tabJson(tab: TabRow, expand: string | undefined): Record<string, unknown> {
  const label = encodeURIComponent(tab.displayName)
  const expanded = parseExpand(expand).map(({ name }) => {
    if (name !== 'teamsApp') throw badRequest(`'${name}' cannot be expanded here.`)
    return { teamsApp: { ...tab.app, externalId: null, distributionMethod: 'store' } }
  })
  return {
    id: tab.id,
    displayName: tab.displayName,
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(tab.threadId)}/tab%3a%3a${tab.id}?label=${label}`,
    configuration: tab.configuration,
    ...expanded[0],
  }
}

/** `$filter` knows the app of the tab and its name. */
export function listTabs(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['expand', 'filter', 'select'])
  const thread = threadOf(request, world)
  const text = option(request, 'filter')
  const filter = text === undefined ? undefined : parseFilter(text)
  const values = (tab: TabRow) =>
    new Map([
      ['teamsApp/id', tab.app.id],
      ['displayName', tab.displayName],
    ])
  const value = [...tabs(world).values()]
    .filter((tab) => tab.threadId === thread.id)
    .filter((tab) => filter === undefined || passes(filter, (path) => values(tab).get(path)))
    .map((tab) => pickProperties(tabJson(tab, option(request, 'expand')), selectOf(request)))
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${thread.context}`,
      '@odata.count': value.length,
      value,
    },
  }
}

function answer(request: GraphRequest, context: string, tab: TabRow, status: number): GraphResponse {
  const row = pickProperties(tabJson(tab, option(request, 'expand')), selectOf(request))
  return { status, body: { '@odata.context': `${request.base}/$metadata#${context}/$entity`, ...row } }
}

function requireTab(request: GraphRequest, world: World, threadId: string): TabRow {
  const tab = tabs(world).get(request.params['tab'] ?? '')
  if (tab?.threadId !== threadId) throw notFound('The tab', 'NotFound')
  return tab
}

export function getTab(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['expand', 'select'])
  const thread = threadOf(request, world)
  return answer(request, thread.context, requireTab(request, world, thread.id), 200)
}

const text = v.optional(v.nullable(v.string()), null)
const configurationSchema = v.object({ entityId: text, contentUrl: text, websiteUrl: text, removeUrl: text })
const newSchema = v.object({
  displayName: v.pipe(v.string(), v.nonEmpty(), v.maxLength(128)),
  'teamsApp@odata.bind': v.string(),
  configuration: v.optional(configurationSchema),
})

export function postTab(request: GraphRequest, world: World): GraphResponse {
  const thread = threadOf(request, world)
  const sent = v.safeParse(newSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const appId = sent.output['teamsApp@odata.bind'].split('/').at(-1) ?? ''
  const tab: TabRow = {
    id: world.newGuid(),
    threadId: thread.id,
    displayName: sent.output.displayName,
    app: { id: appId, displayName: sent.output.displayName },
    configuration: sent.output.configuration ?? v.parse(configurationSchema, {}),
  }
  tabs(world).set(tab.id, tab)
  return answer(request, thread.context, tab, 201)
}

const changeSchema = v.object({
  displayName: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(128))),
  configuration: v.optional(configurationSchema),
})

export function patchTab(request: GraphRequest, world: World): GraphResponse {
  const thread = threadOf(request, world)
  const before = requireTab(request, world, thread.id)
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const { displayName = before.displayName, configuration = before.configuration } = sent.output
  const tab = { ...before, displayName, configuration }
  tabs(world).set(tab.id, tab)
  return answer(request, thread.context, tab, 200)
}

export function deleteTab(request: GraphRequest, world: World): GraphResponse {
  tabs(world).delete(requireTab(request, world, threadOf(request, world).id).id)
  return { status: 204 }
}
