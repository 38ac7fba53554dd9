import type { Council } from '#src/domain/council/council.ts'
import { ask } from '#src/graph/asking.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { joinedTeams, type Team } from '#src/graph/people/teams.ts'
import { openAlone, openTogether } from '#src/records/lists/open-call.ts'
import type { CouncilRemains } from '#src/records/stores/council-remains.ts'
import {
  councilOfGroupCall,
  councilOfSiteCall,
  type FoundCouncil,
} from '#src/records/stores/find-councils.ts'

export interface CouncilOption {
  readonly council: Council
  readonly teamName: string
  readonly newer: boolean
}

export type CouncilSearch =
  /** `knowsThread`: the meeting is known to be this council's, for everybody. */
  | {
      readonly kind: 'found'
      readonly council: Council
      readonly knowsThread: boolean
      /** A newer Weft keeps its records: it can be read here and not changed. */
      readonly newer: boolean
    }
  /** The meeting is not known: the person says once which council it is. */
  | { readonly kind: 'ask'; readonly options: readonly CouncilOption[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-access'; readonly teamName: string | null }
  | { readonly kind: 'needs-repair'; readonly remains: CouncilRemains }

export function searchOf({ reading, knowsThread, newer }: FoundCouncil): CouncilSearch {
  if (reading.ok) return { kind: 'found', council: reading.council, knowsThread, newer }
  if (reading.reason === 'no-access') return { kind: 'no-access', teamName: null }
  if (reading.reason === 'needs-repair') return { kind: 'needs-repair', remains: reading.remains }
  return { kind: 'none' }
}

/** What the tab's address or this device already knows: one round trip. */
export async function councilOfSite(
  graph: GraphClient,
  siteId: string,
  thread: string | null,
): Promise<CouncilSearch> {
  const [found] = await openTogether(graph, [councilOfSiteCall(siteId, thread)])
  return searchOf(found())
}

/** The team of a channel, or of a channel meeting: one round trip. */
export async function councilOfGroup(
  graph: GraphClient,
  groupId: string,
  thread: string | null,
): Promise<CouncilSearch> {
  return searchOf(await openAlone(graph, councilOfGroupCall(groupId, thread)))
}

const goesOn = ({ council }: { readonly council: Council }) => council.archived === undefined

/** All councils of the person's teams, and the one that knows the thread: two round trips (more with over 20 teams). */
export async function councilsOfTeams(
  graph: GraphClient,
  thread: string | null,
): Promise<{
  readonly known: CouncilOption | null
  readonly options: readonly CouncilOption[]
  /** One whose record cannot be read; null where there is none. */
  readonly broken: CouncilRemains | null
}> {
  const { entries: teams } = await ask(graph, joinedTeams())
  const pairs = teams.map((team) => councilOfGroupCall(team.id, thread))
  const results = await graph.sendAll(pairs.map((each) => each.call))
  let broken: CouncilRemains | null = null
  const found = teams.flatMap((team: Team, index) => {
    const result = results[index]
    const pair = pairs[index]
    if (result === undefined || pair === undefined) return []
    const { reading, knowsThread, newer } = pair.read(result)
    if (!reading.ok) {
      if (reading.reason === 'needs-repair') broken ??= reading.remains
      return []
    }
    // A meeting in the council's own channel has the channel's thread.
    const known = knowsThread || reading.council.channelId === thread
    return [{ council: reading.council, teamName: team.name, newer, known }]
  })
  // A council that was moved knows its meetings in both places: the one that goes on is meant.
  const options = [...found.filter(goesOn), ...found.filter((each) => !goesOn(each))]
  return { known: options.find((each) => each.known) ?? null, options, broken }
}

/**
 * Finds the council of a place (design, section 4): the site in the tab's address, the team of the channel, else a look
 * through the person's teams; the person is asked where nothing answers.
 */
export async function findCouncil(
  graph: GraphClient,
  where: {
    readonly siteId: string | null
    readonly groupId: string | null
    readonly thread: string | null
  },
): Promise<CouncilSearch> {
  if (where.siteId !== null) {
    const search = await councilOfSite(graph, where.siteId, where.thread)
    if (search.kind !== 'none') return search
  }
  if (where.groupId !== null) {
    const search = await councilOfGroup(graph, where.groupId, where.thread)
    if (search.kind !== 'none') return search
  }
  const { known, options, broken } = await councilsOfTeams(graph, where.thread)
  if (known !== null) return { kind: 'found', council: known.council, knowsThread: true, newer: known.newer }
  if (options.length === 0 && broken !== null) return { kind: 'needs-repair', remains: broken }
  return options.length === 0 ? { kind: 'none' } : { kind: 'ask', options }
}
