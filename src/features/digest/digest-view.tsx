import { Button, Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { directionOf } from '#src/domain/publish/html.ts'
import type { MinutesBlock } from '#src/domain/publish/minutes.ts'
import type { DigestStanding } from '#src/records/notices/publish-digest.ts'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
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
  standing: DigestStanding | null
  busy: boolean
  /** Why the last press did nothing; null where it did. */
  trouble: ReactNode
  nowMs: number
  onPublish: () => void
  /** It is in the channel, as somebody saw. */
  onThere: () => void
  onAgain: () => void
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
      <Standing {...props} />
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

function Standing(props: {
  standing: DigestStanding | null
  nowMs: number
  busy: boolean
  onThere: () => void
  onAgain: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { standing } = props
  if (standing === null || standing.how === 'not-yet') return null
  const facts = { name: standing.byName, when: shortMoment(tag, standing.atMs, props.nowMs) }
  if (standing.how === 'published')
    return (
      <StateMessage kind="done" title={t('digest-published', facts)}>
        {standing.link !== '' && (
          <Link href={standing.link} target="_blank" rel="noreferrer">
            {t('digest-open')}
          </Link>
        )}
      </StateMessage>
    )
  if (standing.how === 'underway') return <StateMessage kind="waiting" title={t('digest-underway', facts)} />
  return (
    <StateMessage
      kind="conflict"
      title={t('digest-unsure', facts)}
      actions={
        props.busy
          ? []
          : [
              { label: t('digest-there'), onAct: props.onThere },
              { label: t('digest-again'), onAct: props.onAgain },
            ]
      }
    >
      {t('digest-unsure-meaning')}
    </StateMessage>
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
