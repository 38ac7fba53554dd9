import type { Proposal } from '#src/domain/session/session-state.ts'
import type { Words } from '#src/ui/text/words.ts'

/** What became of a topic; `time` is when its item is on, null where that is not known. */
export function answerWords(t: Words, proposal: Proposal, time: string | null): string {
  const { answer, reason, answeredBy } = proposal
  switch (answer) {
    case 'open':
      return t('agenda-proposal-open')
    case 'accept':
      return time === null ? t('agenda-proposal-accepted') : t('agenda-proposal-accepted-at', { time })
    case 'park':
    case 'decline':
      return t(answer === 'park' ? 'agenda-proposal-parked' : 'agenda-proposal-declined', {
        name: answeredBy?.name ?? '',
        reason,
      })
  }
}
