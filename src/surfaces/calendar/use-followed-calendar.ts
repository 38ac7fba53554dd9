import { useCallback, useEffect, useRef, useState } from 'react'
import { holdsBlock } from '#src/domain/publish/put-block.ts'
import { eventsOf, followCalendar, type FollowedCalendar } from '#src/graph/calendar/calendar-changes.ts'
import type { FollowedEvent } from '#src/graph/calendar/calendar-changes.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { useLookedAtAgain } from '../wiring/use-looked-at-again.ts'

const dayMs = 86_400_000
/** What the page shows: the quarter before, and a year to come. */
const pastDays = 100
const comingDays = 400

/** What this tab has read, so that going to another page and back asks for the changes alone. */
const read = new WeakMap<SignedIn, FollowedCalendar>()

export interface Followed {
  /** Null before the first answer. */
  readonly events: readonly FollowedEvent[] | null
  readonly hindrance: Hindrance | null
  /** Resolves when the calendar was read again, whatever came of it. */
  readonly look: () => Promise<void>
}

/**
 * The reader's own calendar: all of it when the page is opened first, then what changed when it is opened or looked at
 * again. No timer reads.
 */
export function useFollowedCalendar(person: SignedIn): Followed {
  const [events, setEvents] = useState<readonly FollowedEvent[] | null>(() => {
    const known = read.get(person)
    return known === undefined ? null : eventsOf(known)
  })
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const running = useRef<Promise<void> | null>(null)
  const look = useCallback(async () => {
    // A second look begins after the first: what was just changed is in it.
    await running.current
    const nowMs = person.clock.nowMs()
    const iso = (days: number) => new Date(nowMs + days * dayMs).toISOString()
    const reading = followCalendar(
      person.graph,
      { from: iso(-pastDays), to: iso(comingDays) },
      read.get(person) ?? null,
      holdsBlock,
    ).then(
      (calendar) => {
        read.set(person, calendar)
        setEvents(eventsOf(calendar))
        setHindrance(null)
      },
      (failure: unknown) => setHindrance(explainOpening(failure)),
    )
    running.current = reading
    await reading
  }, [person])
  useEffect(() => {
    void look()
    const again = () => void look()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [look])
  useLookedAtAgain(() => void look())
  return { events, hindrance, look }
}
