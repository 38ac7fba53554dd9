import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Proposal, SessionState } from '#src/domain/session/session-state.ts'
import type { WhileAway as Missed } from '#src/domain/session/while-away.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { commaOf } from '#src/ui/text/words.ts'
import styles from './while-away.module.css'

/** “While you were away”: what somebody late missed, until they have read it. */
export function WhileAway(props: {
  state: Pick<SessionState, 'items'>
  missed: Missed
  /** What became of a topic of theirs, in words. */
  answerOf: (proposal: Proposal) => string
  /** What became of votes, a line each; it comes when it is fetched. */
  votes: ReactNode
  onRead: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { state, missed } = props
  const titleOf = (id: string | null) => state.items.find((each) => each.id === id)?.title
  const passed = missed.itemsPassed.flatMap((id) => titleOf(id) ?? [])
  const rounds = missed.rounds.flatMap((id) => titleOf(id) ?? [])
  const nowAt = titleOf(missed.nowAt)
  const kinds = [
    { message: 'while-away-decisions', captured: missed.decisions },
    { message: 'while-away-actions', captured: missed.actions },
    { message: 'while-away-risks', captured: missed.risks },
  ] as const
  const something =
    missed.answered.length > 0 ||
    passed.length > 0 ||
    nowAt !== undefined ||
    missed.notes > 0 ||
    missed.votes.length > 0 ||
    rounds.length > 0 ||
    kinds.some((each) => each.captured.length > 0)
  if (!something) return null
  return (
    <div className={styles.box}>
      <Section
        title={t('while-away-title')}
        actions={
          <Button size="small" appearance="subtle" onClick={props.onRead}>
            {t('while-away-read')}
          </Button>
        }
      >
        <ul className={styles.list}>
          {missed.answered.map((each) => (
            <li key={each.proposalId}>
              {t('while-away-topic', { title: each.title, answer: props.answerOf(each) })}
            </li>
          ))}
          {passed.length > 0 && <li>{t('while-away-passed', { titles: passed.join(' · ') })}</li>}
          {nowAt !== undefined && <li>{t('while-away-now', { title: nowAt })}</li>}
          {rounds.length > 0 && <li>{t('while-away-rounds', { titles: rounds.join(' · ') })}</li>}
          {missed.votes.length > 0 && props.votes}
          {kinds
            .filter((each) => each.captured.length > 0)
            .map((each) => (
              <li key={each.message}>
                {t(each.message, { count: each.captured.length })}
                <ul className={styles.texts}>
                  {each.captured.map(({ capture }) => (
                    <li key={capture.id}>
                      <bdi>{capture.text}</bdi>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          {missed.notes > 0 && (
            <li>
              {t('while-away-notes', { count: missed.notes })}
              {missed.noteWriters.length > 0 && (
                <>
                  {': '}
                  <bdi>{missed.noteWriters.join(commaOf(tag))}</bdi>
                </>
              )}
            </li>
          )}
        </ul>
      </Section>
    </div>
  )
}
