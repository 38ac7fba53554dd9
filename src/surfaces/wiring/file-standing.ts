import { correctionsOf } from '#src/domain/minutes/corrections.ts'
import { confirmationOf, type MinutesEvent } from '#src/domain/minutes/minutes-log.ts'
import type { PrintedStanding } from '#src/domain/minutes/standing-blocks.ts'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { newLedger, type Ledger } from '#src/domain/publish/ledger.ts'
import { openTogether } from '#src/records/lists/open-call.ts'
import { sessionCall } from '#src/records/stores/session-store.ts'
import type { SessionContext } from '../session-view/session-context.ts'

/**
 * What the corrected file says of itself: whether the minutes had been confirmed, and every correction, this one
 * included. Null for the first publish: what is written then is not changed when the minutes are confirmed, so it says
 * nothing about that.
 */
export async function fileStanding(
  { person, session }: Pick<SessionContext, 'person' | 'session'>,
  plan: PublishPlan,
  ledgers: readonly Ledger[],
): Promise<PrintedStanding | null> {
  const { correction } = plan
  if (correction === undefined) return null
  const { council, sessionKey, sessions } = session
  const by = { personId: person.me.personId, name: person.me.displayName }
  const known = ledgers.some((each) => each.plan.correction === correction)
  const all = known ? ledgers : [...ledgers, newLedger(plan, person.clock.nowMs(), by, null)]
  const atOpening = sessions.find((each) => each.clientKey === sessionKey)?.minutesLog ?? []
  const minutesLog = await openTogether(person.graph, [sessionCall(council.siteId, sessionKey)]).then(
    ([row]): readonly MinutesEvent[] => {
      const reading = row()?.reading
      return reading?.ok === true ? reading.record.minutesLog : atOpening
    },
    // What this page knew when it was opened is the next best.
    () => atOpening,
  )
  const confirmation = confirmationOf(minutesLog)
  return {
    state: confirmation === null ? 'draft' : 'changed',
    confirmation,
    corrections: correctionsOf(all, council),
  }
}
