import type { Council } from '#src/domain/council/council.ts'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import { levelOf, usualMatrix } from '#src/domain/risks/risk-matrix.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { nameOf } from './council.ts'
import { dayMs, weekMs } from './moments.ts'
import { idOf } from './people.ts'
import type { SeededRisk } from './seeded-risk.ts'

/** A seeded risk as it stands in the list, with the course that brought it there. */
export function recordOfRisk(
  risk: SeededRisk,
  council: Pick<Council, 'departments'>,
  place: { readonly nowMs: number; readonly raisedMs: number; readonly session: string },
): RiskRecord {
  const { nowMs, raisedMs, session } = place
  const day = (days: number) => new Date(nowMs + days * dayMs).toISOString().slice(0, 10)
  const scoreOf = (pair: SeededRisk['score']) =>
    pair === undefined ? null : { likelihood: pair[0], impact: pair[1] }
  const score = scoreOf(risk.score)
  const touched = council.departments.filter((each) => risk.departments.includes(each.id))
  const { before, state, reviewedDaysAgo, owner } = risk
  const began = newRisk({
    clientKey: `seed-risk-${risk.key}`,
    title: risk.text,
    raisedMs,
    score: before === undefined ? score : scoreOf(before.score),
    ...(before === undefined && state !== 'closed' ? { state } : {}),
  })
  const since = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  const moved =
    before !== undefined
      ? since(nowMs - before.until * weekMs)
      : state === 'closed'
        ? day(-(reviewedDaysAgo ?? 0))
        : null
  return {
    ...began,
    current: score,
    state,
    kind: risk.kind,
    wording: risk.text,
    detail: '',
    ownerKey: owner === undefined ? '' : idOf(owner),
    owner: owner === undefined ? '' : nameOf(owner),
    departmentKeys: touched.map((each) => each.id),
    departments: touched.map((each) => each.name).join(', '),
    level: levelOf(usualMatrix, score),
    lastReview: reviewedDaysAgo === undefined ? null : day(-reviewedDaysAgo),
    course: [...began.course, ...(moved === null ? [] : [{ since: moved, score, state }])],
    changeReason: '',
    raisedBy: nameOf(owner ?? 'tom'),
    raisedMs,
    session,
    ...risk.more?.(day),
  }
}
