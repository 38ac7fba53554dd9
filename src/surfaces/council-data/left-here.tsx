import { useEffect, useState, type ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { fetchTidying, type SignedIn } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'

export type LeftWhy = 'wiped' | 'deleted'

/** Stands where the council's pages were: they are closed, so that this device's copy can be taken off it. */
export function LeftHere(props: {
  person: SignedIn
  siteId: string
  why: LeftWhy
  onOpen: () => void
}): ReactNode {
  return (
    <PageWords page="council-data" loading={<Opening />}>
      <Left {...props} />
    </PageWords>
  )
}

type Wiping = { readonly is: 'wiping' | 'failed' } | { readonly is: 'wiped'; readonly kept: number }

function Left({ person, siteId, why, onOpen }: Parameters<typeof LeftHere>[0]): ReactNode {
  const t = useText()
  const [wiping, setWiping] = useState<Wiping>({ is: 'wiping' })
  useEffect(() => {
    let current = true
    fetchTidying()
      .then(({ forgetCouncilHere }) =>
        forgetCouncilHere(person, siteId, why === 'deleted' ? 'dropped' : 'kept'),
      )
      .then(
        (kept) => current && setWiping({ is: 'wiped', kept }),
        () => current && setWiping({ is: 'failed' }),
      )
    return () => {
      current = false
    }
  }, [person, siteId, why])
  if (wiping.is === 'wiping') return <Opening />
  return (
    <StateMessage
      page
      kind={wiping.is === 'failed' ? 'failed' : 'done'}
      title={t(`data-left-here-${why}`)}
      actions={[{ label: t(`data-left-here-${why}-open`), onAct: onOpen }]}
    >
      <p>{t(`data-left-here-${why}-meaning`)}</p>
      {wiping.is === 'failed' && <p>{t('data-left-here-failed')}</p>}
      {wiping.is === 'wiped' && wiping.kept > 0 && <p>{t('data-left-here-kept', { count: wiping.kept })}</p>}
    </StateMessage>
  )
}
