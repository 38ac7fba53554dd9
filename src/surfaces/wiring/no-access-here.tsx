import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { NoAccess } from '#src/features/first-run/which-council.tsx'
import { ask } from '#src/graph/asking.ts'
import { groupOwners } from '#src/graph/people/teams.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import type { SignedIn } from './connection.ts'

const SiteNotChosen = latePart(async () => ({
  default: (await import('./site-not-chosen.tsx')).SiteNotChosen,
}))

/** No way in: names who can let the person in, where the team is known and its owners may be read. */
export function NoAccessHere(props: {
  person: SignedIn
  teamName: string | null
  onTryAgain: () => void
}): ReactNode {
  const { graph, opened } = props.person
  const { groupId } = opened.place
  const [owners, setOwners] = useState<readonly string[] | null>(null)
  useEffect(() => {
    if (groupId === null) return
    let current = true
    ask(graph, groupOwners(groupId)).then(
      ({ entries }) => current && setOwners(entries.map((each) => each.displayName)),
      // Without the permission it says "the owners of the team".
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [graph, groupId])
  return (
    <>
      <NoAccess owners={owners} teamName={props.teamName} onTryAgain={props.onTryAgain} />
      {props.person.config.sites === 'chosen' && groupId !== null && (
        <Suspense fallback={null}>
          <SiteNotChosen clientId={props.person.config.clientId} teamId={groupId} />
        </Suspense>
      )}
    </>
  )
}
