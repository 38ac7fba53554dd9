import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { timeOfDay, timeToTheSecond } from '#src/ui/time/format-time.ts'
import { useWaitWords } from '#src/ui/time/wait-words.ts'
import { stateOfWord, type LiveWord } from './live-word.ts'
import styles from './live-word.module.css'

interface Said {
  readonly word: LiveWord
  /** What was not sent yet outlives this page. */
  readonly keptOnDevice: boolean
  readonly nowMs: () => number
}

/** How live the session is, in a word. It is there to be looked at: what has to be heard is announced. */
export function LiveWordText(props: Said): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { word } = props
  const kept = props.keptOnDevice ? 'yes' : 'no'
  switch (word.kind) {
    case 'waiting':
      return <Waiting untilMs={word.untilMs} nowMs={props.nowMs} />
    case 'offline':
      return t('live-word-offline', { time: timeOfDay(tag, word.sinceMs), kept })
    case 'as-of':
      return t('live-word-as-of', { time: timeToTheSecond(tag, word.readMs) })
    case 'behind':
      return t('live-word-behind', { seconds: word.seconds })
    default:
      return t(`live-word-${word.kind}`)
  }
}

function Waiting(props: { untilMs: number; nowMs: () => number }): ReactNode {
  return useWaitWords(props.untilMs, props.nowMs)
}

/** The word, and one press away what it means for what the person does, with `more`. `also` stands on the same line. */
export function LiveWordView(
  props: Said & { before?: ReactNode; also?: ReactNode; more?: ReactNode },
): ReactNode {
  const t = useText()
  const id = useId()
  const { word } = props
  const [open, setOpen] = useState(false)
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
  }
  return (
    <>
      <p className={styles.line} aria-live="off">
        {props.before}
        <button
          type="button"
          className={styles.word}
          data-live={stateOfWord(word)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          title={t('live-what')}
          onClick={() => setOpen(!open)}
          onKeyDown={closeByKey}
        >
          <LiveWordText {...props} />
        </button>
        {props.also}
      </p>
      {open && (
        <div id={id} className={styles.meaning}>
          {t(`live-means-${word.kind}`, {
            kept: props.keptOnDevice ? 'yes' : 'no',
            seconds: word.kind === 'behind' ? word.seconds : 0,
          })}
          {props.more}
        </div>
      )}
    </>
  )
}
