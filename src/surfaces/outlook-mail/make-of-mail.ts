import { detailOfMail, type MailSource } from '#src/domain/channel/made-of-mail.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import type { MailDraft } from '#src/features/mail/mail-form.tsx'
import { firstRecord } from '#src/features/risks/risk-record.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { proposeFromTab } from '../tab/propose-from-tab.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { makeMailAction } from './make-mail-action.ts'

export type MadeOfMail =
  | { readonly kind: 'topic'; readonly startMs: number | null; readonly created: boolean }
  | { readonly kind: 'no-session' }
  | { readonly kind: 'risk'; readonly key: string }
  | { readonly kind: 'action' }

/** Makes what the form says, once however often it is sent. Throws Graph's failures. */
export async function makeOfMail(
  person: SignedIn,
  council: Council,
  source: MailSource,
  draft: MailDraft,
): Promise<MadeOfMail> {
  const { id, title } = draft
  const detail = detailOfMail(source, draft.words)
  if (draft.use === 'topic') {
    const sent = await proposeFromTab(person, council, {
      id,
      title,
      minutes: 10,
      why: detail,
      onBehalfOf: '',
    })
    return sent === null
      ? { kind: 'no-session' }
      : { kind: 'topic', startMs: sent.to?.startMs ?? null, created: sent.created }
  }
  if (draft.use === 'risk') {
    const nowMs = person.clock.nowMs()
    const mine = memberOf(council, person.me.personId)
    const record = firstRecord(
      {
        title,
        departmentIds: mine?.departmentId === undefined ? [] : [mine.departmentId],
        ownerId: mine === undefined ? null : person.me.personId,
        score: null,
      },
      council,
      { clientKey: id, name: person.me.displayName, nowMs, today: dayIn(council.timeZone, nowMs) },
    )
    await createOnce(person.graph, council.siteId, riskKind, { ...record, detail })
    return { kind: 'risk', key: id }
  }
  const words = await textFor(council.language)
  await makeMailAction(person, council, source, words, { ...draft, detail })
  return { kind: 'action' }
}
