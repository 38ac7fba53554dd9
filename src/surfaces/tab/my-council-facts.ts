import type { Council } from '#src/domain/council/council.ts'
import { addDays, dayIn } from '#src/domain/council/days.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import { comingDays } from '#src/domain/facilitation/coming-days.ts'
import { foldChanges } from '#src/domain/facilitation/fold-changes.ts'
import { planRole } from '#src/domain/facilitation/plan-turns.ts'
import { roleSettingsOf } from '#src/domain/facilitation/rotation-settings.ts'
import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import type { Turn } from '#src/domain/facilitation/turn.ts'
import { riskSettingsOf } from '#src/domain/risks/council-ratings.ts'
import { reviewsDue } from '#src/domain/risks/review.ts'
import type { OverviewFacts } from '#src/features/overview/overview-facts.ts'
import type { MyCouncilFacts } from '#src/features/my-councils/my-councils-page.tsx'
import { openTogether } from '#src/records/lists/open-call.ts'
import { openRisksCall, type RiskRecord } from '#src/records/stores/risk-store.ts'
import { turnChangesCall } from '#src/records/stores/turn-change-store.ts'
import { turnsCall } from '#src/records/stores/turn-store.ts'
import { teamPeople } from '../wiring/team-people.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { readCouncilFacts } from './council-facts.ts'

const mostRisks = 5
const dayMs = 86_400_000

/** What a council asks of the reader; everything travels in the same batch. Throws the client's failures. */
export async function readMyCouncil(person: SignedIn, council: Council): Promise<MyCouncilFacts> {
  const nowMs = person.clock.nowMs()
  const today = dayIn(council.timeZone, nowMs)
  const [{ facts }, [turns, risks, changes], team] = await Promise.all([
    readCouncilFacts(person, council),
    openTogether(person.graph, [
      turnsCall(council.siteId, addDays(today, -400)),
      openRisksCall(council.siteId),
      turnChangesCall(council.siteId, new Date(nowMs - 400 * dayMs).toISOString()),
    ]),
    // A device that knows them asks nobody.
    teamPeople(person, council).catch(() => null),
  ])
  const { next, myActions } = facts
  return {
    next,
    turnIn: turnIn(person, council, { turns: turns(), changes: changes(), team, next, today }),
    actions: myActions.map(({ id, title, due, late, taskUrl }) => ({ id, title, due, late, taskUrl })),
    risks: myRisksDue(risks(), person.me.personId, council, today),
  }
}

/** In how many sessions the reader facilitates, 0 for the next one; null where it is none of the next three. */
function turnIn(
  person: SignedIn,
  council: Council,
  known: {
    readonly turns: readonly Turn[]
    readonly changes: readonly TurnChange[]
    readonly team: ReadonlySet<string> | null
    readonly next: OverviewFacts['next']
    readonly today: string
  },
): number | null {
  const { turns, changes, team, next, today } = known
  const sessions =
    next === null
      ? []
      : [
          {
            sessionKey: next.sessionKey,
            day: dayIn(council.timeZone, next.startMs),
            startMs: next.startMs,
            endMs: next.startMs,
          },
        ]
  const plan = planRole(
    {
      council,
      turns,
      changes: foldChanges(changes),
      days: comingDays({ known: sessions, today: addDays(today, -7), count: 3 }),
      left: leftMembers(council, team),
    },
    roleSettingsOf(council, 'facilitator'),
  )
  const place = plan.findIndex((each) => each.holderId === person.me.personId)
  return place < 0 ? null : place
}

/** The reader's own risks and those that they stand in for, the longest waiting first. */
export function myRisksDue(
  risks: readonly RiskRecord[],
  personId: string,
  council: Pick<Council, 'timeZone' | 'risks'>,
  today: string,
): MyCouncilFacts['risks'] {
  const { matrix, cadence } = riskSettingsOf(council)
  return risks
    .filter((each) => each.ownerKey === personId || each.deputyKey === personId)
    .flatMap((risk) => {
      const raisedOn = risk.raisedMs === null ? today : dayIn(council.timeZone, risk.raisedMs)
      const [first] = reviewsDue(risk, { today, raisedOn, matrix, cadence })
      return first === undefined
        ? []
        : [{ key: risk.clientKey, title: risk.title, why: first.reason, for: first.overdueDays }]
    })
    .toSorted((a, b) => b.for - a.for)
    .slice(0, mostRisks)
    .map(({ key, title, why }) => ({ key, title, why }))
}
