import { Button, Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { ChannelPost } from '#src/domain/channel/posts-since.ts'
import { Person } from '#src/ui/components/person.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import styles from './channel-posts.module.css'

/** What can be made of a post. */
export const postUses = ['topic', 'action', 'risk'] as const
export type PostUse = (typeof postUses)[number]

/** The posts since the last session; each can be made a topic, an action or a risk, once. */
export function ChannelPosts(props: {
  posts: readonly ChannelPost[]
  nowMs: number
  /** What this person may make of them now. */
  uses: readonly PostUse[]
  /** What was made of it already; null where nothing was. */
  usedAs: (post: ChannelPost) => PostUse | null
  onUse: (post: ChannelPost, use: PostUse) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  return (
    <ul className={styles.posts}>
      {props.posts.map((post) => {
        const used = props.usedAs(post)
        return (
          <li key={post.id} className={styles.post}>
            <Person name={post.authorName} detail={shortMoment(tag, post.atMs, props.nowMs)} />
            {post.subject !== '' && (
              <p className={styles.subject} dir="auto">
                {post.subject}
              </p>
            )}
            <p className={styles.text} dir="auto">
              {post.text}
            </p>
            <div className={styles.buttons}>
              {used === null ? (
                props.uses.map((use) => (
                  <Button
                    key={use}
                    size="small"
                    aria-label={t(`channel-posts-make-${use}-of`, { name: post.authorName })}
                    onClick={() => props.onUse(post, use)}
                  >
                    {t(`channel-posts-make-${use}`)}
                  </Button>
                ))
              ) : (
                <span className={styles.used}>{t(`channel-posts-used-${used}`)}</span>
              )}
              {post.webUrl !== '' && (
                <Link href={post.webUrl} target="_blank" rel="noreferrer">
                  {t('channel-posts-open')}
                </Link>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
