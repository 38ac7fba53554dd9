import type { Turn } from './turn.ts'

/** How one person stands towards a role. */
export interface Standing {
  readonly personId: string
  /** Turns owed: positive is behind their share, negative ahead. A joiner starts at zero. */
  readonly balance: number
  /** Sessions in which they were there. */
  readonly attended: number
  /** Turns they did, all of them. */
  readonly led: number
  /** Of these, turns that were somebody else's: counted apart in what people see. */
  readonly forOthers: number
  /** Of these, turns they offered or took out of order, which move nobody's balance. */
  readonly volunteered: number
  /** Which session they did last, counted from 1; 0 for never. */
  readonly lastLed: number
}

/** The rotation of one role after a number of sessions. */
export interface Balances {
  readonly standings: ReadonlyMap<string, Standing>
  readonly sessions: number
  readonly lastLeaderId: string | null
  /** Day of the first turn; who was on the council by then is no newcomer. */
  readonly beganOn: string | null
}

export const noBalances: Balances = { standings: new Map(), sessions: 0, lastLeaderId: null, beganOn: null }

export function standingOf(balances: Balances, personId: string): Standing {
  return (
    balances.standings.get(personId) ?? {
      personId,
      balance: 0,
      attended: 0,
      led: 0,
      forOthers: 0,
      volunteered: 0,
      lastLed: 0,
    }
  )
}

/** Whose balance pays for the turn: who led; in a swap, whose turn it was; nobody where it was a gift. */
export function payer(turn: Turn): string | null {
  if (turn.state === 'swapped') return turn.forPersonId ?? turn.personId
  return turn.why === 'volunteered' ? null : turn.personId
}

/**
 * One more session. Everybody who was there earns an equal share of the turn, and the turn is paid by whoever it
 * counts for. A turn that did not take place moves nothing: who was passed over keeps their place.
 */
export function addTurn(balances: Balances, turn: Turn): Balances {
  if (turn.state === 'planned' || turn.state === 'skipped') return balances
  const standings = new Map(balances.standings)
  const sessions = balances.sessions + 1
  const paidBy = payer(turn)
  const share = paidBy === null || turn.presentIds.length === 0 ? 0 : 1 / turn.presentIds.length
  const change = (personId: string, by: (before: Standing) => Partial<Standing>): void => {
    const before = standings.get(personId) ?? standingOf(balances, personId)
    standings.set(personId, { ...before, ...by(before) })
  }
  for (const personId of turn.presentIds) {
    change(personId, ({ balance, attended }) => ({ balance: balance + share, attended: attended + 1 }))
  }
  if (paidBy !== null) change(paidBy, ({ balance }) => ({ balance: balance - 1 }))
  change(turn.personId, ({ led, forOthers, volunteered }) => ({
    led: led + 1,
    forOthers: forOthers + (turn.forPersonId === null ? 0 : 1),
    volunteered: volunteered + (turn.why === 'volunteered' ? 1 : 0),
    lastLed: sessions,
  }))
  return {
    standings,
    sessions,
    lastLeaderId: turn.personId,
    beganOn: balances.beganOn ?? turn.day,
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The turns of one role that took place, in the order of their days; of two records for one session the first. */
export function heldTurns(turns: readonly Turn[], role: Turn['role']): readonly Turn[] {
  const seen = new Set<string>()
  return turns
    .filter((each) => each.role === role && each.state !== 'planned' && each.state !== 'skipped')
    .sort(
      (a, b) =>
        compareText(a.day, b.day) ||
        compareText(a.sessionKey, b.sessionKey) ||
        compareText(JSON.stringify(a), JSON.stringify(b)),
    )
    .filter((each) => !seen.has(each.sessionKey) && seen.add(each.sessionKey))
}

/**
 * The rotation of one role from its records. Equal records give equal balances to the last bit, in whatever order they
 * were read.
 */
export function balances(turns: readonly Turn[], role: Turn['role']): Balances {
  return heldTurns(turns, role).reduce(addTurn, noBalances)
}
