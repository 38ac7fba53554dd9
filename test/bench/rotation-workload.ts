import { type Balances, addTurn, noBalances } from '#src/domain/facilitation/balance.ts'
import { type RotationMember, chooseFrom } from '#src/domain/facilitation/choose.ts'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import { seededRandom } from '../support/seeded-random.ts'

export interface Workload {
  readonly seed: number
  readonly sessions: number
  /** People join, leave, come late, swap and stand in for each other, instead of only coming or not. */
  readonly withChanges: boolean
  /** Up to this many of the last turns are unknown to whoever chooses (0: everybody is connected). */
  readonly unknownTurns: number
}

export interface Outcome {
  readonly turns: readonly Turn[]
  /** Largest distance ever between what somebody owed and what was charged to them, in turns. */
  readonly worstDeviation: number
  /** Sessions in which the last facilitator was chosen although somebody else could have been. */
  readonly avoidableRepeats: number
}

interface Seat extends RotationMember {
  readonly personId: string
  readonly attends: number
}

const graceSessions = 2
const dayOf = (session: number) => new Date(Date.UTC(2000, 0, 1 + session)).toISOString().slice(0, 10)

/** Runs sessions through the product's rotation and keeps its own account of what is fair. */
export function runRotation({ seed, sessions, withChanges, unknownTurns }: Workload): Outcome {
  const random = seededRandom(seed)
  const someAttendance = () => 0.4 + 0.6 * random()
  let seats: Seat[] = Array.from({ length: 12 }, (_, index) => ({
    personId: `p${index}`,
    attends: someAttendance(),
  }))
  let joined = seats.length
  const turns: Turn[] = []
  const known: Balances[] = [noBalances]
  const owed = new Map<string, number>()
  let worstDeviation = 0
  let avoidableRepeats = 0

  for (let session = 0; session < sessions; session += 1) {
    const day = dayOf(session)
    if (withChanges && random() < 0.002) {
      const leaver = Math.floor(random() * seats.length)
      const newcomer = { personId: `p${joined}`, attends: someAttendance(), since: day }
      joined += 1
      seats = [...seats.filter((_, index) => index !== leaver), newcomer]
    }
    const there = seats.filter((seat) => random() < seat.attends)
    if (there.length === 0) continue
    const onTime = withChanges ? there.filter(() => random() < 0.95) : there
    const behind = unknownTurns === 0 ? 0 : Math.floor(random() * (unknownTurns + 1))
    const state = known[Math.max(known.length - 1 - behind, 0)] ?? noBalances
    const choice = chooseFrom(state, {
      pool: seats,
      present: new Set((onTime.length > 0 ? onTime : there).map((seat) => seat.personId)),
      day,
      newcomerGraceSessions: graceSessions,
    })
    if (!choice.ok) throw new Error(`Nobody chosen in session ${session} of seed ${seed}.`)

    const last = turns.at(-1)?.personId
    const couldHave = onTime.some((seat) => seat.personId !== last)
    if (behind === 0 && choice.personId === last && couldHave) avoidableRepeats += 1

    const other = there.find((seat) => seat.personId !== choice.personId)
    const lot = withChanges && other ? random() : 1
    const doer = lot < 0.08 && other ? other.personId : choice.personId
    const how =
      lot < 0.05
        ? ({ why: 'swapped', state: 'swapped' } as const)
        : lot < 0.08
          ? ({ why: 'taken-over', state: 'covered' } as const)
          : ({ why: 'furthest-behind', state: 'done' } as const)
    const turn: Turn = {
      sessionKey: `s${session}`,
      role: 'facilitator',
      personId: doer,
      personName: doer,
      forPersonId: doer === choice.personId ? null : choice.personId,
      ...how,
      presentIds: there.map((seat) => seat.personId),
      day,
    }
    turns.push(turn)
    known.push(addTurn(known.at(-1) ?? noBalances, turn))
    if (known.length > 8) known.shift()

    for (const seat of there) owed.set(seat.personId, (owed.get(seat.personId) ?? 0) + 1 / there.length)
    const charged = how.state === 'swapped' ? choice.personId : doer
    owed.set(charged, (owed.get(charged) ?? 0) - 1)
    for (const seat of seats) {
      worstDeviation = Math.max(worstDeviation, Math.abs(owed.get(seat.personId) ?? 0))
    }
  }
  return { turns, worstDeviation, avoidableRepeats }
}
