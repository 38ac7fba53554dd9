import { droppedTask, statusOf, withStatus, type Ledger } from './ledger.ts'

/**
 * A task that a correction was to change was deleted in Planner: it is dropped with its action, or made anew. Either
 * way the action's record follows.
 */
export function answerDeleted(ledger: Ledger, effectId: string, answer: 'drop' | 'recreate'): Ledger {
  const effect = ledger.plan.effects.find((each) => each.id === effectId)
  const { state, reason } = statusOf(ledger, effectId)
  if (effect?.kind !== 'change-task' || state !== 'needs-you' || reason !== 'task-deleted') return ledger
  const { after, captureId } = effect
  const about = answer === 'drop' ? droppedTask : 'recreated'
  const answered = [`change-record/${captureId}`]
    .filter((each) => ledger.plan.effects.some((one) => one.id === each))
    .reduce((sum, each) => withStatus(sum, each, {}), withStatus(ledger, effectId, { state: 'done', about }))
  if (answer === 'drop' || after === null) return answered
  const others = answered.plan.effects.filter((each) => each.id !== after.id)
  return { ...answered, plan: { ...answered.plan, effects: [...others, after] } }
}
