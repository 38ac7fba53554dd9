import { Button } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import type { Minutes } from '#src/domain/publish/minutes.ts'
import type { OutWords } from '#src/domain/publish/out-words.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { MinutesArticle } from './minutes-article.tsx'
import { MinutesCopies } from './minutes-copies.tsx'
import styles from './minutes.module.css'

/** An item that an excerpt may hold. */
export interface ExcerptItem {
  readonly id: string
  readonly title: string
  /** A guest presented it: it is chosen from the beginning. */
  readonly guest: boolean
}

/** The minutes of one session, whole or as an excerpt for a guest, with what can be taken away of them. */
export function MinutesView(props: {
  whole: Minutes
  items: readonly ExcerptItem[]
  excerptOf: (itemIds: ReadonlySet<string>) => Minutes
  /** Without its ending. */
  fileName: string
  words: OutWords
  /** How the minutes stand, above them. */
  standing: ReactNode
}): ReactNode {
  const t = useText()
  const { whole, items, excerptOf } = props
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const shown = useMemo(() => (chosen === null ? whole : excerptOf(chosen)), [chosen, excerptOf, whole])
  const nothing = chosen !== null && chosen.size === 0
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  return (
    <div className={styles.page}>
      {props.standing}
      <div className={styles.stack}>
        <MinutesCopies
          minutes={shown}
          fileName={chosen === null ? props.fileName : `${props.fileName} – ${t('minutes-excerpt-file')}`}
          words={props.words}
          disabled={nothing}
        >
          {chosen === null ? (
            items.length > 0 && (
              <Button
                appearance="subtle"
                onClick={() => setChosen(new Set(items.filter((each) => each.guest).map((each) => each.id)))}
              >
                {t('minutes-excerpt')}
              </Button>
            )
          ) : (
            <Button appearance="subtle" onClick={() => setChosen(null)}>
              {t('minutes-whole')}
            </Button>
          )}
        </MinutesCopies>
        {chosen !== null && (
          <fieldset className={styles.choice}>
            <legend>{t('minutes-excerpt-items')}</legend>
            <p className={styles.quiet}>{t('minutes-excerpt-meaning')}</p>
            {items.map((each) => (
              <label key={each.id}>
                <input type="checkbox" checked={chosen.has(each.id)} onChange={() => toggle(each.id)} />
                <bdi>{each.title}</bdi>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {nothing ? <p>{t('minutes-excerpt-none')}</p> : <MinutesArticle minutes={shown} />}
    </div>
  )
}
