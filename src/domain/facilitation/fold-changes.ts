import { guestPrefix } from './rotation-settings.ts'
import { inOrder, sameTurn, type CalendarConsent, type TurnChange, type TurnRef } from './turn-change.ts'

export type ChangeRefusal =
  /** What it answers or undoes is not there (yet). */
  | 'nothing-to-answer'
  /** Somebody agreed, declined or withdrew before. */
  | 'already-answered'
  /** Only the person concerned, or whoever runs the council. */
  | 'not-yours'
  /** Another change gave the turn to somebody else before. */
  | 'turn-given-away'
  /** Nobody offered the turn. */
  | 'not-offered'
  | 'same-person'
  | 'cannot-be-undone'

type Asking = Extract<TurnChange, { kind: 'ask-swap' | 'ask-cover' }>

/** Who has a turn by what people agreed, whatever the rule would say. */
export interface Pin {
  readonly role: string
  readonly turn: TurnRef
  readonly holderId: string
  /** Whose turn it was; null for a volunteer's gift. */
  readonly forPersonId: string | null
  readonly why: 'swapped' | 'handed-over' | 'taken-over' | 'volunteered'
  /** The change that made it so: the agreement, where two agreed. */
  readonly change: TurnChange
}

interface Marked {
  readonly role: string
  readonly turn: TurnRef
  readonly personId: string
  readonly change: TurnChange
}

export type ChangeStanding =
  | { readonly state: 'counts' | 'waits' | 'agreed' | 'declined' | 'withdrawn' | 'undone' }
  | { readonly state: 'refused'; readonly why: ChangeRefusal }

/** What all changes together say. */
export interface FoldedChanges {
  readonly pins: readonly Pin[]
  readonly skips: readonly Marked[]
  readonly offers: readonly Marked[]
  /** Askings that nobody has answered. */
  readonly requests: readonly Asking[]
  readonly away: readonly { readonly personId: string; readonly from: string; readonly to: string }[]
  readonly consents: ReadonlyMap<string, CalendarConsent>
  /** Every change once, in the order in which they count. */
  readonly log: readonly { readonly change: TurnChange; readonly standing: ChangeStanding }[]
}

interface Folding {
  pins: Pin[]
  skips: Marked[]
  offers: Marked[]
  away: { personId: string; from: string; to: string; key: string }[]
  readonly consents: Map<string, CalendarConsent>
  readonly askings: Map<string, Asking>
  readonly standings: Map<string, ChangeStanding>
}

const refused = (why: ChangeRefusal): ChangeStanding => ({ state: 'refused', why })
const counts: ChangeStanding = { state: 'counts' }

const isOf =
  (role: string, turn: TurnRef) =>
  (each: { readonly role: string; readonly turn: TurnRef }): boolean =>
    each.role === role && sameTurn(each.turn, turn)

/** Whether the turn is still that person's to give: nobody else has it by agreement, and they are not passed over. */
function isTheirs(state: Folding, role: string, turn: TurnRef, personId: string): boolean {
  const here = isOf(role, turn)
  const pin = state.pins.find(here)
  if (pin !== undefined) return pin.holderId === personId
  return !state.skips.some((each) => here(each) && each.personId === personId)
}

/** Whoever takes a turn is not passed over in it any more, whatever they had said of it before. */
function pinTurn(state: Folding, pin: Pin): void {
  const here = isOf(pin.role, pin.turn)
  state.skips = state.skips.filter((each) => !here(each) || each.personId !== pin.holderId)
  state.pins = [...state.pins.filter((each) => !here(each)), pin]
  state.offers = state.offers.filter((each) => !here(each))
}

/** Whose account it is on: in a turn that was handed on before, still the first one's. */
function accountOf(state: Folding, role: string, turn: TurnRef, personId: string): string {
  const pin = state.pins.find(isOf(role, turn))
  return pin?.holderId === personId ? (pin.forPersonId ?? personId) : personId
}

/** Both turns change hands, or neither does. */
function swapTurns(
  state: Folding,
  swap: Extract<TurnChange, { kind: 'ask-swap' | 'swap' }>,
  change: TurnChange,
): ChangeStanding {
  const { role, turn, personId, otherId, inReturn } = swap
  if (personId === otherId || sameTurn(turn, inReturn)) return refused('same-person')
  if (!isTheirs(state, role, turn, personId) || !isTheirs(state, role, inReturn, otherId))
    return refused('turn-given-away')
  const [mine, theirs] = [accountOf(state, role, turn, personId), accountOf(state, role, inReturn, otherId)]
  pinTurn(state, { role, turn, holderId: otherId, forPersonId: mine, why: 'swapped', change })
  pinTurn(state, { role, turn: inReturn, holderId: personId, forPersonId: theirs, why: 'swapped', change })
  return counts
}

function coverTurn(
  state: Folding,
  cover: Extract<TurnChange, { kind: 'ask-cover' | 'cover' }>,
  change: TurnChange,
  why: 'handed-over' | 'taken-over',
): ChangeStanding {
  const { role, turn, personId, otherId } = cover
  if (personId === otherId) return refused('same-person')
  if (!isTheirs(state, role, turn, personId)) return refused('turn-given-away')
  const forPersonId = accountOf(state, role, turn, personId)
  pinTurn(state, { role, turn, holderId: otherId, forPersonId, why, change })
  return counts
}

function answer(
  state: Folding,
  change: Extract<TurnChange, { kind: 'agree' | 'decline' | 'withdraw' }>,
): ChangeStanding {
  const asking = state.askings.get(change.about)
  if (asking === undefined) return refused('nothing-to-answer')
  if (state.standings.get(asking.key)?.state !== 'waits') return refused('already-answered')
  const mayAnswer =
    change.kind === 'withdraw'
      ? change.by === asking.by || change.by === asking.personId
      : change.by === asking.otherId
  if (!mayAnswer && !change.asRunner) return refused('not-yours')
  if (change.kind !== 'agree') {
    state.standings.set(asking.key, { state: change.kind === 'decline' ? 'declined' : 'withdrawn' })
    return counts
  }
  const done =
    asking.kind === 'ask-swap'
      ? swapTurns(state, asking, change)
      : coverTurn(state, asking, change, 'handed-over')
  state.standings.set(asking.key, done.state === 'counts' ? { state: 'agreed' } : done)
  return done
}

function apply(state: Folding, change: TurnChange): ChangeStanding {
  switch (change.kind) {
    case 'ask-swap':
    case 'ask-cover':
      if (change.by !== change.personId && !change.asRunner) return refused('not-yours')
      if (change.personId === change.otherId) return refused('same-person')
      if (!isTheirs(state, change.role, change.turn, change.personId)) return refused('turn-given-away')
      state.askings.set(change.key, change)
      return { state: 'waits' }
    case 'agree':
    case 'decline':
    case 'withdraw':
      return answer(state, change)
    case 'swap':
      return change.asRunner ? swapTurns(state, change, change) : refused('not-yours')
    case 'cover': {
      const offered = state.offers.some(
        (each) => isOf(change.role, change.turn)(each) && each.personId === change.personId,
      )
      if (change.asRunner && !offered) return coverTurn(state, change, change, 'taken-over')
      // A guest cannot be asked here: whoever has the turn says that one comes.
      if (change.otherId.startsWith(guestPrefix) && change.by === change.personId)
        return coverTurn(state, change, change, 'handed-over')
      if (change.by !== change.otherId && !change.asRunner) return refused('not-yours')
      if (!isTheirs(state, change.role, change.turn, change.personId)) return refused('turn-given-away')
      return offered ? coverTurn(state, change, change, 'handed-over') : refused('not-offered')
    }
    case 'skip':
    case 'offer': {
      const { role, turn, personId } = change
      // Whoever looks into the calendars passes over those who asked for that beforehand.
      const beforehand = change.kind === 'skip' && state.consents.get(personId) === 'always'
      if (change.by !== personId && !change.asRunner && !beforehand) return refused('not-yours')
      if (!isTheirs(state, role, turn, personId)) return refused('turn-given-away')
      const marked = { role, turn, personId, change }
      if (change.kind === 'offer') state.offers.push(marked)
      else {
        const here = isOf(role, turn)
        state.pins = state.pins.filter((each) => !here(each))
        state.offers = state.offers.filter((each) => !here(each))
        state.skips.push(marked)
      }
      return counts
    }
    case 'volunteer': {
      const { role, turn, personId } = change
      if (change.by !== personId && !change.asRunner) return refused('not-yours')
      if (state.pins.some(isOf(role, turn))) return refused('turn-given-away')
      pinTurn(state, { role, turn, holderId: personId, forPersonId: null, why: 'volunteered', change })
      return counts
    }
    case 'away':
      if (change.by !== change.personId && !change.asRunner) return refused('not-yours')
      state.away.push({ personId: change.personId, from: change.from, to: change.to, key: change.key })
      return counts
    case 'calendar':
      // Nobody else says what may be read of a person's calendar.
      if (change.by !== change.personId) return refused('not-yours')
      state.consents.set(change.personId, change.consent)
      return counts
    case 'undo':
      return counts
  }
}

/** What is undone counts as if it had never been said: by its author, or by whoever runs the council. */
function undoneBy(changes: ReadonlyMap<string, TurnChange>, undo: TurnChange): ChangeRefusal | null {
  if (undo.kind !== 'undo') return 'cannot-be-undone'
  const target = changes.get(undo.about)
  if (target === undefined) return 'nothing-to-answer'
  if (target.kind === 'undo' || target.kind === 'calendar') return 'cannot-be-undone'
  return undo.by === target.by || undo.asRunner ? null : 'not-yours'
}

/**
 * All changes as one. The answer depends on which changes there are and on nothing else: not on the order in which they
 * arrived, nor on who folds them. Of two that contradict each other the one counts that is first in `inOrder`; the other
 * is refused with its reason. Of two changes with one key the first counts, and the other is no change at all.
 */
export function foldChanges(changes: readonly TurnChange[]): FoldedChanges {
  const byKey = new Map<string, TurnChange>()
  for (const each of changes.toSorted(inOrder)) if (!byKey.has(each.key)) byKey.set(each.key, each)
  const state: Folding = {
    pins: [],
    skips: [],
    offers: [],
    away: [],
    consents: new Map(),
    askings: new Map(),
    standings: new Map(),
  }
  for (const undo of byKey.values()) {
    if (undo.kind !== 'undo') continue
    const why = undoneBy(byKey, undo)
    if (why === null) state.standings.set(undo.about, { state: 'undone' })
    state.standings.set(undo.key, why === null ? counts : refused(why))
  }
  for (const change of byKey.values()) {
    if (change.kind === 'undo' || state.standings.has(change.key)) continue
    const standing = apply(state, change)
    state.standings.set(change.key, standing)
  }
  return {
    pins: state.pins,
    skips: state.skips,
    offers: state.offers,
    requests: [...state.askings.values()].filter((each) => state.standings.get(each.key)?.state === 'waits'),
    away: state.away.map(({ personId, from, to }) => ({ personId, from, to })),
    consents: state.consents,
    log: [...byKey.values()].map((change) => ({
      change,
      standing: state.standings.get(change.key) ?? counts,
    })),
  }
}

export const noChanges: FoldedChanges = foldChanges([])
