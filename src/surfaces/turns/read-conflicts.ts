import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { sameTurn } from '#src/domain/facilitation/turn-change.ts'
import type { ComingDay } from '#src/domain/facilitation/coming-days.ts'
import type { CalendarConflict, TurnsModel } from '#src/features/rotation/turns-model.ts'
import { readSchedule } from '#src/graph/calendar/schedule.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** Part of a session that somebody must be out of the office for it to count; of a mere appointment, all the same. */
const share = 0.25

/**
 * Who has a turn and is taken then, of those who said that their calendar may be looked at; nobody else's is asked for.
 * Only sessions whose hours are known. Throws the client's failure where nothing could be read.
 */
export async function readConflicts(
  person: SignedIn,
  council: Council,
  plan: Pick<TurnsModel, 'roles' | 'changes'> & { readonly days: readonly ComingDay[] },
): Promise<readonly CalendarConflict[]> {
  const nowMs = person.clock.nowMs()
  const agreed = council.members.flatMap(({ personId, mail }) =>
    mail !== undefined && (plan.changes.consents.get(personId) ?? 'never') !== 'never' ? [mail] : [],
  )
  const untilMs = Math.max(...plan.days.map((each) => each.endMs ?? 0), 0)
  if (agreed.length === 0 || untilMs <= nowMs) return []
  const known = await readSchedule(person.graph, agreed, nowMs, untilMs)
  return plan.roles.flatMap(({ turns }) =>
    turns.flatMap((planned): CalendarConflict[] => {
      const mail = memberOf(council, planned.holderId ?? '')?.mail?.toLowerCase()
      const day = plan.days.find((each) => sameTurn(each, planned.turn))
      const { startMs = null, endMs = null } = day ?? {}
      if (mail === undefined || startMs === null || endMs === null) return []
      const wanted = (endMs - startMs) * share
      const taken = (known.get(mail) ?? []).filter(({ fromMs, toMs, state }) => {
        // The session itself stands in their calendar as well.
        if (state !== 'oof' && fromMs === startMs && toMs === endMs) return false
        return Math.min(toMs, endMs) - Math.max(fromMs, startMs) > wanted
      })
      if (taken.length === 0) return []
      return [{ planned, state: taken.some((each) => each.state === 'oof') ? 'oof' : 'busy' }]
    }),
  )
}
