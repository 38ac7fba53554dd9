import { isCovered, type Covers } from '#src/domain/session/covers.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { Gone, NotFound, Stale } from '#src/graph/failures.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { deleteItem } from '#src/graph/lists/items.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { patchCall } from '../lists/list-calls.ts'
import type { ListItem } from '../lists/list-item.ts'
import {
  headRecord,
  mostCharacters,
  mostParts,
  partOf,
  partRecord,
  readHead,
  type CheckpointHead,
} from './checkpoint-rows.ts'
import { mostBytes, mostKnown, unpackedText, type CarriedCheckpoint } from './known-checkpoints.ts'

type LogRecord = RecordOf<typeof sessionLogKind>

/** Rows that are taken away in one go: two batches, 80 units. */
const prunedAtOnce = 40

interface Place {
  readonly id: string
  readonly eTag: string
}

interface MovesRow extends Place {
  readonly moves: readonly LoggedMove[]
}

/** The checkpoints of one session in its list, as far as it was read. */
export interface ListCheckpoints {
  /** Rows that were read: `moves` by their keys, `skipped` by their items' ids. */
  take(
    items: readonly ListItem<LogRecord>[],
    read: {
      readonly rows: readonly { readonly clientKey: string; readonly moves: readonly LoggedMove[] }[]
      readonly skipped: ReadonlyMap<string, number>
    },
  ): void
  /** Items that are not there any more. */
  gone(ids: readonly string[]): void
  /** What was read before is not what is there. */
  forget(): void
  known(): Promise<readonly CarriedCheckpoint[]>
  write(checkpoint: CarriedCheckpoint & { readonly text: string }): Promise<'stored' | 'taken' | 'too-long'>
  prune(behind: { readonly covers: Covers; readonly below: number }): Promise<number>
}

export function createListCheckpoints(input: {
  readonly client: GraphClient
  readonly siteId: string
  readonly sessionKey: string
}): ListCheckpoints {
  const { client, siteId, sessionKey } = input
  const rows = new Map<string, MovesRow>()
  const heads = new Map<string, Place & { readonly head: CheckpointHead | null; readonly n: number }>()
  const parts = new Map<string, Place & { readonly text: string; readonly clientKey: string }>()
  const unpacked = new Map<string, string>()

  function forgetItem(id: string): void {
    rows.delete(id)
    heads.delete(id)
    parts.delete(id)
  }

  async function textOf(head: CheckpointHead): Promise<string | null> {
    const name = `${head.n}/${head.client}/${head.sha256}`
    const already = unpacked.get(name)
    if (already !== undefined) return already
    const byKey = new Map([...parts.values()].map((each) => [each.clientKey, each.text]))
    const text = await unpackedText(sessionKey, head, (key) => byKey.get(key))
    if (text === null) return null
    if (unpacked.size >= mostKnown) unpacked.clear()
    unpacked.set(name, text)
    return text
  }

  async function remove(places: readonly Place[]): Promise<number> {
    const address = { siteId, list: sessionLogKind.list }
    const results = await client.sendAll(places.map((each) => deleteItem(address, each).call))
    let removed = 0
    let failed: unknown = null
    for (const [index, result] of results.entries()) {
      const place = places[index]
      if (place === undefined) continue
      // Gone already, or somebody has changed it since: then it is read again first.
      const isOver =
        !result.ok && [NotFound, Gone, Stale].some((failure) => result.failure instanceof failure)
      if (result.ok || isOver) {
        forgetItem(place.id)
        removed += 1
      } else failed ??= result.failure
    }
    if (removed === 0 && failed !== null) throw failed
    return removed
  }

  function behindThese({
    covers,
    below,
  }: {
    readonly covers: Covers
    readonly below: number
  }): readonly Place[] {
    const writers = new Map([...heads.values()].map(({ n, head }) => [n, head?.client]))
    const newest = Math.max(0, ...writers.keys())
    const stray = [...parts.values()].filter(({ clientKey }) => {
      const part = partOf(sessionKey, clientKey)
      // Whoever lost a number, or went away before the head was written.
      return part !== null && (part.n < below || (part.n < newest && writers.get(part.n) !== part.client))
    })
    return [
      ...[...rows.values()].filter(({ moves }) => moves.every((each) => isCovered(covers, each))),
      ...[...heads.values()].filter(({ n }) => n < below),
      ...stray,
    ]
  }

  return {
    take(items, read) {
      const movesOf = new Map(read.rows.map((each) => [each.clientKey, each.moves]))
      for (const { id, eTag, reading } of items) {
        if (!reading.ok || reading.record.session !== sessionKey) continue
        const { clientKey, moves: text, what } = reading.record
        const place = { id, eTag }
        if (what === 'checkpoint') {
          const n = Number(clientKey.slice(`${sessionKey}/checkpoint/`.length))
          heads.set(id, { ...place, n, head: readHead(sessionKey, reading.record) })
        } else if (what === 'part') parts.set(id, { ...place, clientKey, text })
        else if (what === 'moves') {
          const moves = movesOf.get(clientKey) ?? []
          // What came from another session keeps its row, whose key says that it came; what cannot be read is kept too.
          const whole = clientKey.startsWith(`${sessionKey}/`) && (read.skipped.get(id) ?? 0) === 0
          if (whole && moves.length > 0) rows.set(id, { ...place, moves })
          else rows.delete(id)
        }
      }
    },
    gone: (ids) => ids.forEach(forgetItem),
    forget() {
      rows.clear()
      heads.clear()
      parts.clear()
    },
    async known() {
      const found = [...heads.values()]
        .flatMap(({ head }) => (head === null ? [] : [head]))
        .sort((one, other) => other.n - one.n)
        .slice(0, mostKnown)
      const known: CarriedCheckpoint[] = []
      for (const { parts: count, ...head } of found)
        known.push({ ...head, text: await textOf({ ...head, parts: count }) })
      return known
    },
    async write({ text, ...named }) {
      if (text.length * 3 > mostBytes) return 'too-long'
      const { packText } = await import('./packed-text.ts')
      const packed = packText(text, mostCharacters)
      const head = { ...named, parts: packed.length }
      const record = headRecord(sessionKey, head)
      if (packed.length > mostParts || record.moves.length > mostCharacters) return 'too-long'
      const mine: Place[] = []
      for (const [place, part] of packed.entries()) {
        const wanted = partRecord(sessionKey, head, place, part)
        const { item } = await createOnce(client, siteId, sessionLogKind, wanted)
        // Of an attempt of this page that was broken off; the log went on since.
        if (!item.reading.ok || item.reading.record.moves !== part)
          await client.send(patchCall(siteId, sessionLogKind, item, { moves: part }))
        mine.push(item)
      }
      const { how, item } = await createOnce(client, siteId, sessionLogKind, record)
      const there = item.reading.ok ? readHead(sessionKey, item.reading.record) : null
      if (how === 'created' || (there?.client === head.client && there.sha256 === head.sha256))
        return 'stored'
      await remove(mine)
      return 'taken'
    },
    async prune(behind) {
      const places = behindThese(behind)
      if (places.length === 0) return 0
      return places.length - (await remove(places.slice(0, prunedAtOnce)))
    },
  }
}
