import type { Council } from '#src/domain/council/council.ts'
import { addDays, dayIn } from '#src/domain/council/days.ts'
import { pool } from '#src/domain/council/pool.ts'
import { nextThree } from '#src/domain/facilitation/next-turns.ts'
import { reviewsDue, usualCadence } from '#src/domain/risks/review.ts'
import { usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import type { MyCouncilFacts } from '#src/features/my-councils/my-councils-page.tsx'
import { openTogether } from '#src/records/lists/open-call.ts'
import { openRisksCall, type RiskRecord } from '#src/records/stores/risk-store.ts'
import { turnsCall } from '#src/records/stores/turn-store.ts'
import { newcomerGraceSessions } from '../session-view/rotation-facts.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { readCouncilFacts } from './council-facts.ts'

const mostRisks = 5

/** What a council asks of the reader; everything travels in the same batch. Throws the client's failures. */
export async function readMyCouncil(person: SignedIn, council: Council): Promise<MyCouncilFacts> {
  const nowMs = person.clock.nowMs()
  const today = dayIn(council.timeZone, nowMs)
  const [facts, [turns, risks]] = await Promise.all([
    readCouncilFacts(person, council),
    openTogether(person.graph, [
      turnsCall(council.siteId, addDays(today, -400)),
      openRisksCall(council.siteId),
    ]),
  ])
  const { next, myActions } = facts
  return {
    next,
    turnIn: turnIn(person, council, turns(), next === null ? today : dayIn(council.timeZone, next.startMs)),
    actions: myActions.map(({ id, title, due, late, taskUrl }) => ({ id, title, due, late, taskUrl })),
    risks: myRisksDue(risks(), person.me.personId, council.timeZone, today),
  }
}

function turnIn(
  person: SignedIn,
  council: Council,
  turns: Parameters<typeof nextThree>[0]['turns'],
  day: string,
): number | null {
  const place = nextThree({
    pool: pool(council, day),
    turns,
    role: 'facilitator',
    newcomerGraceSessions,
    today: null,
    days: [day, addDays(day, 7), addDays(day, 14)],
  }).indexOf(person.me.personId)
  return place < 0 ? null : place
}

/** The reader's own risks and those that they stand in for, the longest waiting first. */
export function myRisksDue(
  risks: readonly RiskRecord[],
  personId: string,
  timeZone: string,
  today: string,
): MyCouncilFacts['risks'] {
  return risks
    .filter((each) => each.ownerKey === personId || each.deputyKey === personId)
    .flatMap((risk) => {
      const raisedOn = risk.raisedMs === null ? today : dayIn(timeZone, risk.raisedMs)
      const [first] = reviewsDue(risk, { today, raisedOn, matrix: usualMatrix, cadence: usualCadence })
      return first === undefined
        ? []
        : [{ key: risk.clientKey, title: risk.title, why: first.reason, for: first.overdueDays }]
    })
    .toSorted((a, b) => b.for - a.for)
    .slice(0, mostRisks)
    .map(({ key, title, why }) => ({ key, title, why }))
}
