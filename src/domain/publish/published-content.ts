import type { EffectOf } from './effect.ts'
import type { RecordEffect } from './correction-effect.ts'
import { droppedTask, failedForGood, statusOf, type Ledger } from './ledger.ts'

/** A task as Weft wrote it last; `taskId` is null where there is none any more. */
export interface PublishedTask {
  readonly effect: EffectOf<'task'>
  readonly taskId: string | null
  /** Its ledger still owes it: it failed for good, and a retry there makes it as the session says then. */
  readonly owed: boolean
}

export interface PublishedRecord {
  readonly effect: RecordEffect
  readonly removed: boolean
}

/** What a session has outside of Weft's own log, by capture, after its publish and its corrections. */
export interface PublishedContent {
  readonly tasks: ReadonlyMap<string, PublishedTask>
  readonly records: ReadonlyMap<string, PublishedRecord>
  readonly minutes: {
    readonly fileName: string
    readonly digest: string | undefined
    readonly eTag: string | null
  } | null
  /** Address of the channel message, null where nobody knows it. */
  readonly messageUrl: string | null
}

/** Reads the ledgers of one session, the first publish first and its corrections in their order. */
export function publishedContent(ledgers: readonly Ledger[]): PublishedContent {
  const tasks = new Map<string, PublishedTask>()
  const records = new Map<string, PublishedRecord>()
  let minutes: PublishedContent['minutes'] = null
  let messageUrl: string | null = null
  for (const ledger of ledgers) {
    for (const effect of ledger.plan.effects) {
      const status = statusOf(ledger, effect.id)
      const { state, ref, about } = status
      switch (effect.kind) {
        case 'task':
          tasks.set(effect.captureId, { effect, taskId: ref, owed: ref === null && failedForGood(status) })
          break
        case 'action':
        case 'decision':
        case 'risk':
          if (!records.has(effect.captureId) || state === 'done')
            records.set(effect.captureId, { effect, removed: false })
          break
        case 'change-task': {
          const gone = state === 'done' && (effect.after === null || about === droppedTask)
          // A task that was made anew has an effect of its own; where the change failed, what was written before stands.
          if (state !== 'failed' && tasks.get(effect.captureId)?.taskId === effect.taskId) {
            tasks.set(effect.captureId, {
              effect: effect.after ?? effect.before,
              taskId: gone ? null : effect.taskId,
              owed: false,
            })
          }
          break
        }
        case 'change-record':
          if (state === 'failed') break
          records.set(effect.captureId, {
            effect: effect.after ?? effect.before,
            removed: effect.after === null,
          })
          break
        case 'minutes':
          minutes = {
            fileName: effect.fileName,
            digest: effect.digest,
            eTag: state === 'done' ? about : null,
          }
          break
        case 'change-minutes':
          if (state === 'failed') break
          minutes = {
            fileName: effect.fileName,
            digest: effect.digest,
            eTag: state === 'done' ? about : effect.eTag,
          }
          break
        case 'message':
          messageUrl ??= ref
          break
        default:
      }
    }
  }
  return { tasks, records, minutes, messageUrl }
}
