import { useCallback, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { threadOfPlace } from '#src/features/open-session/meeting.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { tabAddress, tabEntityId } from '../wiring/links.ts'
import { SetupPage } from '../wiring/setup-page.tsx'
import styles from '../wiring/surface.module.css'
import { MeetingTab } from './meeting-tab.tsx'

/**
 * The configuration page of a tab. In a channel it sets the council up, in a meeting it asks which council meets
 * there; then it lets the host's Save go on.
 */
export function Configure(props: { person: SignedIn }): ReactNode {
  const t = useText()
  const { opened } = props.person
  const [ready, setReady] = useState<Council | null>(null)
  const { groupId, channelId } = opened.place
  const thread = groupId === null ? threadOfPlace(opened.place) : null
  const offer = useCallback(
    (council: Council) => {
      setReady(council)
      const address = tabAddress(location.origin, council, null)
      opened.configuration?.offer({
        entityId: tabEntityId(council),
        contentUrl: address,
        websiteUrl: address,
        name: council.name,
      })
    },
    [opened],
  )
  return (
    <main>
      {groupId !== null && (
        <SetupPage
          person={props.person}
          groupId={groupId}
          channelId={channelId}
          onReady={offer}
          onFound={offer}
        />
      )}
      {thread !== null && <MeetingTab person={props.person} thread={thread} onReady={offer} />}
      {groupId === null && thread === null && (
        <div className={styles.page}>
          <StateMessage page kind="refused" title={t('setup-no-team')}>
            {t('setup-no-team-meaning')}
          </StateMessage>
        </div>
      )}
      {ready && opened.configuration && (
        <output className={styles.saved}>
          {thread === null
            ? t('configure-saved', { council: ready.name })
            : t('configure-saved-meeting', { council: ready.name })}
        </output>
      )}
    </main>
  )
}
