import type { Readers, SetupFacts } from '#src/features/configure/setup-facts.ts'
import { ask, askAll, type Told } from '#src/graph/asking.ts'
import { channelsOf } from '#src/graph/channels/channels.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { groupOwners, groupVisibility, joinedTeams, teamMembers } from '#src/graph/people/teams.ts'
import { bucketsOf, plansOfGroup } from '#src/graph/planner/plans.ts'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import type { SignedIn } from './connection.ts'

function valueOf<Value>(told: Told<Value>): Value | null {
  return told.ok ? told.value : null
}

function needed<Value>(told: Told<Value>): Value {
  if (!told.ok) throw told.failure
  return told.value
}

/**
 * What the set-up screen must know of the team, `groupId` being Graph's id of the team and its group. What an
 * administrator has not allowed is null, and the screen says what works instead. Throws where the site, the channels
 * or the plans cannot be read.
 */
export async function setupFactsOfTeam(
  person: SignedIn,
  groupId: string,
  channelId: string | null,
): Promise<SetupFacts> {
  const { graph } = person
  const [site, channels, plans, teams, members, owners, visibility] = await askAll(graph, [
    siteOfGroup(groupId),
    channelsOf(groupId),
    plansOfGroup(groupId),
    joinedTeams(),
    teamMembers(groupId),
    groupOwners(groupId),
    groupVisibility(groupId),
  ])
  const siteId = needed(site).id
  const reading = await loadCouncil(graph, siteId)
  const people = valueOf(members)
  const known = people !== null && people.nextLink === null ? people.entries : null
  const named = valueOf(teams)?.entries.find((each) => each.id === groupId)?.name
  const choices = needed(channels).entries.map((each) => ({
    id: each.id,
    name: each.name,
    isPrivate: each.kind !== 'standard',
  }))
  return {
    teamId: groupId,
    teamName: named ?? needed(site).name,
    siteId,
    inPrivateChannel: choices.find((each) => each.id === channelId)?.isPrivate ?? false,
    people:
      known?.map((each) => ({
        personId: each.personId,
        displayName: each.displayName,
        ...(each.mail === '' ? {} : { mail: each.mail }),
        guest: each.isGuest,
      })) ?? null,
    readers: readersOf(valueOf(visibility), known),
    owners: valueOf(owners)?.entries.map((each) => each.displayName) ?? null,
    channels: choices,
    plans: needed(plans).entries,
    existing: reading.ok ? reading.council : null,
  }
}

function readersOf(
  visibility: 'public' | 'private' | null,
  members: readonly { readonly isGuest: boolean }[] | null,
): Readers {
  if (visibility === 'public') return { kind: 'everyone-in-company' }
  if (members === null) return { kind: 'team-and-site' }
  return { kind: 'counted', people: members.length, guests: members.filter((each) => each.isGuest).length }
}

/** The plan's buckets, as choices. */
export async function bucketChoices(
  person: SignedIn,
  planId: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const page = await ask(person.graph, bucketsOf(planId))
  return page.entries.map(({ id, name }) => ({ id, title: name }))
}
