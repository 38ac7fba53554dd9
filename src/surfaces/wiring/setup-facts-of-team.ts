import type { PlanChoice, Readers, SetupFacts, TeamPerson } from '#src/features/configure/setup-facts.ts'
import { askAll, type Told } from '#src/graph/asking.ts'
import { channelsOf, type Channel } from '#src/graph/channels/channels.ts'
import { groupOwners, groupVisibility, joinedTeams, teamMembers, type Team } from '#src/graph/people/teams.ts'
import { plansOfGroup } from '#src/graph/planner/plans.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import type { SignedIn } from './connection.ts'
import { planIsGone } from './setup-plan.ts'
import { siteForCouncil, type SetupPlace } from './setup-site.ts'

function valueOf<Value>(told: Told<Value>): Value | null {
  return told.ok ? told.value : null
}

function needed<Value>(told: Told<Value>): Value {
  if (!told.ok) throw told.failure
  return told.value
}

/**
 * What the set-up screen must know of the team, `place.groupId` being Graph's id of the team and its group. What an
 * administrator has not allowed is null, and the screen says what works instead. Throws where the site, the channels
 * or the plans cannot be read.
 */
export async function setupFactsOfTeam(person: SignedIn, place: SetupPlace): Promise<SetupFacts> {
  const { graph } = person
  const { groupId } = place
  const [channelPage, planPage, teams, members, owners, visibility] = await askAll(graph, [
    channelsOf(groupId),
    plansOfGroup(groupId),
    joinedTeams(),
    teamMembers(groupId),
    groupOwners(groupId),
    groupVisibility(groupId),
  ])
  const channels = needed(channelPage).entries
  const site = await siteForCouncil(person, place, channels)
  const inPrivateChannel = site.channel !== null
  const reading = await loadCouncil(graph, site.id)
  const page = valueOf(members)
  const team = page !== null && page.nextLink === null ? page.entries.map(personOf) : null
  const joined = valueOf(teams)?.entries ?? []
  const plans = needed(planPage).entries.map((each) => ({ ...each, teamName: null }))
  const others = joined.filter((each) => each.id !== groupId)
  const planId = reading.ok ? reading.council.planId : null
  const planGone =
    planId !== null && !plans.some((each) => each.id === planId) && (await planIsGone(person, planId))
  return {
    teamId: groupId,
    teamName: joined.find((each) => each.id === groupId)?.name ?? site.teamName,
    siteId: site.id,
    inPrivateChannel,
    me: meAs(person, team),
    // A private channel's people are not the team's.
    people: inPrivateChannel ? null : team,
    readers: site.channel
      ? { kind: 'channel-and-site', channel: site.channel.name }
      : readersOf(valueOf(visibility), team),
    owners: valueOf(owners)?.entries.map((each) => each.displayName) ?? ownersIn(page?.entries ?? []),
    channels: choices(channels),
    plans: inPrivateChannel ? [...plans, ...(await plansOfTeams(person, others))] : plans,
    planGone,
    existing: reading.ok ? reading.council : null,
    damaged: !reading.ok && reading.reason === 'needs-repair',
    ...(!reading.ok && reading.reason === 'needs-repair' ? { remains: reading.remains } : {}),
  }
}

function personOf(member: {
  readonly personId: string
  readonly displayName: string
  readonly mail: string
  readonly isGuest: boolean
}): TeamPerson {
  const { personId, displayName, mail, isGuest } = member
  return { personId, displayName, ...(mail === '' ? {} : { mail }), guest: isGuest }
}

function meAs({ me }: SignedIn, team: readonly TeamPerson[] | null): TeamPerson {
  const known = team?.find((each) => each.personId === me.personId)
  const guest = me.mail.includes('#EXT#')
  return known ?? { personId: me.personId, displayName: me.displayName, mail: me.mail, guest }
}

function ownersIn(
  members: readonly { readonly displayName: string; readonly isOwner: boolean }[],
): readonly string[] | null {
  const names = members.filter((each) => each.isOwner).map((each) => each.displayName)
  return names.length > 0 ? names : null
}

function choices(channels: readonly Channel[]): SetupFacts['channels'] {
  return channels.map(({ id, name, kind }) => ({ id, name, isPrivate: kind !== 'standard' }))
}

function readersOf(visibility: 'public' | 'private' | null, team: readonly TeamPerson[] | null): Readers {
  if (visibility === 'public') return { kind: 'everyone-in-company' }
  if (team === null) return { kind: 'team-and-site' }
  const guests = team.filter((each) => each.guest).length
  return { kind: 'counted', people: team.length, guests, open: visibility === null }
}

/** Plans of the person's other teams: the council of a private channel need not show its tasks to the whole team. */
async function plansOfTeams(person: SignedIn, teams: readonly Team[]): Promise<readonly PlanChoice[]> {
  const pages = await askAll(
    person.graph,
    teams.map((team) => plansOfGroup(team.id)),
  )
  return teams.flatMap((team, index) => {
    const page = pages[index]
    return page?.ok === true ? page.value.entries.map((each) => ({ ...each, teamName: team.name })) : []
  })
}
