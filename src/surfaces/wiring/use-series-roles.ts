import { useEffect, useState } from 'react'
import type { RitualRole } from '#src/domain/rituals/ritual.ts'
import type { OpenedSession } from './opened-session.ts'
import type { SignedIn } from './connection.ts'
import { seriesRolesOf } from './series-of-thread.ts'

const unknown: readonly RitualRole[] = []

/** How the session's meeting series fills its roles; none named until it is known. */
export function useSeriesRoles(person: SignedIn, session: OpenedSession): readonly RitualRole[] {
  const [roles, setRoles] = useState(unknown)
  const { council, thread } = session
  useEffect(() => {
    let current = true
    void seriesRolesOf(person, { council, thread }).then((found) => current && setRoles(found))
    return () => {
      current = false
    }
  }, [council, person, thread])
  return roles
}
