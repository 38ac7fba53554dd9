import { useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { tabAddress, tabEntityId } from '../wiring/links.ts'
import { SetupPage } from '../wiring/setup-page.tsx'
import styles from '../wiring/surface.module.css'

/** The configuration page of the channel tab: sets the council up, then lets the host's Save go on. */
export function Configure(props: { person: SignedIn }): ReactNode {
  const t = useText()
  const { opened } = props.person
  const [ready, setReady] = useState<Council | null>(null)
  const { groupId, channelId } = opened.place
  if (groupId === null)
    return (
      <main className={styles.page}>
        <StateMessage kind="refused" title={t('setup-no-team')}>
          {t('setup-no-team-meaning')}
        </StateMessage>
      </main>
    )
  return (
    <main>
      <SetupPage
        person={props.person}
        groupId={groupId}
        channelId={channelId}
        onReady={(council) => {
          setReady(council)
          const address = tabAddress(location.origin, council, null)
          opened.configuration?.offer({
            entityId: tabEntityId(council),
            contentUrl: address,
            websiteUrl: address,
            name: council.name,
          })
        }}
      />
      {ready && opened.configuration && (
        <output className={styles.saved}>{t('configure-saved', { council: ready.name })}</output>
      )}
    </main>
  )
}
