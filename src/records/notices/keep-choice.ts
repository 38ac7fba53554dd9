import type { NoticeKind } from '#src/domain/notices/notice.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { choiceKey, noticeChoiceKind } from '../kinds/notice-choice-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { updateRecord } from '../lists/update-record.ts'

/** Switches one kind off or on for a person, whatever they choose elsewhere at the same time. Throws Graph's failures. */
export async function keepChoice(
  client: GraphClient,
  siteId: string,
  person: { readonly personId: string; readonly displayName: string },
  kind: NoticeKind,
  wanted: boolean,
): Promise<void> {
  const after = (off: readonly NoticeKind[]) =>
    wanted ? off.filter((each) => each !== kind) : [...new Set([...off, kind])]
  const { how, item } = await createOnce(client, siteId, noticeChoiceKind, {
    clientKey: choiceKey(person.personId),
    title: person.displayName.slice(0, 255),
    personKey: person.personId,
    off: after([]),
  })
  if (how === 'created') return
  await updateRecord(client, siteId, noticeChoiceKind, item, ({ off }) =>
    off.includes(kind) === !wanted ? null : { off: after(off) },
  )
}
