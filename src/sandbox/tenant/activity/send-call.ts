import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import { persons, requirePerson } from '../people/person.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { addToFeed } from './feed.ts'
import { declaredApps, isInstalledFor, type DeclaredApp } from './installed-app.ts'

const bodySchema = v.object({
  topic: v.object({
    source: v.picklist(['text', 'entityUrl']),
    value: v.pipe(v.string(), v.minLength(1)),
    webUrl: v.nullish(v.string()),
  }),
  activityType: v.pipe(v.string(), v.minLength(1)),
  chainId: v.nullish(v.number()),
  previewText: v.nullish(v.object({ content: v.nullish(v.string()) })),
  templateParameters: v.nullish(v.array(v.object({ name: v.string(), value: v.string() }))),
})
type Body = v.InferOutput<typeof bodySchema>

const previewLimit = 150
const teamsLink = /^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\/l\//
const entity = /\/(users\/[^/]+\/teamwork\/installedApps|appCatalogs\/teamsApps)\/[^/]+$/

/** Writes into one person's feed, each time anew. */
export function sendActivityNotification(request: GraphRequest, world: World): GraphResponse {
  const recipient = requirePerson(world, request.params['user'] ?? '')
  const [app] = declaredApps(world).values()
  const parsed = v.safeParse(bodySchema, request.body)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw badRequest(`${v.getDotPath(issue) ?? 'The body'}: ${issue.message}`)
  }
  const body = parsed.output
  refuseTopic(body)
  if (app === undefined || !isInstalledFor(world, app.appId, recipient.id)) throw notInstalled(app, request)
  const sender = persons(world).get(request.caller.userId)
  const text = textOf(app, body, sender?.displayName ?? '')
  if (recipient.id === request.caller.userId)
    throw new GraphRefusal(403, 'Forbidden', 'A user cannot send a notification to themselves.')
  addToFeed(world, {
    toId: recipient.id,
    fromId: request.caller.userId,
    activityType: body.activityType,
    text,
    preview: (body.previewText?.content ?? '').slice(0, previewLimit),
    topic: body.topic.value,
    webUrl: body.topic.webUrl ?? '',
    atMs: world.now(),
    chainId: body.chainId ?? null,
  })
  return { status: 204 }
}

function refuseTopic({ topic }: Body): void {
  if (topic.source === 'entityUrl') {
    if (!entity.test(topic.value)) throw badRequest('The topic’s entityUrl is not supported here.')
    return
  }
  if (!teamsLink.test(topic.webUrl ?? ''))
    throw badRequest('The topic’s webUrl is required when its source is text, and must be a Teams link.')
}

function notInstalled(app: DeclaredApp | undefined, { path }: GraphRequest): GraphRefusal {
  return new GraphRefusal(
    403,
    'Forbidden',
    `Application with AAD App Id '${app?.clientId ?? ''}' is not authorized to generate custom text notifications about '${path}' to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  )
}

function textOf(app: DeclaredApp, { activityType, templateParameters }: Body, actor: string): string {
  const given = new Map((templateParameters ?? []).map((each) => [each.name, each.value]))
  const declared = app.activityTypes.find((each) => each.type === activityType)
  const template = activityType === 'systemDefault' ? '{systemDefaultText}' : (declared?.templateText ?? null)
  if (template === null) throw badRequest(`The activity type ${activityType} is not in the app’s manifest.`)
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = name === 'actor' ? actor : given.get(name)
    if (value === undefined) throw badRequest(`The template parameter ${name} is missing.`)
    return value
  })
}
