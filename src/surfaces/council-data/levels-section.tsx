import { useEffect, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { LevelsPart } from '#src/features/council-data/levels-part.tsx'
import type { ConsentLevel } from '#src/graph/consent-levels.ts'
import { Fold } from '#src/ui/components/fold.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { mayReadMessages } from '../wiring/may-read-messages.ts'
import { Opening } from '../wiring/surface-frame.tsx'

/** On the Council page, for the administrator: how much Weft may do, and how that is changed. */
export function LevelsSection(props: { person: SignedIn; council: Council }): ReactNode {
  return (
    <PageWords page="levels" loading={<Opening />}>
      <Levels {...props} />
    </PageWords>
  )
}

function Levels({ person, council }: { person: SignedIn; council: Council }): ReactNode {
  const t = useText()
  const { clientId } = person.config
  return (
    <Fold title={t('levels-title')}>
      <LevelsPart
        now={useLevel(person)}
        consentUrl={`https://login.microsoftonline.com/${person.me.tenantId}/adminconsent?client_id=${clientId}`}
        grant={{ clientId, siteId: council.siteId, teamId: council.teamId }}
      />
    </Fold>
  )
}

/** Restricted is how the site was deployed; whether channels may be read, the sign-in says without a window. */
function useLevel(person: SignedIn): ConsentLevel | null {
  const chosen = person.config.sites === 'chosen'
  const [level, setLevel] = useState<ConsentLevel | null>(chosen ? 'restricted' : null)
  useEffect(() => {
    if (chosen) return
    let current = true
    void mayReadMessages(person).then((may) => current && setLevel(may ? 'channel-reading' : 'basic'))
    return () => {
      current = false
    }
  }, [chosen, person])
  return level
}
