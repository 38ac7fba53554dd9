import { newRisk } from '#src/domain/risks/new-risk.ts'
import type { EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import type { ActionRecord } from '../kinds/action-kind.ts'
import type { DecisionRecord } from '../kinds/decision-kind.ts'
import type { RiskRecord } from '../kinds/risk-kind.ts'

/** The action as it is written first; `task` is empty until its task is there. */
export function actionRow(plan: PublishPlan, effect: EffectOf<'action'>): ActionRecord {
  return {
    clientKey: effect.captureId,
    thread: plan.thread,
    session: plan.sessionKey,
    title: effect.title,
    detail: effect.detail,
    ownerKey: effect.ownerId ?? '',
    owner: (effect.ownerName ?? '').slice(0, 255),
    due: effect.due,
    state: 'open',
    doneOn: null,
    agendaItem: effect.itemTitle.slice(0, 255),
    plan: plan.planId,
    task: '',
    challenge: '',
  }
}

export function decisionRow(plan: PublishPlan, effect: EffectOf<'decision'>): DecisionRecord {
  return {
    clientKey: effect.captureId,
    thread: plan.thread,
    session: plan.sessionKey,
    title: effect.title,
    wording: effect.wording,
    detail: effect.detail,
    reason: effect.reason,
    options: effect.options ?? '',
    dissent: effect.dissent ?? '',
    deciderKey: effect.deciderId ?? '',
    decider: effect.deciderName.slice(0, 255),
    decidedMs: effect.decidedAtMs,
    status: 'accepted',
    agendaItem: effect.itemTitle.slice(0, 255),
    challenge: '',
    changeReason: '',
  }
}

export function riskRow(plan: PublishPlan, effect: EffectOf<'risk'>): RiskRecord {
  const { likelihood, impact, raisedAtMs: raisedMs } = effect
  const { captureId: clientKey, title } = effect
  return {
    ...newRisk({ clientKey, title, raisedMs, score: { likelihood, impact } }),
    wording: effect.wording,
    detail: effect.detail,
    ownerKey: effect.ownerId ?? '',
    owner: (effect.ownerName ?? '').slice(0, 255),
    departmentKeys: [...effect.departmentIds],
    departments: effect.departmentNames.join(', ').slice(0, 255),
    level: effect.level,
    changeReason: '',
    raisedBy: effect.raisedBy.slice(0, 255),
    raisedMs,
    session: plan.sessionKey,
  }
}
