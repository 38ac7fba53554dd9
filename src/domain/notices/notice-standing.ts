import type { NoticeDraft, NoticeKind } from './notice.ts'
import { noticeKey } from './notice.ts'

/**
 * What a row says became of a notice. `sending` was written before it was sent; `no-app`: Teams has no Weft for that
 * person; `failed` certainly did not happen; `unknown` may have.
 */
export const noticeStates = ['sending', 'told', 'no-app', 'failed', 'unknown'] as const
export type NoticeState = (typeof noticeStates)[number]

/** What is known of a notice from the council's list. */
export interface NoticeRow {
  readonly key: string
  readonly state: NoticeState
  readonly sentMs: number
  readonly byName: string
}

/** What can be done about one person: `unsure` and `told` are never sent again by themselves. */
export type NoticeStanding =
  | { readonly how: 'ready' }
  | { readonly how: 'off' }
  /** Somebody is sending it at this moment. */
  | { readonly how: 'underway' | 'unsure' | 'told'; readonly atMs: number; readonly byName: string }
  /** An earlier try did not reach them; it may be tried again. */
  | { readonly how: 'no-app' | 'failed' }

/** A sending that has not come to an end after this never will: its page is gone. */
export const sendingMs = 120_000

/** Where each notice stands: what the person switched off comes first, then what the list says. */
export function noticeStanding(
  draft: Pick<NoticeDraft, 'kind' | 'subject' | 'personId'>,
  off: ReadonlySet<NoticeKind>,
  row: NoticeRow | undefined,
  nowMs: number,
): NoticeStanding {
  if (row?.state === 'told') return { how: 'told', atMs: row.sentMs, byName: row.byName }
  if (off.has(draft.kind)) return { how: 'off' }
  if (row === undefined) return { how: 'ready' }
  if (row.state === 'no-app' || row.state === 'failed') return { how: row.state }
  const fresh = row.state === 'sending' && nowMs - row.sentMs < sendingMs
  return { how: fresh ? 'underway' : 'unsure', atMs: row.sentMs, byName: row.byName }
}

/** Whether a press on "Tell" includes the person unless they are left out. */
export function isTellable({ how }: NoticeStanding): boolean {
  return how === 'ready' || how === 'no-app' || how === 'failed'
}

/** The same for all of one press. */
export function standingsOf<Draft extends Pick<NoticeDraft, 'kind' | 'subject' | 'personId'>>(
  drafts: readonly Draft[],
  known: {
    readonly rows: readonly NoticeRow[]
    /** Kinds that people switched off for themselves, by Entra id. */
    readonly off: ReadonlyMap<string, ReadonlySet<NoticeKind>>
    readonly nowMs: number
  },
): readonly { readonly draft: Draft; readonly standing: NoticeStanding }[] {
  const rows = new Map(known.rows.map((each) => [each.key, each]))
  return drafts.map((draft) => ({
    draft,
    standing: noticeStanding(
      draft,
      known.off.get(draft.personId) ?? new Set(),
      rows.get(noticeKey(draft)),
      known.nowMs,
    ),
  }))
}
