import { channelMessage } from './channel-message.ts'
import type { RecordEffect } from './correction-effect.ts'
import type { Minutes, MinutesBlock } from './minutes.ts'
import { dayWords, type CouncilTime, type OutWords } from './out-words.ts'
import type { Difference } from './plan-correction.ts'

interface Corrected {
  readonly title: string
  readonly differences: readonly Difference[]
  readonly newNotes: boolean
  readonly fileName: string
}

/** An action with whose it is and when, as one line; the rest by its words. */
export function briefly(effect: RecordEffect, time: CouncilTime): string {
  if (effect.kind !== 'action') return effect.wording
  const parts = [effect.title, effect.ownerName, effect.due === null ? null : dayWords(time, effect.due)]
  return parts.filter((each) => each !== null && each !== '').join(' · ')
}

/** What was corrected, as a reply to the session's message; what it was before stands there as well. */
export function correctionMessage(
  minutes: Minutes,
  { title, differences, newNotes, fileName }: Corrected,
  time: CouncilTime,
  words: OutWords,
): string {
  const lines = differences.map(({ how, before, after }) => {
    const old = before === null ? '' : briefly(before, time)
    const now = after === null ? '' : briefly(after, time)
    if (how === 'added') return words('out-corrected-added', { text: now })
    if (how === 'removed') return words('out-corrected-removed', { text: old })
    return old === now
      ? words('out-corrected-detail', { text: now })
      : words('out-corrected-changed', { before: old, after: now })
  })
  const blocks: MinutesBlock[] = [
    { kind: 'list', items: newNotes ? [...lines, words('out-corrected-notes')] : lines },
  ]
  return channelMessage(
    { ...minutes, title: words('out-corrected-title', { title }), blocks },
    fileName,
    words,
  )
}
