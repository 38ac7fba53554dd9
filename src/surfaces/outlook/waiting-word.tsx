import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { linkedMessage } from '#src/domain/publish/linked-message.ts'
import { waitingKey } from '#src/domain/notices/post-keys.ts'
import { PostStandingNote } from '#src/features/notices/post-standing.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useCouncilWords } from '../minutes/use-council-words.ts'
import { usePostOnce } from '../notices/use-post-once.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'

/** Says in the council's channel, once for a session, that its agenda waits for the organizer's Outlook. */
export function WaitingWord(props: {
  person: SignedIn
  council: Council
  sessionKey: string
  /** Of the meeting. */
  title: string
  organizer: string
  link: string
}): ReactNode {
  const t = useText()
  const { person, council, title, organizer, link } = props
  const words = useCouncilWords(council.language)
  // The link of a session stands in other messages as well: no message is taken for this one by it.
  const place = { kind: 'waiting', key: waitingKey(props.sessionKey), marker: null } as const
  const { standing, trouble, busy, read, publish, isThere } = usePostOnce(person, council, place)
  const say = (again: boolean) => {
    if (words === null || busy) return
    const text = words('out-waiting', { name: organizer, title })
    const subject = words('out-waiting-title', { title })
    const blocks = [{ kind: 'paragraph', text }] as const
    const html = linkedMessage({ language: council.language, title: subject, blocks, link }, words)
    publish({ html, subject }, again)
  }
  return (
    <>
      {standing?.how === 'not-yet' && (
        <div>
          <Button size="small" disabledFocusable={busy || words === null} onClick={() => say(false)}>
            {t(busy ? 'outlook-waiting-saying' : 'outlook-waiting-say', { channel: council.channelName })}
          </Button>
        </div>
      )}
      {trouble === 'lists-missing' && (
        <StateMessage kind="failed" title={t('outlook-waiting-no-list')}>
          {t('outlook-waiting-no-list-meaning')}
        </StateMessage>
      )}
      {trouble !== null && trouble !== 'lists-missing' && (
        <HindranceNotice within during hindrance={trouble} person={person} onDone={read} />
      )}
      <PostStandingNote
        words="waiting"
        standing={standing}
        nowMs={person.clock.nowMs()}
        busy={busy}
        onThere={isThere}
        onAgain={() => say(true)}
      />
    </>
  )
}
