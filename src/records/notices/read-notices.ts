import type { NoticeKind } from '#src/domain/notices/notice.ts'
import type { NoticeRow } from '#src/domain/notices/notice-standing.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { itemsWhere } from '#src/graph/lists/items.ts'
import { literal } from '#src/graph/path.ts'
import { noticeChoiceKind } from '../kinds/notice-choice-kind.ts'
import { noticeKind, type NoticeRecord } from '../kinds/notice-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { readable, readPage, type ListItem } from '../lists/list-item.ts'
import { bodyOf, openTogether, type OpenCall } from '../lists/open-call.ts'

/** More people than any council has. */
const mostPeople = 500

/** The rows about one subject. */
export function noticesCall(siteId: string, subject: string): OpenCall<readonly ListItem<NoticeRecord>[]> {
  return {
    call: queryCall(siteId, noticeKind, `fields/Subject eq ${literal(subject)}`, { top: mostPeople }),
    read: (result) => readPage(noticeKind, bodyOf(result)).items,
  }
}

/** What people switched off, by Entra id. */
export function choicesCall(siteId: string): OpenCall<ReadonlyMap<string, ReadonlySet<NoticeKind>>> {
  return {
    call: itemsWhere({ siteId, list: noticeChoiceKind.list }, { top: mostPeople }).call,
    read(result) {
      const { items } = readPage(noticeChoiceKind, bodyOf(result))
      return new Map(readable(items).kept.map(({ record }) => [record.personKey, new Set(record.off)]))
    },
  }
}

export function noticeRowOf({ clientKey, state, sentMs, by }: NoticeRecord): NoticeRow {
  return { key: clientKey, state, sentMs: sentMs ?? 0, byName: by }
}

export interface KnownNotices {
  readonly rows: readonly NoticeRow[]
  readonly off: ReadonlyMap<string, ReadonlySet<NoticeKind>>
}

/** Both in one request. Throws the client's failure; `NotFound` where the council is older than these lists. */
export async function readNotices(
  client: GraphClient,
  siteId: string,
  subject: string,
): Promise<KnownNotices> {
  const [rows, off] = await openTogether(client, [noticesCall(siteId, subject), choicesCall(siteId)])
  return { rows: readable(rows()).kept.map(({ record }) => noticeRowOf(record)), off: off() }
}
