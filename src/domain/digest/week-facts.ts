import { addDays, dayIn } from '../council/days.ts'
import { changesSince } from '../risks/changes-since.ts'
import type { Risk } from '../risks/risk.ts'
import type { DigestAction, DigestFacts } from './week-digest.ts'

/** What the council's lists hold, as far as a digest looks at it. */
export interface WeekSource {
  readonly monday: string
  readonly timeZone: string
  /** Today in the council's zone. */
  readonly today: string
  /** When the week began, in the council's zone. */
  readonly startMs: number
  readonly sessions: readonly {
    readonly key: string
    readonly title: string
    readonly startMs: number | null
    readonly held: boolean
    readonly facilitator: string
  }[]
  readonly decisions: readonly { readonly session: string; readonly title: string }[]
  readonly actions: readonly (DigestAction & {
    readonly state: 'open' | 'started' | 'done'
    readonly createdMs: number
    readonly doneOn: string | null
  })[]
  readonly risks: readonly (Pick<Risk, 'title' | 'course' | 'closedOn' | 'escalation' | 'lastReview'> & {
    readonly raisedMs: number
  })[]
  readonly next: DigestFacts['next']
  readonly topics: DigestFacts['topics']
}

/** A risk as it stood when that day ended, as far as it is known: a later week's news is not this one's. */
function asOf<Known extends Pick<Risk, 'course' | 'escalation'>>(day: string, risk: Known): Known {
  const raised = risk.escalation !== null && risk.escalation.on <= day ? risk.escalation : null
  const answer = raised?.answer ?? null
  return {
    ...risk,
    course: risk.course.filter((each) => each.since <= day),
    escalation: raised && { ...raised, answer: answer !== null && answer.on <= day ? answer : null },
  }
}

/** A week from Monday to Sunday of the council's zone; what happened after it is none of its. */
export function weekFacts(source: WeekSource): DigestFacts {
  const { monday, timeZone, today } = source
  const sunday = addDays(monday, 6)
  const within = (day: string) => day >= monday && day <= sunday
  const isWithin = (atMs: number | null) => atMs !== null && within(dayIn(timeZone, atMs))
  const held = source.sessions
    .flatMap((each) => (each.held && each.startMs !== null ? [{ ...each, startMs: each.startMs }] : []))
    .filter((each) => isWithin(each.startMs))
    .toSorted((one, other) => one.startMs - other.startMs)
  const plain = ({ title, owner, due }: DigestAction): DigestAction => ({ title, owner, due })
  const end = today < sunday ? today : sunday
  const isLate = ({ state, due }: WeekSource['actions'][number]) =>
    state !== 'done' && due !== null && due < end
  return {
    monday,
    held: held.map(({ key, title, startMs, facilitator }) => ({
      title,
      startMs,
      facilitator,
      decisions: source.decisions.filter((each) => each.session === key).map((each) => each.title),
    })),
    actions: {
      new: source.actions
        .filter((each) => isWithin(each.createdMs) && each.state !== 'done' && !isLate(each))
        .map(plain),
      done: source.actions
        .filter((each) => each.state === 'done' && each.doneOn !== null && within(each.doneOn))
        .map(plain),
      late: source.actions.filter(isLate).map(plain),
    },
    risks: source.risks
      .filter((each) => dayIn(timeZone, each.raisedMs) <= sunday)
      .map((each) => ({
        title: each.title,
        news: changesSince(asOf(sunday, each), each.raisedMs, source.startMs, monday),
      }))
      .filter(({ news }) => news.some((each) => each.kind !== 'reviewed')),
    next: source.next,
    topics: source.topics,
  }
}
