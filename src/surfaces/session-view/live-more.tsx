import type { ReactNode } from 'react'
import type { LiveSession, LiveSnapshot } from '#src/live/live-session.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useLivePart } from '../wiring/use-live.ts'

const lineOf = ({ line }: LiveSnapshot) => (line?.kind === 'refused' ? line.reason : (line?.kind ?? 'off'))
const refusedOf = (snapshot: LiveSnapshot) => snapshot.refusedWords
const damagedOf = (snapshot: LiveSnapshot) => snapshot.refusedCheckpoints

/** Why the relay does not carry the session here, and what was not believed: for whoever asks what the word means. */
export function LiveMore({ live }: { live: LiveSession }): ReactNode {
  return (
    <PageWords page="live-more">
      <More live={live} />
    </PageWords>
  )
}

function More({ live }: { live: LiveSession }): ReactNode {
  const t = useText()
  const line = useLivePart(live, lineOf)
  const refused = useLivePart(live, refusedOf)
  const damaged = useLivePart(live, damagedOf)
  return (
    <>
      {line !== 'off' && line !== 'live' && <p>{t(`live-more-line-${line}`)}</p>}
      {refused > 0 && <p>{t('live-more-refused', { count: refused })}</p>}
      {damaged > 0 && <p>{t('live-more-damaged', { count: damaged })}</p>}
    </>
  )
}
