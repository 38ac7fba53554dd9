import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { fileAt, type StoredFile } from '#src/graph/files/files.ts'
import { folderChildren } from '#src/graph/files/folder.ts'
import { siteDrive } from '#src/graph/files/notices.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { askEveryPage } from '#src/graph/paging.ts'
import { isMissing } from '../lists/failed-how.ts'
import { signalPath } from '../stores/site-notices.ts'

/** Names that only Weft gives: the day, the session's title, the session's reference (`domain/publish`). */
const minutesName = /^\d{4}-\d\d-\d\d .*weft-[0-9a-z]{6,14}\.html$/

export interface WrittenFile {
  readonly driveId: string
  readonly folderId: string
  readonly id: string
  readonly eTag: string
  readonly name: string
  readonly webUrl: string
}

export interface CouncilPlaces {
  readonly siteId: string
  readonly teamId: string
  readonly channelId: string
}

/** The minutes among the files of the council's channel, found by their names: renamed ones are somebody's own. */
export async function minutesFiles(graph: GraphClient, at: CouncilPlaces): Promise<readonly WrittenFile[]> {
  if (at.channelId === '') return []
  const { driveId, folderId } = await ask(graph, filesFolder(at))
  const children = await askEveryPage(graph, folderChildren(driveId, folderId))
  return children
    .filter(({ name, isFolder }) => !isFolder && minutesName.test(name))
    .map(({ id, eTag, name, webUrl }) => ({ driveId, folderId, id, eTag, name, webUrl }))
}

/** The file by which open panels hear of each other; null where there is none. */
export async function signalFile(graph: GraphClient, siteId: string): Promise<WrittenFile | null> {
  const { driveId } = await ask(graph, siteDrive(siteId))
  const found: StoredFile | null = await ask(
    graph,
    fileAt({ driveId, folderId: 'root', path: signalPath }),
  ).catch((failure: unknown) => {
    if (isMissing(failure)) return null
    throw failure
  })
  return found === null ? null : { ...found, driveId, folderId: 'root' }
}
