import type { MinutesBlock } from '../publish/minutes.ts'
import { dateWords, type CouncilTime, type OutWords } from '../publish/out-words.ts'
import type { MinutesChange, PublishedCorrection } from './corrections.ts'
import type { Confirmation } from './minutes-log.ts'
import type { MinutesState } from './minutes-standing.ts'

/** What a copy of the minutes says about itself. */
export interface PrintedStanding {
  readonly state: MinutesState
  readonly confirmation: Confirmation | null
  readonly corrections: readonly PublishedCorrection[]
}

function changeWords({ how, before, text }: MinutesChange, words: OutWords): string {
  return words(`out-corrected-${how}`, how === 'changed' ? { before, after: text } : { text })
}

function confirmedWords(confirmation: Confirmation, time: CouncilTime, words: OutWords): string {
  const { sessionMs, atMs, name, correction } = confirmation
  const id = sessionMs === null ? 'out-standing-confirmed' : 'out-standing-confirmed-in'
  const said = words(id, { name, date: dateWords(time, sessionMs ?? atMs) })
  return correction === '' ? said : `${said} ${words('out-standing-with', { text: correction })}`
}

/** Draft or confirmed, by which session and whom, and what was corrected, before and after. */
export function standingBlocks(
  { state, confirmation, corrections }: PrintedStanding,
  time: CouncilTime,
  words: OutWords,
): readonly MinutesBlock[] {
  const said =
    confirmation === null
      ? words(state === 'in-review' ? 'out-standing-in-review' : 'out-standing-draft')
      : confirmedWords(confirmation, time, words)
  return [
    { kind: 'paragraph', text: said },
    ...corrections.flatMap(({ atMs, by, changes, notes }): MinutesBlock[] => {
      const after = confirmation !== null && atMs > confirmation.atMs
      const items = changes.map((each) => changeWords(each, words))
      if (notes) items.push(words('out-corrected-notes'))
      const head = words(after ? 'out-standing-changed' : 'out-standing-corrected', {
        name: by,
        date: dateWords(time, atMs),
      })
      return [
        { kind: 'paragraph', text: head },
        ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
      ]
    }),
  ]
}
