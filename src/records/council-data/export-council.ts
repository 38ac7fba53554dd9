import { ask } from '#src/graph/asking.ts'
import { AccessDenied } from '#src/graph/failures.ts'
import { fileText } from '#src/graph/files/files.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { isMissing } from '../lists/failed-how.ts'
import { councilLists } from './council-lists.ts'
import { writeListFiles } from './list-as-files.ts'
import { minutesFiles, type CouncilPlaces } from './written-files.ts'
import { openZipWriter } from './zip-writer.ts'

/** What became of one part of the export. */
export interface ExportedPart {
  readonly part: 'list' | 'files'
  /** The list's title, or the channel. */
  readonly name: string
  readonly outcome: 'whole' | 'refused' | 'not-there'
  /** Rows or files. */
  readonly count: number
}

export interface ExportProgress {
  readonly done: number
  readonly of: number
  /** What is read now. */
  readonly name: string
  readonly rows: number
}

export interface ExportInput {
  readonly graph: GraphClient
  readonly council: CouncilPlaces & { readonly channelName: string }
  readonly nowMs: number
  readonly signal: AbortSignal
  readonly onProgress: (progress: ExportProgress) => void
  /** Further files by name, whose text is known already. */
  readonly more: Readonly<Record<string, string>>
  /** The page that says what is what, once everything is known. */
  readonly readme: (parts: readonly ExportedPart[]) => string
}

export interface Exported {
  readonly zip: Blob
  readonly parts: readonly ExportedPart[]
}

/** Somebody removed the file after it was listed. */
function nullIfMissing(failure: unknown): null {
  if (isMissing(failure)) return null
  throw failure
}

/**
 * Reads all of a council's data page by page and packs it: each list as JSON and CSV, the minutes as they lie in the
 * channel's files, and a readme. A list that the person may not read is named as such and harms nothing else; anything
 * else that fails ends it, for an export with holes that nobody mentions is none. Throws the client's failure, and what
 * the signal was aborted with.
 */
export async function exportCouncil(input: ExportInput): Promise<Exported> {
  const { graph, council, signal, onProgress } = input
  const zip = openZipWriter(input.nowMs)
  const parts: ExportedPart[] = []
  const of = councilLists.length + 1
  const encoder = new TextEncoder()
  const whole = (name: string, text: string) => {
    const entry = zip.entry(name)
    entry.write(encoder.encode(text))
    entry.end()
  }

  async function attempt(part: ExportedPart['part'], name: string, work: () => Promise<number>) {
    onProgress({ done: parts.length, of, name, rows: 0 })
    signal.throwIfAborted()
    try {
      parts.push({ part, name, outcome: 'whole', count: await work() })
    } catch (failure) {
      const outcome = failure instanceof AccessDenied ? 'refused' : isMissing(failure) ? 'not-there' : null
      if (outcome === null) throw failure
      parts.push({ part, name, outcome, count: 0 })
    }
  }

  for (const list of councilLists) {
    const onRows = (rows: number) => onProgress({ done: parts.length, of, name: list.list, rows })
    await attempt('list', list.list, () =>
      writeListFiles(graph, council.siteId, list, zip, { signal, onRows }),
    )
  }
  await attempt('files', council.channelName, async () => {
    const files = await minutesFiles(graph, council)
    let count = 0
    for (const [index, { driveId, folderId, name }] of files.entries()) {
      signal.throwIfAborted()
      onProgress({ done: parts.length, of, name, rows: index })
      const text = await ask(graph, fileText({ driveId, folderId, path: name })).catch(nullIfMissing)
      if (text === null) continue
      whole(`minutes/${name}`, text)
      count += 1
    }
    return count
  })
  for (const [name, text] of Object.entries(input.more)) whole(name, text)
  whole('README.txt', input.readme(parts))
  return { zip: zip.close(), parts }
}
