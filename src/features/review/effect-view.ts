import type { Effect } from '#src/domain/publish/effect.ts'
import { statusOf, type EffectReason, type EffectState, type Ledger } from '#src/domain/publish/ledger.ts'

/** One thing that publishing does, as a person follows it. */
export interface EffectView {
  readonly id: string
  readonly kind: Effect['kind']
  /** What it is about: the task's title, the file's name, a person; empty where the kind says it all. */
  readonly about: string
  readonly state: EffectState
  readonly reason: EffectReason | null
  readonly detail: string
  /** Day (`YYYY-MM-DD`) that stands in Planner, where that is the reason; else null. */
  readonly due: string | null
  /** It failed with its task and is done with it: the task says why, and is what is tried again. */
  readonly followsTask: boolean
  /** Who alone can do it; null where anybody may. */
  readonly onlyBy: string | null
  /** Where it can be looked at. */
  readonly url: string | null
}

function aboutOf(effect: Effect): string {
  switch (effect.kind) {
    case 'task':
    case 'action':
    case 'decision':
    case 'risk':
      return effect.title
    case 'change-task':
      return (effect.after ?? effect.before).title
    case 'change-record':
      return (effect.after ?? effect.before).title
    case 'minutes':
    case 'change-minutes':
      return effect.fileName
    case 'turn':
      return effect.turn.personName
    case 'invite':
      return effect.organizerName
    case 'carry':
      return [...effect.items, ...(effect.topics ?? [])].map((each) => each.title).join(', ')
    case 'message':
      return ''
  }
}

/** An action's record is written with its task, a changed one with its change. */
function followsTask(ledger: Ledger, effect: Effect): boolean {
  const taskId =
    effect.kind === 'action'
      ? effect.taskEffectId
      : effect.kind === 'change-record'
        ? `task/${effect.captureId}`
        : null
  if (taskId === null) return false
  const [own, task] = [statusOf(ledger, effect.id), statusOf(ledger, taskId)]
  return own.state === 'failed' && task.state === 'failed' && own.reason === task.reason
}

export function effectViews(ledger: Ledger): readonly EffectView[] {
  return ledger.plan.effects.map((effect) => {
    const status = statusOf(ledger, effect.id)
    return {
      id: effect.id,
      kind: effect.kind,
      about: aboutOf(effect),
      state: status.state,
      reason: status.reason,
      detail: status.about ?? '',
      due: status.due ?? null,
      followsTask: followsTask(ledger, effect),
      onlyBy: effect.kind === 'invite' ? effect.organizerId : null,
      url: status.ref?.startsWith('https://') ? status.ref : null,
    }
  })
}

/** What still has to happen before the session is published everywhere. */
export function openEffects(effects: readonly EffectView[]): readonly EffectView[] {
  return effects.filter(
    (each) =>
      !each.followsTask && each.state !== 'done' && each.state !== 'waiting-for' && each.state !== 'left',
  )
}

/** What somebody else's change kept from being corrected, for a person to settle where it is. */
export function leftEffects(effects: readonly EffectView[]): readonly EffectView[] {
  return effects.filter((each) => each.state === 'left' && each.reason !== 'overtaken')
}
