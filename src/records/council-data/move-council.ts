import type { Council } from '#src/domain/council/council.ts'
import { ask } from '#src/graph/asking.ts'
import { filesFolder } from '#src/graph/channels/channels.ts'
import { Duplicate } from '#src/graph/failures.ts'
import { fileAt, fileText, putFile } from '#src/graph/files/files.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { allKinds } from '../kinds/all-kinds.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { provisionLists } from '../provisioning/provision-lists.ts'
import { markSchemaVersion } from '../provisioning/schema-version.ts'
import { saveCouncil } from '../stores/council-store.ts'
import { loadCouncil } from '../stores/find-councils.ts'
import { archiveCouncil } from './archive-council.ts'
import { copyRows } from './copy-rows.ts'
import { minutesFiles } from './written-files.ts'

/** A channel and the site that keeps its files. */
export interface MoveTarget {
  readonly teamId: string
  readonly channelId: string
  readonly channelName: string
  readonly siteId: string
}

export interface MoveInput {
  readonly graph: GraphClient
  readonly council: Council
  readonly to: MoveTarget
  /** Who moves it. */
  readonly by: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: {
    readonly done: number
    readonly of: number
    readonly name: string
  }) => void
}

export type Moved =
  | { readonly ok: true; readonly council: Council; readonly rows: number; readonly files: number }
  /** Another council lives there; `lists`: its lists could not be made, and nothing was moved. */
  | { readonly ok: false; readonly reason: 'other-council' | 'lists'; readonly failure: Error | null }

/**
 * Moves a council to another channel. In the same site nothing moves but the channel of its messages. Into another site
 * every row is made anew under its own key, so that references, tasks and what was told stay what they were; the old
 * place is archived first, so that nothing is written there meanwhile, and says where it goes on. Broken off anywhere,
 * doing it again does the rest and doubles nothing. Owners-only risks stay where their permissions are
 * (decision 128). Throws the client's failure, and what the signal was aborted with.
 */
export async function moveCouncil(input: MoveInput): Promise<Moved> {
  const { graph, council, to, signal, onProgress } = input
  const { archived: _archived, ...living } = council
  const moved: Council = { ...living, ...to }
  if (to.siteId === council.siteId)
    return { ok: true, council: await saveCouncil(graph, moved), rows: 0, files: 0 }
  const there = await loadCouncil(graph, to.siteId)
  if (there.ok ? there.council.key !== council.key : there.reason !== 'none-here')
    return { ok: false, reason: 'other-council', failure: null }
  const of = allKinds.length + 3
  let done = 0
  const step = (name: string) => {
    signal.throwIfAborted()
    onProgress({ done, of, name })
    done += 1
  }

  step(to.channelName)
  const reports = await provisionLists(graph, to.siteId)
  const failure = reports.find((each) => each.failure !== null)?.failure
  if (failure) return { ok: false, reason: 'lists', failure }
  // Only now: whatever is refused before leaves the council as it was.
  const { siteId, teamId, channelName } = to
  await archiveCouncil(graph, council.siteId, { by: input.by, movedTo: { siteId, teamId, channelName } })
  step(council.channelName)
  const addresses = await copyMinutes(graph, council, to, signal)
  let rows = 0
  for (const kind of allKinds.filter((each) => each !== councilKind)) {
    step(kind.list)
    rows += await copyRows(graph, kind, council.siteId, to.siteId, { signal, addresses, only: () => true })
  }
  step(councilKind.list)
  // The header is made for the new place; its version is its own, and owners-only marks belong to the old list.
  const only = (key: string) => key.startsWith('thread/')
  rows += await copyRows(graph, councilKind, council.siteId, to.siteId, { signal, addresses, only })
  // Last: from here on the council is found there.
  const saved = await saveCouncil(graph, moved)
  await markSchemaVersion(graph, to.siteId)
  return { ok: true, council: saved, rows, files: addresses.size }
}

/** The minutes beside the new channel's files; answers the new address of each old one. */
async function copyMinutes(
  graph: GraphClient,
  from: Council,
  to: MoveTarget,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const target = await ask(graph, filesFolder(to))
  const addresses = new Map<string, string>()
  for (const { driveId, folderId, name, webUrl } of await minutesFiles(graph, from)) {
    signal.throwIfAborted()
    const bytes = new TextEncoder().encode(await ask(graph, fileText({ driveId, folderId, path: name })))
    const address = { driveId: target.driveId, folderId: target.folderId, path: name }
    const copied = await ask(graph, putFile(address, bytes, 'text/html', 'new')).catch((failure: unknown) => {
      // Somebody began this move before; what they put there may have been corrected since.
      if (failure instanceof Duplicate) return ask(graph, fileAt(address))
      throw failure
    })
    addresses.set(webUrl, copied.webUrl)
  }
  return addresses
}
