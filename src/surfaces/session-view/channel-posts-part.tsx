import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { itemTitleLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import { isMadeOf, madeOfPost, postsSince, type ChannelPost } from '#src/domain/channel/posts-since.ts'
import { detailLimit, lineLimit } from '#src/domain/session/capture.ts'
import { ChannelPosts, postUses, type PostUse } from '#src/features/channel-posts/channel-posts.tsx'
import { PastedPost } from '#src/features/channel-posts/pasted-post.tsx'
import { postText } from '#src/domain/channel/post-text.ts'
import { ask } from '#src/graph/asking.ts'
import { latestMessages, type ReadMessage } from '#src/graph/channels/messages.ts'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import { newId } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { mayReadMessages } from '../wiring/may-read-messages.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** Pages of fifty that are looked through for the time of the last session. */
const mostPages = 4
/** A council without a session before looks back so far. */
const lookBackMs = 14 * 86_400_000

type Read =
  | { readonly how: 'not-asked' | 'reading' | 'not-allowed' }
  | { readonly how: 'read'; readonly posts: readonly ChannelPost[]; readonly whole: boolean }
  | { readonly how: 'failed'; readonly hindrance: Hindrance }

/**
 * What was written in the council's channel since the last session, read when somebody presses for it and never by
 * itself; each post can be made a topic, and while the session runs an action or a risk.
 */
export function ChannelPostsPart(props: { context: SessionContext; itemId?: string }): ReactNode {
  return (
    <PageWords page="channel-posts" loading={<SkeletonLines widths={[0.6]} />}>
      <Posts {...props} />
    </PageWords>
  )
}

function Posts({ context, itemId = null }: { context: SessionContext; itemId?: string | null }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { person, session, moves, nowMs } = context
  const { council, live, sessionKey } = session
  const state = useStateParts(live, readBy.channelPosts)
  const [read, setRead] = useState<Read>({ how: 'not-asked' })
  const [pasting, setPasting] = useState(false)
  const sinceMs = lastHeldMs(session) ?? nowMs() - lookBackMs
  const look = async () => {
    setRead({ how: 'reading' })
    if (!(await mayReadMessages(person))) return setRead({ how: 'not-allowed' })
    try {
      setRead({ how: 'read', ...(await readPosts(context, sinceMs)) })
    } catch (failure) {
      setRead({ how: 'failed', hindrance: explainOpening(failure) })
    }
  }
  const usedAs = (post: ChannelPost): PostUse | null => {
    const captured = state.captured.find(
      ({ removed, capture }) => !removed && isMadeOf(post, capture.detail ?? ''),
    )
    if (captured?.capture.kind === 'action' || captured?.capture.kind === 'risk') return captured.capture.kind
    return state.proposals.some((each) => isMadeOf(post, each.why)) ? 'topic' : null
  }
  const use = (post: ChannelPost, as: PostUse) => {
    if (as === 'topic') {
      const { title, detail } = madeOfPost(post, { title: itemTitleLimit, detail: purposeLimit })
      moves.make({ kind: 'propose-item', proposalId: newId(), title, minutes: 10, why: detail })
      return
    }
    const { title, detail } = madeOfPost(post, { title: lineLimit, detail: detailLimit })
    const shared = { id: newId(), itemId, text: title, detail, ownerId: null, ownerName: null }
    moves.make({
      kind: 'capture',
      enteredFor: null,
      capture:
        as === 'action'
          ? { ...shared, kind: 'action', due: null }
          : { ...shared, kind: 'risk', departmentIds: [], likelihood: 3, impact: 3 },
    })
  }
  const running = state.phase === 'running' || state.phase === 'paused'
  const uses = postUses.filter((each) =>
    each === 'topic' ? moves.may('propose-item') : running && moves.may('capture'),
  )
  const when = shortMoment(tag, sinceMs, nowMs())
  const paste = pasting ? (
    <PastedPost
      sessionKey={sessionKey}
      onTopic={({ title, link }) => {
        moves.make({ kind: 'propose-item', proposalId: newId(), title, minutes: 10, why: link })
        setPasting(false)
      }}
      onCancel={() => setPasting(false)}
    />
  ) : (
    moves.may('propose-item') && (
      <div>
        <Button size="small" onClick={() => setPasting(true)}>
          {t('channel-posts-paste')}
        </Button>
      </div>
    )
  )
  return (
    <Section title={t('channel-posts-title')}>
      <div role="status">
        {read.how === 'read' && (
          <p>
            {t('channel-posts-count', { count: read.posts.length, when, whole: read.whole ? 'yes' : 'no' })}
          </p>
        )}
      </div>
      {read.how === 'not-asked' && (
        <div>
          <Button size="small" onClick={() => void look()}>
            {t('channel-posts-read', { channel: council.channelName, when })}
          </Button>
        </div>
      )}
      {read.how === 'reading' && <SkeletonLines widths={[0.9, 0.7, 0.8]} />}
      {read.how === 'not-allowed' && (
        <StateMessage kind="refused" quiet title={t('channel-posts-not-allowed')}>
          {t('channel-posts-not-allowed-meaning')}
        </StateMessage>
      )}
      {read.how === 'failed' && (
        <HindranceNotice
          within
          during
          hindrance={read.hindrance}
          person={person}
          onDone={() => void look()}
        />
      )}
      {read.how === 'read' && (
        <ChannelPosts posts={read.posts} nowMs={nowMs()} uses={uses} usedAs={usedAs} onUse={use} />
      )}
      {read.how === 'not-allowed' && paste}
    </Section>
  )
}

/** When the last session of the meeting that was held began; null where none was. */
function lastHeldMs({ sessions, thread, startMs }: SessionContext['session']): number | null {
  const held = sessions.flatMap((each) =>
    each.thread === thread &&
    (each.phase === 'closed' || each.phase === 'published') &&
    each.startMs !== null &&
    each.startMs < startMs
      ? [each.startMs]
      : [],
  )
  return held.length === 0 ? null : Math.max(...held)
}

async function readPosts(
  { person, session }: SessionContext,
  sinceMs: number,
): Promise<{ readonly posts: readonly ChannelPost[]; readonly whole: boolean }> {
  const { teamId, channelId } = session.council
  const first = latestMessages({ teamId, channelId })
  const found: ReadMessage[] = []
  let asking: ReturnType<typeof first.next> = first
  for (let page = 1; ; page += 1) {
    const { entries, nextLink } = await ask(person.graph, asking)
    found.push(...entries)
    const oldestMs = Math.min(...entries.map((each) => Date.parse(each.createdAt) || 0))
    const whole = nextLink === null || oldestMs <= sinceMs
    if (whole || page === mostPages)
      return {
        posts: postsSince(
          found.flatMap((each) => postOf(each, person.config.appId)),
          sinceMs,
        ),
        whole,
      }
    asking = first.next(nextLink)
  }
}

/** What people wrote; Weft's own messages carry a link to itself and are known already. */
function postOf(message: ReadMessage, appId: string): readonly ChannelPost[] {
  const { id, webUrl, createdAt, subject, from, html } = message
  if (from === null || html.includes(`/l/entity/${appId}/`)) return []
  return [
    { id, webUrl, subject, atMs: Date.parse(createdAt) || 0, authorName: from.name, text: postText(html) },
  ]
}
