import { Suspense, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import type { SignedIn } from './connection.ts'

const ArchivedNotice = latePart(async () => ({
  default: (await import('./archived-notice.tsx')).ArchivedNotice,
}))

/** On every screen of an archived council, above everything else: that it rests, and where it goes on. */
export function ArchivedHere(props: { person: SignedIn; council: Council }): ReactNode {
  return (
    props.council.archived && (
      <Suspense fallback={null}>
        <ArchivedNotice {...props} archived={props.council.archived} />
      </Suspense>
    )
  )
}
