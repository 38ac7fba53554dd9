import { minutesOf, type CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import { ask } from '#src/graph/asking.ts'
import { deleteItem, itemsWhere } from '#src/graph/lists/items.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { templateKind, type TemplateRecord } from '../kinds/template-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { isMissing } from '../lists/failed-how.ts'
import { readPage, type ListItem } from '../lists/list-item.ts'
import { updateRecord } from '../lists/update-record.ts'

const most = 200

/** A council's own template with the item that holds it. */
export interface KeptTemplate extends CouncilTemplate {
  readonly key: string
  readonly item: Pick<ListItem<TemplateRecord>, 'id' | 'eTag'>
}

/** The council's own templates; none where its list was made by an older version. Throws the client's failure. */
export async function councilTemplates(graph: GraphClient, siteId: string): Promise<readonly KeptTemplate[]> {
  const { call } = itemsWhere({ siteId, list: templateKind.list }, { top: most })
  try {
    const { items } = readPage(templateKind, (await graph.send(call)).body)
    return items.flatMap(({ id, eTag, reading }): KeptTemplate[] => {
      if (!reading.ok || reading.record.items.length === 0) return []
      const { clientKey, title, purpose, cadence, items: own, words } = reading.record
      return [
        {
          key: clientKey,
          item: { id, eTag },
          title,
          purpose,
          cadence,
          items: own,
          words: words ?? undefined,
        },
      ]
    })
  } catch (failure) {
    if (isMissing(failure)) return []
    throw failure
  }
}

/** Keeps it under the key, once. Throws the client's failure and `FieldTooLong`. */
export async function keepTemplate(
  graph: GraphClient,
  siteId: string,
  key: string,
  { title, purpose, cadence, items, words }: CouncilTemplate,
): Promise<void> {
  await createOnce(graph, siteId, templateKind, {
    clientKey: key,
    title,
    purpose,
    cadence,
    minutes: minutesOf(items),
    items: [...items],
    changeReason: '',
    words: words ?? null,
  })
}

/** To the list's recycle bin, if nobody has changed it since. Throws `Stale` and the client's failure. */
export async function removeTemplate(
  graph: GraphClient,
  siteId: string,
  { item }: Pick<KeptTemplate, 'item'>,
): Promise<void> {
  await ask(graph, deleteItem({ siteId, list: templateKind.list }, item))
}

/**
 * Keeps it under the key as it is given here, over whatever is there; the same again changes nothing. Throws the
 * client's failure and `FieldTooLong`.
 */
export async function putTemplate(
  graph: GraphClient,
  siteId: string,
  key: string,
  { title, purpose, cadence, items, words }: CouncilTemplate,
  why: string,
): Promise<void> {
  const wanted = {
    title,
    purpose,
    cadence,
    minutes: minutesOf(items),
    items: [...items],
    words: words ?? null,
  }
  const record = { ...wanted, clientKey: key, changeReason: '' }
  const { how, item } = await createOnce(graph, siteId, templateKind, record)
  if (how === 'created') return
  await updateRecord(graph, siteId, templateKind, item, (now) => {
    const { clientKey: _key, changeReason: _reason, ...rest } = now
    return JSON.stringify(sorted(rest)) === JSON.stringify(sorted(wanted))
      ? null
      : { ...wanted, changeReason: why }
  })
}

const sorted = (record: object) => Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1))
