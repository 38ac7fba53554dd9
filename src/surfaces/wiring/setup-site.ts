import { ask } from '#src/graph/asking.ts'
import { filesFolder, type Channel } from '#src/graph/channels/channels.ts'
import { siteOfFolder, siteOfGroup } from '#src/graph/lists/sites.ts'
import type { SignedIn } from './connection.ts'

/** Where a council is set up; `siteId` is known for one that is there already. */
export interface SetupPlace {
  readonly groupId: string
  readonly channelId: string | null
  readonly siteId: string | null
}

export interface CouncilSite {
  readonly id: string
  /** The team's name, as its site has it. */
  readonly teamName: string
  /** The private or shared channel whose own site this is; null for the team's site. */
  readonly channel: Channel | null
}

/**
 * Where a council keeps its lists: the team's site, and for a private or shared channel that channel's own, which
 * only its people can read (docs/decisions/018-private-channels.md).
 */
export async function siteForCouncil(
  { graph }: Pick<SignedIn, 'graph'>,
  { groupId, channelId, siteId }: SetupPlace,
  channels: readonly Channel[],
): Promise<CouncilSite> {
  const team = await ask(graph, siteOfGroup(groupId))
  const here = channels.find((each) => each.id === channelId && each.kind !== 'standard') ?? null
  if (siteId === team.id || (siteId === null && here === null))
    return { id: team.id, teamName: team.name, channel: null }
  for (const channel of here === null ? channels.filter((each) => each.kind !== 'standard') : [here]) {
    const folder = await ask(graph, filesFolder({ teamId: groupId, channelId: channel.id })).catch(() => null)
    const own = folder === null ? null : await ask(graph, siteOfFolder(folder.webUrl))
    if (own !== null && (siteId === null || own.id === siteId))
      return { id: own.id, teamName: team.name, channel }
  }
  throw new ChannelSiteUnknown()
}

/** The site of a private channel could not be found: nothing is created anywhere else instead. */
class ChannelSiteUnknown extends Error {
  override readonly name = 'ChannelSiteUnknown'
  constructor() {
    super('The site of the private channel cannot be opened.')
  }
}
