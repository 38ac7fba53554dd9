import type { Admitted } from './admit-token.ts'

/** How many connections each person has. */
export interface People {
  /** False where this person has as many as one may. */
  enter(who: Admitted): boolean
  leave(who: Admitted): void
}

export function createPeople(most: number): People {
  const counts = new Map<string, number>()
  const keyOf = ({ tenantId, personId }: Admitted) => `${tenantId}/${personId}`
  return {
    enter(who) {
      const count = counts.get(keyOf(who)) ?? 0
      if (count >= most) return false
      counts.set(keyOf(who), count + 1)
      return true
    },
    leave(who) {
      const count = (counts.get(keyOf(who)) ?? 0) - 1
      if (count > 0) counts.set(keyOf(who), count)
      else counts.delete(keyOf(who))
    },
  }
}
