import type { ReactNode } from 'react'
import type { Archived, Council } from '#src/domain/council/council.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from './connection.ts'
import { tabAddress } from './links.ts'

interface ArchivedNoticeProps {
  readonly person: SignedIn
  readonly council: Council
  readonly archived: Archived
}

/** That the council rests, what this means for what people do here, and where it goes on. */
export function ArchivedNotice(props: ArchivedNoticeProps): ReactNode {
  return (
    <PageWords page="archived" loading={null}>
      <Notice {...props} />
    </PageWords>
  )
}

function Notice({ person, council, archived: { by, movedTo } }: ArchivedNoticeProps): ReactNode {
  const t = useText()
  const moved = movedTo !== null
  const open = () =>
    moved && person.opened.openLink(tabAddress(location.origin, { ...council, siteId: movedTo.siteId }, null))
  return (
    <StateMessage
      kind="refused"
      title={
        moved
          ? t('archived-moved', { council: council.name, channel: movedTo.channelName })
          : t('archived-title', { council: council.name })
      }
      actions={moved ? [{ label: t('archived-open-new'), onAct: open }] : []}
    >
      {t(moved ? 'archived-moved-meaning' : 'archived-meaning', { name: by })}
    </StateMessage>
  )
}
