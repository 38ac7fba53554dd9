import type { Council } from '#src/domain/council/council.ts'
import { noticeKey } from '#src/domain/notices/notice.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { choiceKey, noticeChoiceKind } from '#src/records/kinds/notice-choice-kind.ts'
import { noticeKind } from '#src/records/kinds/notice-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { nameOf } from './council.ts'
import { dayMs } from './moments.ts'
import { idOf } from './people.ts'

/** Finn wants to hear of nothing but his turns, and somebody was told of theirs some weeks ago. */
export async function seedNotices(client: GraphClient, council: Council, nowMs: number): Promise<void> {
  await createOnce(client, council.siteId, noticeChoiceKind, {
    clientKey: choiceKey(idOf('finn')),
    title: nameOf('finn'),
    personKey: idOf('finn'),
    off: ['agenda', 'topic', 'actions'],
  })
  const about = { subject: 'turn/near/facilitator/earlier', personId: idOf('ana') }
  await createOnce(client, council.siteId, noticeKind, {
    clientKey: noticeKey(about),
    title: `${nameOf('ana')}: turn`,
    kind: 'turn',
    subject: about.subject,
    personKey: about.personId,
    person: nameOf('ana'),
    byKey: idOf('tom'),
    by: nameOf('tom'),
    state: 'told',
    sentMs: nowMs - 20 * dayMs,
    attempt: 'seed',
    link: '',
  })
}
