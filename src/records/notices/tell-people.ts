import { activityTypes, noticeKey, type NoticeDraft } from '#src/domain/notices/notice.ts'
import { sendingMs, type NoticeState } from '#src/domain/notices/notice-standing.ts'
import { notifyPerson } from '#src/graph/activity/notify.ts'
import { AccessDenied, NotFound } from '#src/graph/failures.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { noticeKind, type NoticeRecord } from '../kinds/notice-kind.ts'
import { mayBeDone } from '../lists/failed-how.ts'
import { patchCall } from '../lists/list-calls.ts'
import { claimRows } from './claim-rows.ts'

export interface Telling {
  readonly client: GraphClient
  readonly siteId: string
  readonly nowMs: () => number
  readonly newId: () => string
  readonly me: { readonly personId: string; readonly displayName: string }
  /** Address of the notice's target in the council's tab, as a Teams deep link. */
  readonly linkTo: (target: string) => string
}

export interface ToldPerson {
  readonly draft: NoticeDraft
  /** `elsewhere`: somebody else has told them, or is telling them. `no-row`: the list could not be written. */
  readonly outcome: Exclude<NoticeState, 'sending'> | 'elsewhere' | 'no-row'
  /** Why, where there is a failure. */
  readonly failure: Error | null
}

/** A row that may be sent again by whoever presses: it certainly reached nobody. */
function reachedNobody({ state }: NoticeRecord): boolean {
  return state === 'failed' || state === 'no-app'
}

/**
 * Tells people, each at most once, whoever else presses and whatever breaks: first the rows, then those whose row is
 * this attempt's, then what became of each. `again` is for those of whom it is not known: only a person's own press
 * on just that sends to them a second time. Never throws for one person; throws where nobody could be asked at all.
 */
export async function tellPeople(
  telling: Telling,
  drafts: readonly NoticeDraft[],
  again = false,
): Promise<readonly ToldPerson[]> {
  const { client, siteId, me } = telling
  const attempt = telling.newId()
  const sentMs = telling.nowMs()
  const rows = drafts.map((draft): NoticeRecord => ({
    clientKey: noticeKey(draft),
    title: `${draft.personName}: ${draft.kind}`.slice(0, 255),
    kind: draft.kind,
    subject: draft.subject,
    personKey: draft.personId,
    person: draft.personName.slice(0, 255),
    byKey: me.personId,
    by: me.displayName.slice(0, 255),
    state: 'sending',
    sentMs,
    attempt,
    link: '',
  }))
  const left = (record: NoticeRecord) =>
    record.state === 'unknown' || (record.state === 'sending' && sentMs - (record.sentMs ?? 0) >= sendingMs)
  const claims = await claimRows(
    client,
    siteId,
    rows,
    (record) => reachedNobody(record) || (again && left(record)),
  )
  const mine = drafts.flatMap((draft, index) => {
    const claim = claims[index]
    return claim?.how === 'mine' ? [{ draft, item: claim.item }] : []
  })
  const results =
    mine.length === 0
      ? []
      : await client.sendAll(mine.map(({ draft }) => callFor(draft, telling.linkTo(draft.target))))
  const told = new Map<string, ToldPerson>()
  const marks = mine.map(({ draft, item }, index) => {
    const result = results[index]
    const failure = result?.ok === true ? null : (result?.failure ?? new Error('No answer.'))
    const outcome = outcomeOf(failure)
    told.set(noticeKey(draft), { draft, outcome, failure })
    return patchCall(siteId, noticeKind, item, { state: outcome })
  })
  // What cannot be marked stands as "being sent" and is unsure to everybody after a while.
  if (marks.length > 0) await client.sendAll(marks)
  return drafts.map((draft, index): ToldPerson => {
    const claim = claims[index]
    const known = told.get(noticeKey(draft))
    if (known !== undefined) return known
    if (claim?.how === 'theirs') return { draft, outcome: 'elsewhere', failure: null }
    return { draft, outcome: 'no-row', failure: claim?.how === 'no-row' ? claim.failure : null }
  })
}

function callFor(draft: NoticeDraft, webUrl: string) {
  const { type } = activityTypes[draft.kind]
  const { topic, preview, places } = draft
  return notifyPerson(draft.personId, { activityType: type, topic, webUrl, preview, places }).call
}

/** What the sending came to. Teams says "not installed for them" as 403 or 404. */
function outcomeOf(failure: Error | null): Exclude<NoticeState, 'sending'> {
  if (failure === null) return 'told'
  if (failure instanceof AccessDenied || failure instanceof NotFound) return 'no-app'
  return mayBeDone(failure) ? 'unknown' : 'failed'
}
