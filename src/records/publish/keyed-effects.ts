import type { Effect, EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import { withStatus, type EffectStatus, type Ledger } from '#src/domain/publish/ledger.ts'
import { Duplicate } from '#src/graph/failures.ts'
import type { StoredFile } from '#src/graph/files/files.ts'
import type { GraphCall, GraphClient, GraphResult } from '#src/graph/graph-client.ts'
import { carryRow } from '../carry-over/carry-row.ts'
import { actionKind } from '../kinds/action-kind.ts'
import { decisionKind } from '../kinds/decision-kind.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { recordOfTurn, turnKey, turnKind } from '../kinds/turn-kind.ts'
import { byKeyCall, createCall } from '../lists/list-calls.ts'
import { readPage } from '../lists/list-item.ts'
import { findMinutes, putMinutes } from './minutes-file.ts'
import { actionRow, decisionRow, riskRow } from './record-rows.ts'
import type { PublishRequest } from './publish-ports.ts'
import { failedStatus } from './status-of-failure.ts'

/** Effects whose repeat the service refuses by a unique key or a path: they may be attempted at any time. */
export type KeyedEffect = EffectOf<'action' | 'decision' | 'risk' | 'turn' | 'carry' | 'minutes'>

const keyedKinds: ReadonlySet<Effect['kind']> = new Set([
  'action',
  'decision',
  'risk',
  'turn',
  'carry',
  'minutes',
] satisfies KeyedEffect['kind'][])

export function isKeyed(effect: Effect): effect is KeyedEffect {
  return keyedKinds.has(effect.kind)
}

/** `task` is the id of the action's task, empty where there is none. */
export function keyedCall(
  request: PublishRequest,
  plan: PublishPlan,
  effect: KeyedEffect,
  task: string,
): GraphCall {
  const { siteId, thread } = plan
  switch (effect.kind) {
    case 'action':
      return createCall(siteId, actionKind, { ...actionRow(plan, effect), task })
    case 'decision':
      return createCall(siteId, decisionKind, decisionRow(plan, effect))
    case 'risk':
      return createCall(siteId, riskKind, riskRow(plan, effect))
    case 'turn':
      return createCall(siteId, turnKind, recordOfTurn(effect.turn))
    case 'carry':
      return createCall(siteId, sessionLogKind, carryRow({ ...effect, thread, ...carriedBy(request) }))
    case 'minutes':
      return putMinutes(request, effect).call
  }
}

function carriedBy(request: PublishRequest) {
  return { atMs: request.ports.nowMs(), by: request.by.personId, byName: request.by.name }
}

/** A failed create may have found its own earlier self, or have been carried out after all: this looks. */
function lookupCall(request: PublishRequest, plan: PublishPlan, effect: KeyedEffect): GraphCall {
  const { siteId } = plan
  switch (effect.kind) {
    case 'action':
      return byKeyCall(siteId, actionKind, effect.captureId)
    case 'decision':
      return byKeyCall(siteId, decisionKind, effect.captureId)
    case 'risk':
      return byKeyCall(siteId, riskKind, effect.captureId)
    case 'turn':
      return byKeyCall(siteId, turnKind, turnKey(effect.turn.sessionKey, effect.turn.role))
    case 'carry':
      return byKeyCall(siteId, sessionLogKind, `carry/${effect.fromSession}`)
    case 'minutes':
      return findMinutes(request, effect).call
  }
}

/** The version is kept: a correction writes over no other. */
function fileStatus({ webUrl, eTag }: StoredFile): Pick<EffectStatus, 'ref' | 'about'> {
  return { ref: webUrl, about: eTag === '' ? null : eTag }
}

/** Null where it is not there; a file's address is worth keeping. */
function foundAs(
  request: PublishRequest,
  effect: KeyedEffect,
  result: GraphResult | undefined,
): (Pick<EffectStatus, 'ref'> & Partial<EffectStatus>) | null {
  if (result?.ok !== true) return null
  if (effect.kind === 'minutes') return fileStatus(findMinutes(request, effect).read(result.answer))
  return readPage(actionKind, result.answer.body).items.length > 0 ? { ref: null } : null
}

/** Enters the results of `keyedCall`s into the ledger; failures are looked up before they count as failed. */
export async function settleKeyed(
  request: PublishRequest,
  client: GraphClient,
  before: Ledger,
  effects: readonly KeyedEffect[],
  results: readonly (GraphResult | undefined)[],
): Promise<Ledger> {
  let ledger = before
  const doubtful: { readonly effect: KeyedEffect; readonly failure: unknown }[] = []
  for (const [index, effect] of effects.entries()) {
    const result = results[index]
    if (result?.ok === true) {
      const file =
        effect.kind === 'minutes' ? fileStatus(putMinutes(request, effect).read(result.answer)) : {}
      ledger = withStatus(ledger, effect.id, { state: 'done', ...file })
    } else if (result?.failure instanceof Duplicate && effect.kind !== 'minutes') {
      ledger = withStatus(ledger, effect.id, { state: 'done' })
    } else doubtful.push({ effect, failure: result?.failure })
  }
  if (doubtful.length === 0) return ledger
  const found = await client.sendAll(doubtful.map(({ effect }) => lookupCall(request, ledger.plan, effect)))
  for (const [index, { effect, failure }] of doubtful.entries()) {
    const there = foundAs(request, effect, found[index])
    const status = there
      ? ({ state: 'done', ...there } as const)
      : failedStatus(failure, effect.kind === 'minutes' ? 'channel-gone' : 'list-gone')
    ledger = withStatus(ledger, effect.id, status)
  }
  return ledger
}
