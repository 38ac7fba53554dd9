import type { ReactNode } from 'react'
import { Commands } from '#src/features/council-data/levels-part.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Where an administrator chooses Weft's sites: this one may not have been chosen yet, and how it is. */
export function SiteNotChosen(props: { clientId: string; teamId: string }): ReactNode {
  return (
    <PageWords page="levels" loading={null}>
      <NotChosen {...props} />
    </PageWords>
  )
}

function NotChosen(props: { clientId: string; teamId: string }): ReactNode {
  const t = useText()
  return (
    <StateMessage kind="refused" title={t('levels-not-chosen')}>
      <p>{t('levels-not-chosen-meaning')}</p>
      <Commands grant={{ ...props, siteId: null }} />
    </StateMessage>
  )
}
