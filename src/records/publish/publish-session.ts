import type { EffectOf } from '#src/domain/publish/effect.ts'
import {
  answerNeedsYou,
  lateLookDue,
  redirectRetried,
  retryEffects,
  statusOf,
  withStatus,
  type Ledger,
} from '#src/domain/publish/ledger.ts'
import { renewRetried } from '#src/domain/publish/renew-retried.ts'
import { literal } from '#src/graph/path.ts'
import { ledgerKind } from '../kinds/ledger-kind.ts'
import { queryCall } from '../lists/list-calls.ts'
import { brokenRow, type OnBroken } from '../lists/broken-row.ts'
import { readPage } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'
import { beginPublish } from './begin-publish.ts'
import { answerDeleted } from '#src/domain/publish/answer-deleted.ts'
import { LeaseLost, takeLedger } from './held-ledger.ts'
import { LedgerBroken } from './ledger-broken.ts'
import { ledgerOfItem } from './ledger-item.ts'
import type { PublishOutcome, PublishRequest } from './publish-ports.ts'
import { runSteps } from './run-steps.ts'

const ledgerColumns = ledgerKind.columns
  .filter((each) => /^Ledger\d/.test(each.name))
  .map((each) => each.displayName)

/**
 * The stored ledgers of a session: its publish and then its corrections; for opening batches and views. Throws
 * `LedgerBroken` where nobody is told of rows that cannot be read.
 */
export function ledgersCall(
  siteId: string,
  sessionKey: string,
  onBroken?: OnBroken,
): OpenCall<readonly Ledger[]> {
  return {
    call: queryCall(siteId, ledgerKind, `fields/Session eq ${literal(sessionKey)}`, { top: 200 }),
    read: (result) =>
      readPage(ledgerKind, bodyOf(result))
        .items.flatMap((item): Ledger[] => {
          try {
            return [ledgerOfItem(item)]
          } catch (failure) {
            if (!(failure instanceof LedgerBroken) || onBroken === undefined) throw failure
            onBroken(brokenRow(ledgerKind, item, ledgerColumns))
            return []
          }
        })
        .toSorted((a, b) => (a.plan.correction ?? 0) - (b.plan.correction ?? 0)),
  }
}

/** An action's record follows its task: retrying the one retries the other. */
function withActions(ledger: Ledger, retry: readonly string[]): readonly string[] {
  const wanted = new Set(retry)
  const actions = ledger.plan.effects.filter(
    (each) =>
      (each.kind === 'action' && wanted.has(each.taskEffectId)) ||
      (each.kind === 'change-record' && wanted.has(`task/${each.captureId}`)),
  )
  return [...retry, ...actions.map((each) => each.id)]
}

/** The organizer, on a surface that can change the invite. */
function isMine(request: PublishRequest, effect: EffectOf<'invite'>): boolean {
  return effect.organizerId === request.by.personId && request.ports.changeInvite !== undefined
}

/**
 * Publishes a closed session, resumes what somebody left, or repeats what failed. It may be stopped anywhere and called
 * again by anyone who may publish: nothing is done twice. While somebody else holds the ledger it waits and follows.
 * Throws the client's failure where not even the ledger can be written, `LedgerBroken` and `FieldTooLong`.
 */
export async function publishSession(request: PublishRequest): Promise<PublishOutcome> {
  let held = await beginPublish(request)
  let resumed = false
  const prepare = (ledger: Ledger): Ledger | null => {
    const answered = (request.answers ?? []).reduce(
      (sum, each) =>
        'there' in each
          ? answerNeedsYou(sum, each.effectId, each.there)
          : answerDeleted(sum, each.effectId, each.answer),
      ledger,
    )
    const retry = resumedOnce ? [] : withActions(answered, request.retry ?? [])
    const renewed = renewRetried(answered, retry, request.wanted ?? answered.plan.effects)
    const retried = retryEffects(redirectRetried(renewed, retry, request.plan), retry)
    const offered = retried.plan.effects
      .filter((each) => each.kind === 'invite')
      .filter((each) => isMine(request, each) && statusOf(retried, each.id).state === 'waiting-for')
      .reduce((sum, each) => withStatus(sum, each.id, {}), retried)
    const open = offered.plan.effects.some((each) => statusOf(offered, each.id).state === 'to-do')
    const said = JSON.stringify(offered.statuses) !== JSON.stringify(ledger.statuses)
    const owes = offered.auditOwed === true || lateLookDue(offered, request.ports.nowMs())
    return open || said || owes ? offered : null
  }
  let resumedOnce = false
  for (;;) {
    if (held === null) {
      const taken = await takeLedger(request, prepare)
      if (taken.held === null) return { ledger: taken.ledger, surplusRemoved: 0 }
      held = taken.held
      resumed = true
      resumedOnce = true
    }
    try {
      const surplusRemoved = await runSteps(request, held, resumed)
      return { ledger: held.ledger(), surplusRemoved }
    } catch (failure) {
      if (!(failure instanceof LeaseLost)) throw failure
      held = null
    }
  }
}
