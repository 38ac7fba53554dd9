import type { Council } from '#src/domain/council/council.ts'
import { departmentOf, memberOf } from '#src/domain/council/find-member.ts'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import type { Score } from '#src/domain/risks/risk.ts'
import { levelOf } from '#src/domain/risks/risk-matrix.ts'
import { matrixOf } from '#src/domain/risks/council-ratings.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'

type Ratings = Pick<Council, 'risks' | 'departments'>

/** The change with what follows from it: the level of a new score, the names of new departments. */
export function withConsequences(change: Partial<RiskRecord>, council: Ratings): Partial<RiskRecord> {
  const { current, departmentKeys } = change
  return {
    ...change,
    ...(current === undefined ? {} : { level: levelOf(matrixOf(council), current) }),
    ...(departmentKeys === undefined ? {} : { departments: departmentNames(departmentKeys, council) }),
  }
}

function departmentNames(ids: readonly string[], council: Ratings): string {
  const names = ids.map((id) => departmentOf(council, { departmentId: id })?.name ?? id)
  return names.join(', ').slice(0, 255)
}

export interface FirstFacts {
  readonly title: string
  readonly departmentIds: readonly string[]
  readonly ownerId: string | null
  readonly score: Score
}

/** A risk that somebody writes into the register outside of a session. */
export function firstRecord(
  given: FirstFacts,
  council: Council,
  by: { readonly clientKey: string; readonly name: string; readonly nowMs: number; readonly today: string },
): RiskRecord {
  const owner = given.ownerId === null ? undefined : memberOf(council, given.ownerId)
  const { clientKey, nowMs: raisedMs } = by
  const rated = given.score !== null
  return {
    ...newRisk({
      clientKey,
      title: given.title,
      raisedMs,
      score: given.score,
      ...(rated ? { state: 'assessed' as const } : {}),
    }),
    wording: given.title,
    detail: '',
    ownerKey: owner?.personId ?? '',
    owner: owner?.displayName ?? '',
    departmentKeys: [...given.departmentIds],
    departments: departmentNames(given.departmentIds, council),
    level: levelOf(matrixOf(council), given.score),
    lastReview: rated ? by.today : null,
    changeReason: '',
    raisedBy: by.name.slice(0, 255),
    raisedMs,
    // The list's column is for sessions; none was held over this one.
    session: 'register',
  }
}
