import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { dayIn } from '#src/domain/council/days.ts'
import { countVote } from '#src/domain/session/count-vote.ts'
import { lineLimit } from '#src/domain/session/capture.ts'
import { decisionIdOf, decisionOfVote } from '#src/domain/session/decision-of-vote.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import { freshDraft, parseCaptureDraft, type CaptureDraft } from '#src/features/capture/capture-draft.ts'
import { CaptureForm } from '#src/features/capture/capture-form.tsx'
import { useListWords } from '#src/features/votes/use-list-words.ts'
import { decidedWords, optionWords } from '#src/features/votes/vote-words.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useKeptForm, useWasKept } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { Words } from '#src/ui/text/words.ts'
import { newId } from '../wiring/connection.ts'
import { useStateParts } from '../wiring/use-live.ts'
import type { SessionContext } from './session-context.ts'

const parts = ['items', 'attendance', 'captured'] as const
const madeParts = ['captured'] as const

/** Makes a decision of a closed vote, once: the form of the capture bar, with the result in words. */
export function DecideFromVote(props: { context: SessionContext; vote: Vote }): ReactNode {
  const t = useText()
  const { context, vote } = props
  const key = `capture/${context.session.sessionKey}/vote-${vote.voteId}`
  const [open, setOpen] = useState(useWasKept(key))
  const { captured } = useStateParts(context.session.live, madeParts)
  const made = decisionOfVote({ captured }, vote.voteId)
  if (made !== null) return <p>{t('votes-decided', { text: made.capture.text })}</p>
  if (open) return <DecisionForm {...props} draftKey={key} onClose={() => setOpen(false)} />
  return (
    <div>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('votes-decide')}
      </Button>
    </div>
  )
}

function DecisionForm(props: {
  context: SessionContext
  vote: Vote
  draftKey: string
  onClose: () => void
}): ReactNode {
  const t = useText()
  const list = useListWords()
  const announce = useAnnounce()
  const { vote } = props
  const { session, person, moves, nowMs } = props.context
  const { items, attendance, captured } = useStateParts(session.live, parts)
  const [id] = useState(() => {
    const own = decisionIdOf(vote.voteId)
    // What somebody removed keeps its words: the next decision is another one.
    return own === null || captured.some((each) => each.capture.id === own) ? newId() : own
  })
  const [today] = useState(() => dayIn(session.council.timeZone, nowMs()))
  const { draft, forget } = useKeptForm(props.draftKey, parseCaptureDraft, () => decisionOf(vote, t, list))
  return (
    <CaptureForm
      kind="decision"
      captureId={id}
      draft={draft}
      items={items}
      attendance={attendance}
      council={session.council}
      me={person.me}
      dues={[]}
      today={today}
      submitLabel={t('capture-submit')}
      onCapture={(capture) => {
        moves.make({ kind: 'capture', capture, enteredFor: draft.get().enteredFor })
        announce(t('capture-done', { text: capture.text }), 'short')
        forget()
        props.onClose()
      }}
      onCancel={() => {
        forget()
        props.onClose()
      }}
    />
  )
}

/** The question, with what was chosen where there was something to choose; how it was decided stands in the reason. */
function decisionOf(vote: Vote, t: Words, list: (items: readonly string[]) => string): CaptureDraft {
  const fresh = freshDraft(vote.itemId, null)
  if (vote.way === 'elsewhere') return { ...fresh, text: vote.question }
  const { winners } = countVote(vote)
  const chosen = vote.options.length === 0 ? [] : winners.map((each) => optionWords(vote, each, t))
  const text = chosen.length === 0 ? vote.question : `${vote.question} ${list(chosen)}`
  return {
    ...fresh,
    text: text.slice(0, lineLimit),
    detail: decidedWords(vote, t, list),
    options: vote.options.map((each) => each.label).join('\n'),
  }
}
