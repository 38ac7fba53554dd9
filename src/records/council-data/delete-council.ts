import { ask } from '#src/graph/asking.ts'
import { AccessDenied, type GraphFailure, Malformed, Refused, Stale, TooLarge } from '#src/graph/failures.ts'
import { deleteFile } from '#src/graph/files/delete-file.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { deleteList } from '#src/graph/lists/list-definition.ts'
import { councilKind } from '../kinds/council-kind.ts'
import { isMissing } from '../lists/failed-how.ts'
import { councilLists } from './council-lists.ts'
import { minutesFiles, signalFile, type CouncilPlaces, type WrittenFile } from './written-files.ts'

/** Why something is still there: what a person has to do differs with it. */
export type LeftWhy =
  /** SharePoint does not let this person. */
  | 'refused'
  /** Somebody changed it between the look and the removal: again does it. */
  | 'changed'
  /** Kept back on purpose: the list of the council itself, for as long as anything else is there. */
  | 'waits'
  | 'other'

export interface DeletedPart {
  readonly part: 'list' | 'file'
  readonly name: string
  readonly outcome: 'gone' | 'was-gone' | 'left'
  /** Of `left`. */
  readonly why: LeftWhy | null
  /** Of `other`: what the service said. */
  readonly detail: string
}

export interface DeletionInput {
  readonly graph: GraphClient
  readonly council: CouncilPlaces
  readonly signal: AbortSignal
  /** `name` is removed next. */
  readonly onProgress: (done: number, name: string) => void
}

/**
 * Removes what Weft has in the council's site: files first, then the lists, and the council's own list last, so that a
 * deletion that was broken off anywhere still finds the council and goes on where it was. Doing it again is harmless:
 * what is gone is gone. What cannot be removed is answered with the reason; then the council's own list stays as well.
 * Throws the client's failure where nothing further can be asked (offline, throttled, no consent), and what the signal
 * was aborted with.
 */
export async function deleteCouncil(input: DeletionInput): Promise<readonly DeletedPart[]> {
  const { graph, council, signal, onProgress } = input
  const parts: DeletedPart[] = []

  async function remove(part: DeletedPart['part'], name: string, work: () => Promise<void>) {
    signal.throwIfAborted()
    onProgress(parts.length, name)
    parts.push({ part, name, ...(await outcomeOf(work)) })
  }

  for (const each of await filesToGo(graph, council))
    await remove('file', each.name, () => ask(graph, deleteFile(each.driveId, each)))
  const [others, own] = [
    councilLists.filter(({ list }) => list !== councilKind.list),
    { siteId: council.siteId, list: councilKind.list },
  ]
  for (const { list } of others)
    await remove('list', list, () => ask(graph, deleteList({ siteId: council.siteId, list })))
  if (parts.some((each) => each.outcome === 'left'))
    return [...parts, { part: 'list', name: own.list, outcome: 'left', why: 'waits', detail: '' }]
  await remove('list', own.list, () => ask(graph, deleteList(own)))
  return parts
}

/** How many parts there are at least: the lists, whatever else is found. */
export const partsAtLeast = councilLists.length

async function filesToGo(graph: GraphClient, council: CouncilPlaces): Promise<readonly WrittenFile[]> {
  // A channel that was removed took its folder along; one that is not this person's says so at its lists.
  const minutes = await minutesFiles(graph, council).catch(noneWhereGone)
  const signal = await signalFile(graph, council.siteId).catch(() => null)
  return signal === null ? minutes : [...minutes, signal]
}

function noneWhereGone(failure: unknown): readonly WrittenFile[] {
  if (isMissing(failure) || failure instanceof AccessDenied) return []
  throw failure
}

async function outcomeOf(
  work: () => Promise<void>,
): Promise<Pick<DeletedPart, 'outcome' | 'why' | 'detail'>> {
  const left = (why: LeftWhy, detail = '') => ({ outcome: 'left', why, detail }) as const
  try {
    await work()
    return { outcome: 'gone', why: null, detail: '' }
  } catch (failure) {
    if (isMissing(failure)) return { outcome: 'was-gone', why: null, detail: '' }
    if (failure instanceof AccessDenied) return left('refused')
    if (failure instanceof Stale) return left('changed')
    // Held by a rule of the organisation, too large to remove at once, or something that nobody foresaw.
    if (failure instanceof Refused || failure instanceof TooLarge || failure instanceof Malformed)
      return left('other', saidBy(failure))
    throw failure
  }
}

function saidBy({ status, codes }: GraphFailure): string {
  return [status, ...codes].filter((each) => each !== null).join(' ')
}
