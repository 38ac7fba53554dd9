import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Member } from '#src/domain/council/council.ts'
import type { AttendeeSuggestion } from '#src/domain/council/suggest-attendees.ts'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './invite.module.css'

export type AddingPeople = 'idle' | 'working' | 'in-form' | 'invited' | 'refused' | 'offline'

/** Whom the invite lacks by the council's list, and whether those who decide would be enough. */
export function InvitePeople(props: {
  suggestion: AttendeeSuggestion
  expected: number
  mayAdd: boolean
  adding: AddingPeople
  onAdd: (members: readonly Member[]) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { suggestion, adding } = props
  const { missing, standIns, coming, quorum } = suggestion
  const all = [...missing, ...standIns]
  const named = (members: readonly Member[]) =>
    new Intl.ListFormat(tag, { type: 'conjunction' }).format(members.map((each) => each.displayName))
  return (
    <Section title={t('attendance-title')}>
      <p className={styles.quiet}>{t('outlook-people-expected', { expected: props.expected })}</p>
      <p className={coming < quorum ? styles.over : styles.quiet}>
        {t(coming < quorum ? 'outlook-people-short' : 'outlook-people-enough', { coming, quorum })}
      </p>
      {missing.length > 0 && <p>{t('outlook-people-missing', { names: named(missing) })}</p>}
      {standIns.length > 0 && <p>{t('outlook-people-stand-ins', { names: named(standIns) })}</p>}
      {all.length > 0 && props.mayAdd && (
        <div>
          <Button disabledFocusable={adding === 'working'} onClick={() => props.onAdd(all)}>
            {t('outlook-people-add', { count: all.length })}
          </Button>
        </div>
      )}
      {all.length > 0 && !props.mayAdd && <p className={styles.quiet}>{t('outlook-people-organizer')}</p>}
      <div role="status">
        {(adding === 'in-form' || adding === 'invited') && (
          <StateMessage kind="done" title={t(`outlook-people-${adding}`)} />
        )}
        {(adding === 'refused' || adding === 'offline') && (
          <StateMessage kind="failed" title={t('outlook-people-not-added')}>
            {t(`outlook-people-${adding}`)}
          </StateMessage>
        )}
      </div>
    </Section>
  )
}
