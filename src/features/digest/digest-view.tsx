import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { directionOf } from '#src/domain/publish/html.ts'
import type { MinutesBlock } from '#src/domain/publish/minutes.ts'
import type { PostStanding } from '#src/records/notices/post-once.ts'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './digest.module.css'

export type DigestWeek = 'this' | 'last'

/** The digest as it would stand in the channel, and the one press that puts it there. */
export function DigestView(props: {
  week: DigestWeek
  onWeek: (week: DigestWeek) => void
  channelName: string
  /** Null while its words are fetched. */
  digest: {
    readonly language: string
    readonly title: string
    readonly blocks: readonly MinutesBlock[]
    readonly empty: boolean
  } | null
  /** Null while it is read. */
  standing: PostStanding | null
  busy: boolean
  /** Why the last press did nothing; null where it did. */
  trouble: ReactNode
  /** What is known of the message in the channel. */
  note: ReactNode
  onPublish: () => void
}): ReactNode {
  const t = useText()
  const { digest, standing, busy } = props
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('digest-title')}</h2>
      <p className={styles.quiet}>{t('digest-meaning', { channel: props.channelName })}</p>
      <SegmentedChoice
        label={t('digest-week')}
        options={(['this', 'last'] as const).map((value) => ({ value, label: t(`digest-week-${value}`) }))}
        value={props.week}
        onChange={props.onWeek}
      />
      <div className={styles.buttons}>
        {standing?.how === 'not-yet' && digest !== null && !digest.empty && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              if (!busy) props.onPublish()
            }}
          >
            {t(busy ? 'digest-publishing' : 'digest-publish', { channel: props.channelName })}
          </Button>
        )}
      </div>
      {props.trouble}
      {props.note}
      {digest?.empty && (
        <StateMessage kind="empty" quiet title={t('digest-empty')}>
          {t('digest-empty-meaning')}
        </StateMessage>
      )}
      {digest !== null && !digest.empty && (
        <article
          className={styles.preview}
          lang={digest.language}
          dir={directionOf(digest.language)}
          aria-label={t('digest-preview')}
        >
          <h3 className={styles.heading}>{digest.title}</h3>
          {digest.blocks.map((each, place) => (
            <Block key={place} block={each} />
          ))}
        </article>
      )}
    </div>
  )
}

function Block({ block }: { block: MinutesBlock }): ReactNode {
  if (block.kind === 'heading') return <h4 className={styles.part}>{block.text}</h4>
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  if (block.kind === 'list')
    return (
      <ul className={styles.list}>
        {block.items.map((each, place) => (
          <li key={place}>{each}</li>
        ))}
      </ul>
    )
  return null
}
