import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { ListItem } from '../lists/list-item.ts'
import { partKey, readHead, type CheckpointHead } from './checkpoint-rows.ts'

/** A state's text longer than this is not unpacked, and not written. */
export const mostBytes = 8_000_000
/** Only the newest can be of use. */
export const mostKnown = 6

/** The shape of `live`'s stored checkpoint. */
export interface CarriedCheckpoint extends Omit<CheckpointHead, 'parts'> {
  readonly text: string | null
}

/** The state's text of a head; null where a part is missing or damaged. `partText` answers what a key holds. */
export async function unpackedText(
  sessionKey: string,
  { n, client, parts }: CheckpointHead,
  partText: (key: string) => string | undefined,
): Promise<string | null> {
  const found = Array.from({ length: parts }, (_each, place) =>
    partText(partKey(sessionKey, n, client, place)),
  ).filter((each) => each !== undefined)
  if (found.length < parts) return null
  const { unpackText } = await import('./packed-text.ts')
  return unpackText(found, mostBytes)
}

/** The newest checkpoints among the items of a session's log. */
export async function knownCheckpoints(
  items: readonly ListItem<RecordOf<typeof sessionLogKind>>[],
  sessionKey: string,
): Promise<readonly CarriedCheckpoint[]> {
  const heads: CheckpointHead[] = []
  const parts = new Map<string, string>()
  for (const { reading } of items) {
    if (!reading.ok || reading.record.session !== sessionKey) continue
    const { what, clientKey, moves } = reading.record
    const head = what === 'checkpoint' ? readHead(sessionKey, reading.record) : null
    if (head !== null) heads.push(head)
    if (what === 'part') parts.set(clientKey, moves)
  }
  const newest = heads.sort((one, other) => other.n - one.n).slice(0, mostKnown)
  return Promise.all(
    newest.map(async (each): Promise<CarriedCheckpoint> => {
      const text = await unpackedText(sessionKey, each, (key) => parts.get(key))
      const { parts: _count, ...head } = each
      return { ...head, text }
    }),
  )
}
