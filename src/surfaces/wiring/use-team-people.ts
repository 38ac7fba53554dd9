import { useEffect, useMemo, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { leftMembers } from '#src/domain/council/left-members.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from './connection.ts'
import { teamPeople } from './team-people.ts'

/** Who is in the council's team; null while unknown or not allowed to be read. */
export function useTeamPeople(person: SignedIn, council: Council): ReadonlySet<string> | null {
  const [people, setPeople] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    let current = true
    void teamPeople(person, council).then((found) => current && setPeople(found))
    return () => {
      current = false
    }
  }, [person, council])
  return people
}

/** For `PersonMarks`: a word beside each member who is not in the team. */
export function useLeftMarks(
  council: Council,
  team: ReadonlySet<string> | null,
): ReadonlyMap<string, string> {
  const t = useText()
  return useMemo(
    () => new Map([...leftMembers(council, team)].map((each) => [each, t('rotation-not-in-team')])),
    [council, t, team],
  )
}
