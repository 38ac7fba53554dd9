import type { RecordEffect } from './correction-effect.ts'
import { correctionMessage } from './correction-message.ts'
import type { Effect, EffectOf, PublishPlan } from './effect.ts'
import type { Ledger } from './ledger.ts'
import type { Minutes } from './minutes.ts'
import type { CouncilTime, OutWords } from './out-words.ts'
import { publishedContent, type PublishedContent } from './published-content.ts'

/** One captured thing that differs from what was published. */
export interface Difference {
  readonly how: 'added' | 'changed' | 'removed'
  readonly before: RecordEffect | null
  readonly after: RecordEffect | null
}

export interface CorrectionInput {
  /** The session's ledgers, the first publish first. */
  readonly ledgers: readonly Ledger[]
  /** What publishing the session anew would do. */
  readonly wanted: PublishPlan
  readonly minutes: Minutes
  readonly time: CouncilTime
  readonly words: OutWords
}

function isRecord(effect: Effect): effect is RecordEffect {
  return effect.kind === 'action' || effect.kind === 'decision' || effect.kind === 'risk'
}

/**
 * What people said, without what only the wording around it adds: a council that changes its language or a member's
 * name corrects nothing.
 */
function said(effect: RecordEffect): string {
  switch (effect.kind) {
    case 'action': {
      const { title, detail, ownerId, ownerName, due } = effect
      return JSON.stringify([title, detail, ownerId ?? ownerName, due])
    }
    case 'decision': {
      const { wording, detail, reason, deciderId, options = '', dissent = '' } = effect
      return JSON.stringify([wording, detail, reason, deciderId, options, dissent])
    }
    case 'risk': {
      const { wording, detail, ownerId, ownerName, departmentIds, likelihood, impact } = effect
      return JSON.stringify([wording, detail, ownerId ?? ownerName, departmentIds, likelihood, impact])
    }
  }
}

/** What was captured differently since, in the order of the session. */
function differencesOf(published: PublishedContent, wanted: PublishPlan): readonly Difference[] {
  const now = wanted.effects.filter(isRecord)
  const found = now.flatMap((after): Difference[] => {
    const before = published.records.get(after.captureId)
    if (before === undefined) return [{ how: 'added', before: null, after }]
    if (before.removed) return [{ how: 'added', before: before.effect, after }]
    return said(before.effect) === said(after) ? [] : [{ how: 'changed', before: before.effect, after }]
  })
  const kept = new Set(now.map((each) => each.captureId))
  const removed = [...published.records.values()]
    .filter((each) => !each.removed && !kept.has(each.effect.captureId))
    .map((each): Difference => ({ how: 'removed', before: each.effect, after: null }))
  return [...found, ...removed]
}

/** What a correction would publish; null where nothing differs from what is published. */
export function pendingCorrection(
  ledgers: readonly Ledger[],
  wanted: PublishPlan,
): { readonly differences: readonly Difference[]; readonly newNotes: boolean } | null {
  const published = publishedContent(ledgers)
  const differences = differencesOf(published, wanted)
  const newNotes = notesChanged(published, wanted)
  return ledgers.length === 0 || (differences.length === 0 && !newNotes) ? null : { differences, newNotes }
}

/** Whether the notes or the attendance changed since the minutes were written; unknown for old minutes. */
function notesChanged(published: PublishedContent, wanted: PublishPlan): boolean {
  const known = published.minutes?.digest
  const now = wanted.effects.find((each) => each.kind === 'minutes')?.digest
  return known !== undefined && now !== undefined && known !== now
}

function effectsOf(
  difference: Difference,
  published: PublishedContent,
  wantedTasks: ReadonlyMap<string, EffectOf<'task'>>,
): readonly Effect[] {
  const { before, after } = difference
  const captureId = (after ?? before)?.captureId ?? ''
  const task = published.tasks.get(captureId)
  const wantedTask = wantedTasks.get(captureId) ?? null
  const effects: Effect[] = []
  if (task !== undefined && task.taskId !== null && (after === null || wantedTask !== null)) {
    effects.push({
      kind: 'change-task',
      id: `change-task/${captureId}`,
      captureId,
      taskId: task.taskId,
      before: task.effect,
      after: after === null ? null : wantedTask,
    })
  } else if (wantedTask !== null && difference.how === 'added' && task?.owed !== true)
    effects.push(wantedTask)
  if (before === null) return after === null ? effects : [...effects, after]
  const restored = difference.how === 'added'
  return [
    ...effects,
    { kind: 'change-record', id: `change-record/${captureId}`, captureId, before, after, restored },
  ]
}

/**
 * A message's id out of its address (`…/l/message/<channel>/<message>`); null where it has none.
 */
function messageIdOf(url: string | null): string | null {
  return /\/l\/message\/[^/]+\/([^/?]+)/.exec(url ?? '')?.[1] ?? null
}

/**
 * What publishing a corrected session again does: the difference, and nothing that was done already. The turn, what was
 * carried over and the invite stay as they are. Null where nothing differs.
 */
export function planCorrection(input: CorrectionInput): PublishPlan | null {
  const { ledgers, wanted, words, time } = input
  const pending = pendingCorrection(ledgers, wanted)
  if (pending === null) return null
  const { differences, newNotes } = pending
  const published = publishedContent(ledgers)
  const correction = ledgers.length
  const marker = `${input.minutes.reference}-${correction}`
  const wantedTasks = new Map(
    wanted.effects.flatMap((each) => (each.kind === 'task' ? [[each.captureId, each] as const] : [])),
  )
  const effects: Effect[] = differences.flatMap((each) => effectsOf(each, published, wantedTasks))
  const { minutes } = published
  if (minutes !== null) {
    effects.push({
      kind: 'change-minutes',
      id: 'minutes',
      fileName: minutes.fileName,
      digest: wanted.effects.find((each) => each.kind === 'minutes')?.digest ?? minutes.digest ?? '',
      eTag: minutes.eTag,
      marker,
    })
  }
  const replyTo = messageIdOf(published.messageUrl)
  effects.push({
    kind: 'message',
    id: 'message',
    html: correctionMessage(
      { ...input.minutes, reference: marker },
      { differences, newNotes, fileName: minutes?.fileName ?? '', title: wanted.sessionTitle },
      time,
      words,
    ),
    marker,
    ...(replyTo === null ? {} : { replyTo }),
  })
  return { ...wanted, correction, effects }
}
