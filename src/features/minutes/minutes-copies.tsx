import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { MailCopyRegular } from '@fluentui/react-icons/svg/mail-copy'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useState, type ReactNode } from 'react'
import { mailHtml } from '#src/domain/minutes/mail-html.ts'
import { minutesText } from '#src/domain/minutes/minutes-text.ts'
import type { Minutes } from '#src/domain/publish/minutes.ts'
import type { OutWords } from '#src/domain/publish/out-words.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { handOverFile } from '#src/ui/files/hand-over-file.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { copyMail } from './copy-mail.ts'
import styles from './minutes.module.css'

/** The Word writer comes when somebody wants a file. */
async function wordFile(minutes: Minutes, openWords: string): Promise<Blob> {
  const { minutesWord } = await import('./minutes-word.ts')
  return minutesWord(minutes, openWords)
}

type Trouble = 'word' | 'mail'

/** What can be taken away of the minutes that are shown: a Word file, a piece of mail, paper. */
export function MinutesCopies(props: {
  minutes: Minutes
  /** Without its ending. */
  fileName: string
  words: OutWords
  /** Nothing is chosen that could be copied. */
  disabled: boolean
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { minutes, words, disabled } = props
  const [busy, setBusy] = useState(false)
  const [copied, setCopied] = useState<Minutes | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const done = copied === minutes
  const word = () => {
    setBusy(true)
    setTrouble(null)
    wordFile(minutes, words('out-open-in-weft'))
      .then(
        (file) => {
          handOverFile(file, `${props.fileName}.docx`)
          announce(t('minutes-word-saved'), 'asked')
        },
        () => setTrouble('word'),
      )
      .finally(() => setBusy(false))
  }
  const mail = () => {
    setTrouble(null)
    void copyMail({ html: mailHtml(minutes, words), text: minutesText(minutes) }).then((put) => {
      if (!put) return setTrouble('mail')
      setCopied(minutes)
      announce(t('minutes-mail-copied'), 'asked')
    })
  }
  return (
    <>
      <div className={styles.row}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabled={disabled}
          disabledFocusable={busy}
          onClick={() => busy || word()}
        >
          {t(busy ? 'minutes-word-busy' : 'minutes-word')}
        </Button>
        <Button icon={<MailCopyRegular />} disabled={disabled} onClick={mail}>
          {t(done ? 'minutes-mail-copied' : 'minutes-mail')}
        </Button>
        <Button icon={<PrintRegular />} disabled={disabled} onClick={() => print()}>
          {t('minutes-print')}
        </Button>
        {props.children}
      </div>
      {trouble !== null && (
        <StateMessage kind="failed" title={t(`minutes-${trouble}-failed`)}>
          {t(`minutes-${trouble}-failed-meaning`)}
        </StateMessage>
      )}
    </>
  )
}
