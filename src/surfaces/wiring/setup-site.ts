import { ask } from '#src/graph/asking.ts'
import { filesFolder, type Channel } from '#src/graph/channels/channels.ts'
import { siteOfFolder, siteOfGroup, type Site } from '#src/graph/lists/sites.ts'
import type { SignedIn } from './connection.ts'

/**
 * Where a council keeps its lists: the team's site, and for a private or shared channel that channel's own, which
 * only its people can read (docs/decisions/011-private-channels.md).
 */
export async function siteForCouncil(
  { graph }: Pick<SignedIn, 'graph'>,
  groupId: string,
  channel: Channel | undefined,
): Promise<Site> {
  if (channel === undefined || channel.kind === 'standard') return ask(graph, siteOfGroup(groupId))
  const folder = await ask(graph, filesFolder({ teamId: groupId, channelId: channel.id }))
  return ask(graph, siteOfFolder(folder.webUrl))
}
