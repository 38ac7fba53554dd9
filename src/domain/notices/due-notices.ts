import { addDays, daysBetween, weekday } from '../council/days.ts'
import { trimmed } from '../publish/html.ts'
import { clockWords, dayWords, type CouncilTime, type OutWords } from '../publish/out-words.ts'
import { placeLimit, previewLimit, type NoticeDraft } from './notice.ts'

interface Whom {
  readonly personId: string
  readonly displayName: string
}

/** What every notice is written with. */
export interface NoticeQuestion {
  readonly council: CouncilTime & {
    readonly name: string
    readonly members: readonly Whom[]
    /** Where a council keeps titles out of Planner, they stay out of the activity feed as well. */
    readonly neutralTasks?: boolean | undefined
  }
  /** Who presses: nobody can notify themselves (learn: teams-send-activityfeednotifications). */
  readonly meId: string
  readonly words: OutWords
}

function draft(
  { council, words }: NoticeQuestion,
  whom: Whom,
  about: Pick<NoticeDraft, 'kind' | 'subject' | 'target'> & {
    readonly place: Readonly<Record<string, string>>
    readonly preview: string
  },
): NoticeDraft {
  return {
    kind: about.kind,
    subject: about.subject,
    personId: whom.personId,
    personName: whom.displayName,
    topic: trimmed(council.name, placeLimit),
    preview: trimmed(about.preview, previewLimit),
    places: Object.fromEntries(
      Object.entries(about.place).map(([name, value]) => [
        name,
        trimmed(value === '' ? words('out-notice-session') : value, placeLimit),
      ]),
    ),
    target: about.target,
  }
}

function whenWords(council: CouncilTime, startMs: number): string {
  const day = new Intl.DateTimeFormat(council.language, {
    timeZone: council.timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(startMs)
  return `${day}, ${clockWords(council, startMs)}`
}

/** Everybody on the council but who presses, once for each session. */
export function agendaNotices(
  question: NoticeQuestion,
  session: {
    readonly sessionKey: string
    readonly title: string
    readonly startMs: number
    readonly items: readonly { readonly minutes: number }[]
  },
): readonly NoticeDraft[] {
  const { council, meId, words } = question
  const minutes = session.items.reduce((sum, each) => sum + each.minutes, 0)
  return council.members
    .filter((each) => each.personId !== meId)
    .map((each) =>
      draft(question, each, {
        kind: 'agenda',
        subject: `agenda/${session.sessionKey}`,
        place: { session: session.title },
        preview: words('out-notice-agenda', {
          when: whenWords(council, session.startMs),
          count: session.items.length,
          minutes,
        }),
        target: session.sessionKey,
      }),
    )
}

/** Whoever proposed the topic, once; nobody where they took it in themselves. */
export function topicNotices(
  question: NoticeQuestion,
  topic: {
    readonly proposalId: string
    readonly by: string
    readonly byName: string
    readonly title: string
  },
  session: { readonly sessionKey: string; readonly title: string; readonly startMs: number },
): readonly NoticeDraft[] {
  const { council, meId, words } = question
  if (topic.by === meId || topic.by === '') return []
  const when = whenWords(council, session.startMs)
  const preview = council.neutralTasks
    ? words('out-notice-topic-neutral', { when })
    : words('out-notice-topic', { when, title: trimmed(topic.title, 90) })
  return [
    draft(
      question,
      { personId: topic.by, displayName: topic.byName },
      {
        kind: 'topic',
        subject: `topic/${topic.proposalId}`,
        place: { session: session.title },
        preview,
        target: session.sessionKey,
      },
    ),
  ]
}

/** Days before a turn on which its person may be reminded once more. */
export const remindDays = 7

/**
 * Who holds a coming turn: once when it is far away, and once in its last week. Guests' places and turns that are
 * past have nobody to tell.
 */
export function turnNotices(
  question: NoticeQuestion,
  turn: {
    readonly role: string
    readonly roleName: string
    readonly day: string
    /** Empty for a supposed day. */
    readonly sessionKey: string
    /** Null where the hours are not known yet. */
    readonly startMs: number | null
    readonly holderId: string | null
  },
  today: string,
): readonly NoticeDraft[] {
  const { council, meId, words } = question
  const holder = council.members.find((each) => each.personId === turn.holderId)
  const left = daysBetween(today, turn.day)
  if (holder === undefined || holder.personId === meId || left < 0) return []
  const which = turn.sessionKey === '' ? turn.day : turn.sessionKey
  return [
    draft(question, holder, {
      kind: 'turn',
      subject: `turn/${left <= remindDays ? 'near' : 'ahead'}/${turn.role}/${which}`,
      place: { council: council.name },
      preview: words('out-notice-turn', {
        role: turn.roleName,
        when: turn.startMs === null ? dayWords(council, turn.day) : whenWords(council, turn.startMs),
      }),
      target: 'turns',
    }),
  ]
}

/** Monday of the week that holds the day. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekday(day))
}

export interface OwnedAction {
  readonly ownerId: string
  readonly ownerName: string
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly due: string | null
  readonly done: boolean
}

/** Late, or due within a week from today. */
export function isDueSoon({ due, done }: Pick<OwnedAction, 'due' | 'done'>, today: string): boolean {
  return !done && due !== null && due <= addDays(today, remindDays)
}

/**
 * Owners of what is late or due within a week: one notice for all that one person owns, at most once in a calendar
 * week. Actions that belong to nobody known are left out.
 */
export function actionNotices(
  question: NoticeQuestion,
  actions: readonly OwnedAction[],
  today: string,
): readonly NoticeDraft[] {
  const { council, meId, words } = question
  const mine = new Map<string, OwnedAction[]>()
  for (const each of actions) {
    if (each.ownerId === '' || each.ownerId === meId || !isDueSoon(each, today)) continue
    mine.set(each.ownerId, [...(mine.get(each.ownerId) ?? []), each])
  }
  return [...mine].map(([personId, own]) => {
    const ordered = own.toSorted((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1))
    const [first] = ordered
    const facts = {
      count: own.length,
      late: own.filter((each) => (each.due ?? today) < today).length,
      title: trimmed(first?.title ?? '', 90),
      day: dayWords(council, first?.due ?? today),
    }
    return draft(
      question,
      { personId, displayName: first?.ownerName ?? '' },
      {
        kind: 'actions',
        subject: `actions/${mondayOf(today)}`,
        place: { council: council.name },
        preview: words(council.neutralTasks ? 'out-notice-actions-neutral' : 'out-notice-actions', facts),
        target: 'actions',
      },
    )
  })
}
