import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'
import { roleKey } from './turn.ts'

const id = v.pipe(v.string(), v.minLength(1))

/** One session's turn. `sessionKey` is empty where only the day was known; see `sameTurn`. */
const turnRef = v.object({ day, sessionKey: v.string() })
export type TurnRef = v.InferOutput<typeof turnRef>

const common = {
  /** Unique; also its key in the list. */
  key: id,
  /** One more than the largest that its author had seen (Lamport): what came before what, without clocks. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000)),
  atMs: v.number(),
  by: id,
  byName: v.string(),
  /** Made by whoever runs the council, for others: checked when it is made, an agreement among colleagues after. */
  asRunner: v.boolean(),
  reason: v.string(),
}
const aTurn = { role: roleKey, turn: turnRef, personId: id }

export const calendarConsents = ['never', 'ask', 'always'] as const
export type CalendarConsent = (typeof calendarConsents)[number]

export const turnChangeSchema = v.variant('kind', [
  /** `personId` asks `otherId` for their turn: against another of theirs, or to stand in. */
  v.object({ kind: v.literal('ask-swap'), ...common, ...aTurn, otherId: id, inReturn: turnRef }),
  v.object({ kind: v.literal('ask-cover'), ...common, ...aTurn, otherId: id }),
  /** Answers to the asking whose key is `about`. */
  v.object({ kind: v.literal('agree'), ...common, about: id }),
  v.object({ kind: v.literal('decline'), ...common, about: id }),
  v.object({ kind: v.literal('withdraw'), ...common, about: id }),
  /** Without asking, by whoever runs the council; a cover also by whoever takes an offered turn. */
  v.object({ kind: v.literal('swap'), ...common, ...aTurn, otherId: id, inReturn: turnRef }),
  v.object({ kind: v.literal('cover'), ...common, ...aTurn, otherId: id }),
  /** `personId` is passed over and keeps their place. */
  v.object({ kind: v.literal('skip'), ...common, ...aTurn }),
  /** `personId` would give the turn to anybody who takes it. */
  v.object({ kind: v.literal('offer'), ...common, ...aTurn }),
  v.object({ kind: v.literal('volunteer'), ...common, ...aTurn }),
  v.object({ kind: v.literal('undo'), ...common, about: id }),
  v.object({ kind: v.literal('away'), ...common, personId: id, from: day, to: day }),
  /** Whether the person's calendar may be read for the plan. The latest word counts. */
  v.object({ kind: v.literal('calendar'), ...common, personId: id, consent: v.picklist(calendarConsents) }),
])
export type TurnChange = v.InferOutput<typeof turnChangeSchema>
export type TurnChangeKind = TurnChange['kind']
export const turnChangeKinds = [
  'ask-swap',
  'ask-cover',
  'agree',
  'decline',
  'withdraw',
  'swap',
  'cover',
  'skip',
  'offer',
  'volunteer',
  'undo',
  'away',
  'calendar',
] as const satisfies readonly TurnChangeKind[]

/** By the session where both name it (a session that was moved stays the same); else by the day. */
export function sameTurn(a: TurnRef, b: TurnRef): boolean {
  return a.sessionKey !== '' && b.sessionKey !== '' ? a.sessionKey === b.sessionKey : a.day === b.day
}

/** The order in which changes count. Of two that knew nothing of each other the smaller key is first. */
export function inOrder(a: TurnChange, b: TurnChange): number {
  if (a.order !== b.order) return a.order - b.order
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** What the next change carries as its `order`. */
export function nextOrder(changes: readonly Pick<TurnChange, 'order'>[]): number {
  return changes.reduce((most, each) => Math.max(most, each.order), 0) + 1
}
