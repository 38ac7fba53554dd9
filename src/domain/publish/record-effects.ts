import { departmentOf, memberOf } from '../council/find-member.ts'
import { levelOf, riskLevel } from '../risks/risk-matrix.ts'
import { matrixOf } from '../risks/council-ratings.ts'
import type { Captured } from '../session/session-state.ts'
import type { Effect } from './effect.ts'
import { trimmed } from './html.ts'
import { capturedAs, remarks } from './minutes-results.ts'
import type { PublishInput } from './plan-publish.ts'

function itemTitle({ state }: PublishInput, each: Captured): string {
  const { itemId } = each.capture
  return [...state.items, ...state.removedItems].find((one) => one.id === itemId)?.title ?? ''
}

function nameOf({ council }: PublishInput, id: string | null, fallback: string | null): string | null {
  return (id === null ? undefined : memberOf(council, id)?.displayName) ?? fallback
}

/** The council's own records of what was captured; notes live in the minutes. */
export function recordEffects(input: PublishInput): readonly Effect[] {
  const { state, council, words } = input
  const actions = capturedAs(state.captured, 'action').map((each): Effect => {
    const { id: captureId, text, ownerId, ownerName, due } = each.capture
    return {
      kind: 'action',
      id: `action/${captureId}`,
      captureId,
      title: trimmed(text, 255),
      detail: [text.length > 255 ? text : null, ...remarks({ state, council, words }, each)]
        .filter((one) => one !== null)
        .join('\n'),
      ownerId,
      ownerName: nameOf(input, ownerId, ownerName),
      due,
      itemTitle: itemTitle(input, each),
      taskEffectId: `task/${captureId}`,
    }
  })
  const decisions = capturedAs(state.captured, 'decision').map((each): Effect => {
    const { id: captureId, text, detail = '', reason = '', deciderId = null, options, dissent } = each.capture
    return {
      kind: 'decision',
      id: `decision/${captureId}`,
      captureId,
      title: trimmed(text, 255),
      wording: text,
      detail,
      reason,
      ...(options === undefined ? {} : { options }),
      ...(dissent === undefined ? {} : { dissent }),
      deciderId,
      deciderName: nameOf(input, deciderId, null) ?? '',
      decidedAtMs: each.atMs,
      itemTitle: itemTitle(input, each),
    }
  })
  const risks = capturedAs(state.captured, 'risk').map((each): Effect => {
    const {
      id: captureId,
      text,
      detail = '',
      ownerId,
      ownerName,
      departmentIds,
      likelihood,
      impact,
    } = each.capture
    return {
      kind: 'risk',
      id: `risk/${captureId}`,
      captureId,
      title: trimmed(text, 255),
      wording: text,
      detail,
      ownerId,
      ownerName: nameOf(input, ownerId, ownerName),
      departmentIds,
      departmentNames: departmentIds.map((id) => departmentOf(council, { departmentId: id })?.name ?? id),
      likelihood,
      impact,
      level: levelOf(matrixOf(council), { likelihood, impact }) ?? riskLevel(likelihood, impact),
      raisedBy: each.enteredFor?.name ?? each.byName,
      raisedAtMs: each.atMs,
    }
  })
  return [...actions, ...decisions, ...risks]
}
