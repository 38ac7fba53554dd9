/**
 * What one person is told in Teams, as an activity notification, because somebody pressed for it: an agenda stands on
 * the invite, their topic was taken in, their turn comes, what they took on is due.
 */
export const noticeKinds = ['agenda', 'topic', 'turn', 'actions'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What the manifest calls each kind, and the places in its text; `actor` is filled by Teams with who pressed. */
export const activityTypes = {
  agenda: { type: 'agendaPublished', places: ['session'] },
  topic: { type: 'topicAccepted', places: ['session'] },
  turn: { type: 'turnComing', places: ['council'] },
  actions: { type: 'actionsDue', places: ['council'] },
} as const satisfies Readonly<
  Record<NoticeKind, { readonly type: string; readonly places: readonly string[] }>
>

/** Teams shows the first 150 characters of a preview (learn: userteamwork-sendactivitynotification). */
export const previewLimit = 150
/** What fills a place in the manifest's text; no limit is published, and a feed shows one line. */
export const placeLimit = 80

/** One notice, before it is known whether its person wants it. */
export interface NoticeDraft {
  readonly kind: NoticeKind
  /** What it is about: notices of one press share it, and one person hears of one subject once. */
  readonly subject: string
  /** Entra id. */
  readonly personId: string
  readonly personName: string
  /** The council's name, as the notification's topic. */
  readonly topic: string
  readonly preview: string
  /** Values for the manifest's places. */
  readonly places: Readonly<Record<string, string>>
  /** Address in the council's tab that it opens. */
  readonly target: string
}

/** `ClientKey` of the row that is written before anybody is told: the list refuses a second one. */
export function noticeKey({ subject, personId }: Pick<NoticeDraft, 'subject' | 'personId'>): string {
  return `notice/${subject}/${personId}`
}
