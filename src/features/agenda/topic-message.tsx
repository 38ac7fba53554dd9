import { Button, Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { chatLink, mailLink } from '#src/domain/agenda/topic-text.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'

/** A topic as the person's own message, for whoever may not write to the lists: a chat or a mail with it, to send. */
export function TopicMessage(props: {
  text: string
  /** Of those who run the council; empty where none is known. */
  mails: readonly string[]
  subject: string
  onOpen: (url: string) => void
}): ReactNode {
  const t = useText()
  const { mails, subject, text } = props
  return (
    <StateMessage kind="waiting" quiet title={t('topics-message')}>
      <p className={styles.kept} dir="auto">
        {text}
      </p>
      {mails.length > 0 && (
        <p className={styles.buttons}>
          <Button size="small" onClick={() => props.onOpen(chatLink(mails, text))}>
            {t('topics-chat')}
          </Button>
          <Link href={mailLink(mails, subject, text)}>{t('topics-mail')}</Link>
        </p>
      )}
    </StateMessage>
  )
}
