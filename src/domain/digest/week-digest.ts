import { addDays } from '../council/days.ts'
import {
  dateWords,
  dayWords,
  clockWords,
  rowOf,
  type CouncilTime,
  type OutWords,
} from '../publish/out-words.ts'
import type { MinutesBlock } from '../publish/minutes.ts'
import { trimmed } from '../publish/html.ts'
import type { RiskNews } from '../risks/changes-since.ts'

/** A week of a council, out of the lists that everybody on it reads. */
export interface DigestFacts {
  /** Monday, `YYYY-MM-DD`. */
  readonly monday: string
  readonly held: readonly {
    readonly title: string
    readonly startMs: number
    readonly facilitator: string
    readonly decisions: readonly string[]
  }[]
  readonly actions: {
    readonly new: readonly DigestAction[]
    readonly done: readonly DigestAction[]
    readonly late: readonly DigestAction[]
  }
  /** Of the shared register: owners-only risks have a list of their own, which is never read for this. */
  readonly risks: readonly { readonly title: string; readonly news: readonly RiskNews[] }[]
  /** `unknown` where no calendar could be read: nothing is said of it then. */
  readonly next:
    | 'unknown'
    | {
        readonly title: string
        readonly startMs: number
        /** Null where nobody is planned. */
        readonly facilitator: string | null
      }
    | null
  /** Titles of topics that wait for the next session. Null where they could not be read. */
  readonly topics: readonly string[] | null
}

export interface DigestAction {
  readonly title: string
  readonly owner: string
  readonly due: string | null
}

/** Whether nothing at all happened or is to come: such a digest is not worth a message. */
export function isEmptyDigest({ held, actions, risks, next, topics }: DigestFacts): boolean {
  return (
    held.length === 0 &&
    actions.new.length + actions.done.length + actions.late.length === 0 &&
    risks.length === 0 &&
    (next === null || next === 'unknown') &&
    (topics ?? []).length === 0
  )
}

/** What of one kind is listed by name; how many more there are is said. */
const mostNamed = 8

function named(items: readonly string[], words: OutWords): readonly string[] {
  if (items.length <= mostNamed) return items
  return [...items.slice(0, mostNamed), words('out-digest-more', { count: items.length - mostNamed })]
}

/** The digest in the council's language, as blocks without markup: the page and the message show the same. */
export function digestBlocks(
  facts: DigestFacts,
  council: CouncilTime,
  words: OutWords,
): readonly MinutesBlock[] {
  const heading = (id: string): MinutesBlock => ({ kind: 'heading', level: 2, text: words(id) })
  const list = (items: readonly string[]): MinutesBlock => ({ kind: 'list', items: named(items, words) })
  const paragraph = (text: string): MinutesBlock => ({ kind: 'paragraph', text })
  const actionWords = ({ title, owner, due }: DigestAction): string =>
    words('out-digest-action', {
      title: trimmed(title, 140),
      owner: owner === '' ? words('out-nobody-yet') : owner,
      due: due === null ? words('out-no-date') : dayWords(council, due),
    })
  const actionPart = (kind: 'new' | 'done' | 'late'): readonly MinutesBlock[] =>
    facts.actions[kind].length === 0
      ? []
      : [
          paragraph(words(`out-digest-actions-${kind}`, { count: facts.actions[kind].length })),
          list(facts.actions[kind].map(actionWords)),
        ]
  const sessions = facts.held.flatMap((each): readonly MinutesBlock[] => [
    paragraph(
      words(each.facilitator === '' ? 'out-digest-held' : 'out-digest-held-by', {
        title: each.title === '' ? words('out-notice-session') : each.title,
        day: dateWords(council, each.startMs),
        name: each.facilitator,
      }),
    ),
    ...(each.decisions.length === 0
      ? [paragraph(words('out-digest-no-decisions'))]
      : [list(each.decisions.map((title) => words('out-digest-decided', { title: trimmed(title, 200) })))]),
  ])
  const actions = (['late', 'new', 'done'] as const).flatMap(actionPart)
  return [
    heading('out-digest-sessions'),
    ...(sessions.length === 0 ? [paragraph(words('out-digest-none-held'))] : sessions),
    heading('out-actions'),
    ...(actions.length === 0 ? [paragraph(words('out-digest-no-actions'))] : actions),
    ...(facts.risks.length === 0
      ? []
      : [
          heading('out-digest-risks'),
          list(
            facts.risks.map(({ title, news }) =>
              words('out-digest-risk', {
                title: trimmed(title, 140),
                news: rowOf(
                  council,
                  news.map((each) => words(`out-digest-news-${each.kind}`)),
                ),
              }),
            ),
          ),
        ]),
    ...(facts.next === 'unknown'
      ? []
      : [heading('out-digest-next'), paragraph(nextWords(facts.next, council, words))]),
    ...(facts.topics === null || facts.topics.length === 0
      ? []
      : [
          paragraph(words('out-digest-topics', { count: facts.topics.length })),
          list(facts.topics.map((each) => trimmed(each, 140))),
        ]),
  ]
}

function nextWords(
  next: Exclude<DigestFacts['next'], 'unknown'>,
  council: CouncilTime,
  words: OutWords,
): string {
  if (next === null) return words('out-digest-no-next')
  const facts = {
    title: next.title === '' ? words('out-notice-session') : next.title,
    day: dateWords(council, next.startMs),
    time: clockWords(council, next.startMs),
  }
  return next.facilitator === null
    ? words('out-digest-next-open', facts)
    : words('out-digest-next-by', { ...facts, name: next.facilitator })
}

/** "Week of 23 Nov 2026" as the message's subject. */
export function digestTitle(
  monday: string,
  council: CouncilTime & { readonly name: string },
  words: OutWords,
) {
  return words('out-digest-title', {
    council: council.name,
    from: dayWords(council, monday),
    to: dayWords(council, addDays(monday, 6)),
  })
}
