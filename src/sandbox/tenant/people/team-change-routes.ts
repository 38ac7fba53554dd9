import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { boundId } from './bound-id.ts'
import { createTeam, type NewTeam } from './create-team.ts'
import { groups, isGroupOwner, requireGroup } from './group.ts'
import { findPersonByAnyName } from './person.ts'
import { teamJson } from './team-json.ts'
import { requireTeam, teams, type Team } from './team.ts'

const making = ['Team.Create', 'Group.ReadWrite.All', 'Directory.ReadWrite.All']
const changing = ['TeamSettings.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All']
const one = '/teams/{teamId}'

function route(
  method: Route['method'],
  template: string,
  scopes: readonly string[],
  handle: Route['handle'],
): Route {
  return { method, template, scopes, service: 'teams', handle }
}

export const teamChangeRoutes: readonly Route[] = [
  route('POST', '/teams', making, postTeam),
  route('PUT', '/groups/{id}/team', making, teamOfGroup),
  route('PATCH', one, changing, patchTeam),
  route('POST', `${one}/archive`, changing, (request, world) => archive(request, world, true)),
  route('POST', `${one}/unarchive`, changing, (request, world) => archive(request, world, false)),
  route('POST', `${one}/clone`, making, cloneTeam),
  route(
    'GET',
    `${one}/operations/{operation}`,
    [...making, 'Team.ReadBasic.All', 'Team.Create'],
    getOperation,
  ),
]

const part = v.optional(v.record(v.string(), v.unknown()))
const settings = { memberSettings: part, messagingSettings: part, funSettings: part, guestSettings: part }
const owner = v.looseObject({ 'user@odata.bind': v.string(), roles: v.optional(v.array(v.string()), []) })
const channelSchema = v.looseObject({
  displayName: v.pipe(v.string(), v.nonEmpty()),
  description: v.optional(v.nullable(v.string()), null),
})
const visibility = v.optional(
  v.pipe(v.string(), v.toLowerCase(), v.picklist(['private', 'public'])),
  'private',
)
const teamSchema = v.looseObject({
  'template@odata.bind': v.optional(v.string()),
  'group@odata.bind': v.optional(v.string()),
  displayName: v.optional(v.pipe(v.string(), v.nonEmpty())),
  description: v.optional(v.nullable(v.string()), null),
  visibility,
  members: v.optional(v.array(owner), []),
  channels: v.optional(v.array(channelSchema), []),
  ...settings,
})

/** 202: a team is made by and by, and `Location` says where to ask how far it is. */
function accepted(world: World, teamId: string, type: string): GraphResponse {
  const operation = world.newGuid()
  operations(world).set(operation, { teamId, type, atMs: world.now() })
  return {
    status: 202,
    headers: {
      Location: `/teams('${teamId}')/operations('${operation}')`,
      'Content-Location': `/teams('${teamId}')`,
    },
  }
}

interface OperationRow {
  readonly teamId: string
  readonly type: string
  readonly atMs: number
}

function operations(world: World): Map<string, OperationRow> {
  return world.table<OperationRow>('people.operations')
}

function getOperation({ base, params, caller }: GraphRequest, world: World): GraphResponse {
  const row = operations(world).get(params['operation'] ?? '')
  const team = requireTeam(world, params['teamId'] ?? '', caller.userId)
  if (row === undefined || row.teamId !== team.id) throw notFound('The operation', 'NotFound')
  const at = new Date(row.atMs).toISOString()
  return {
    status: 200,
    body: {
      '@odata.context': `${base}/$metadata#teams('${team.id}')/operations/$entity`,
      id: params['operation'],
      operationType: row.type,
      createdDateTime: at,
      status: 'succeeded',
      lastActionDateTime: at,
      attemptsCount: 1,
      targetResourceId: row.teamId,
      targetResourceLocation: `/teams('${row.teamId}')`,
      error: null,
    },
  }
}

function settingsOf(sent: v.InferOutput<typeof teamSchema>): NewTeam['settings'] {
  const { memberSettings, messagingSettings, funSettings, guestSettings } = sent
  const named = Object.entries({ memberSettings, messagingSettings, funSettings, guestSettings })
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

function postTeam(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(teamSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const { displayName, members } = sent.output
  const groupId = sent.output['group@odata.bind']
  if (groupId !== undefined) {
    const id = makeTeamOf(request, world, boundId(groupId), settingsOf(sent.output))
    return accepted(world, id, 'teamifyGroup')
  }
  if (displayName === undefined) throw badRequest('Team displayName is required.')
  const people = members.map((each) => {
    const person = findPersonByAnyName(world, boundId(each['user@odata.bind']))
    if (person === undefined) throw badRequest('A member of the new team is not known.')
    return { id: person.id, isOwner: each.roles.includes('owner') }
  })
  const team = createTeam(world, {
    displayName,
    description: sent.output.description,
    visibility: sent.output.visibility === 'public' ? 'Public' : 'Private',
    owners: [
      ...new Set([request.caller.userId, ...people.filter((each) => each.isOwner).map(({ id }) => id)]),
    ],
    members: people.map(({ id }) => id),
    channels: sent.output.channels,
    settings: settingsOf(sent.output),
    host: hostOf(world),
  })
  return accepted(world, team.id, 'createTeam')
}

/** The tenant's own SharePoint host, as its root site has it. */
function hostOf(world: World): string {
  const [first] = world.table<{ readonly id: string }>('lists.sites').values()
  return first?.id.split(',')[0] ?? 'contoso.sharepoint.com'
}

function makeTeamOf(
  { caller }: GraphRequest,
  world: World,
  groupId: string,
  teamSettings: NewTeam['settings'],
): string {
  const group = requireGroup(world, groupId)
  if (!isGroupOwner(world, group.id, caller.userId)) throw notAnOwner()
  if (teams(world).has(group.id)) {
    throw new GraphRefusal(409, 'Conflict', 'The group is already provisioned.')
  }
  createTeam(world, {
    displayName: group.displayName,
    description: group.description,
    visibility: group.visibility,
    owners: group.owners,
    members: group.members,
    channels: [],
    settings: teamSettings,
    host: hostOf(world),
    groupId: group.id,
  })
  return group.id
}

function teamOfGroup(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(teamSchema, request.body ?? {})
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const id = makeTeamOf(request, world, request.params['id'] ?? '', settingsOf(sent.output))
  const team = requireTeam(world, id, request.caller.userId)
  return {
    status: 201,
    headers: { Location: `/teams('${id}')` },
    body: {
      '@odata.context': `${request.base}/$metadata#teams/$entity`,
      ...teamJson(world, team, request.caller.tenantId),
    },
  }
}

function notAnOwner(): GraphRefusal {
  return new GraphRefusal(403, 'Forbidden', 'Only an owner of the team may do this.')
}

function ownTeam({ params, caller }: GraphRequest, world: World): Team {
  const team = requireTeam(world, params['teamId'] ?? '', caller.userId)
  if (!isGroupOwner(world, team.id, caller.userId)) throw notAnOwner()
  return team
}

/** What was not sent stays, inside of each of the settings too. */
function patchTeam(request: GraphRequest, world: World): GraphResponse {
  const team = ownTeam(request, world)
  const sent = v.safeParse(v.partial(teamSchema), request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const { displayName = team.displayName, description = team.description } = sent.output
  const merged = Object.entries(settingsOf(v.parse(teamSchema, sent.output))).map(([name, value]) => [
    name,
    { ...team.settings?.[name], ...value },
  ])
  const changed = { ...team.settings, ...Object.fromEntries(merged) }
  teams(world).set(team.id, { ...team, displayName, description, settings: changed })
  const group = requireGroup(world, team.id)
  const sentVisibility = Object(request.body)['visibility']
  const shown =
    sentVisibility === undefined
      ? group.visibility
      : sent.output.visibility === 'public'
        ? 'Public'
        : 'Private'
  groups(world).set(group.id, { ...group, displayName, description, visibility: shown })
  return { status: 204 }
}

function archive(request: GraphRequest, world: World, isArchived: boolean): GraphResponse {
  const team = ownTeam(request, world)
  teams(world).set(team.id, { ...team, isArchived })
  return accepted(world, team.id, isArchived ? 'archiveTeam' : 'unarchiveTeam')
}

const cloneSchema = v.looseObject({
  displayName: v.pipe(v.string(), v.nonEmpty()),
  description: v.optional(v.nullable(v.string()), null),
  partsToClone: v.optional(v.string(), ''),
  visibility,
})

/** Settings, channels and members come along where `partsToClone` names them. */
function cloneTeam(request: GraphRequest, world: World): GraphResponse {
  const team = requireTeam(world, request.params['teamId'] ?? '', request.caller.userId)
  const sent = v.safeParse(cloneSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message)
  const parts = sent.output.partsToClone.split(',').map((each) => each.trim().toLowerCase())
  const group = requireGroup(world, team.id)
  const made = createTeam(world, {
    displayName: sent.output.displayName,
    description: sent.output.description,
    visibility: sent.output.visibility === 'public' ? 'Public' : 'Private',
    owners: [request.caller.userId],
    members: parts.includes('members') ? group.members : [request.caller.userId],
    channels: [],
    settings: parts.includes('settings') ? (team.settings ?? {}) : {},
    host: hostOf(world),
  })
  return accepted(world, made.id, 'cloneTeam')
}
