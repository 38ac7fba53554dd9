import { useCallback, useEffect, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { readOverview, writeOverview, type KeptOverview } from '#src/features/overview/kept-overview.ts'
import { nothingHandMade, type HandMade } from '#src/records/lists/hand-made.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { deviceNotes } from '../wiring/device-notes.ts'
import { explainOpening, mayPass, type Hindrance } from '../wiring/explain-opening.ts'
import { useLookedAtAgain } from '../wiring/use-looked-at-again.ts'
import { readCouncilFacts } from './council-facts.ts'

/** What could not be read is asked for again after this, without anybody's help. */
const againMs = 20_000

/**
 * The council's overview: painted from the device, then as Microsoft 365 says. Where it cannot be read, what the device
 * has stays, and the hindrance says why; where the person must do something first, the hindrance stands alone.
 */
export function useOverview(
  person: SignedIn,
  council: Council,
): {
  readonly known: KeptOverview | null
  /** Read by this page, not only kept by this device. */
  readonly fresh: boolean
  readonly hindrance: Hindrance | null
  /** What was done to the lists by hand; known once they were read. */
  readonly handMade: HandMade
  readonly read: () => void
} {
  const [known, setKnown] = useState<KeptOverview | null>(null)
  const [fresh, setFresh] = useState(false)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const [handMade, setHandMade] = useState(nothingHandMade)
  const { device, deviceKey, clock } = person
  const { siteId } = council

  useEffect(() => {
    let current = true
    void deviceNotes(device, deviceKey)
      .read(`overview/${siteId}`)
      .then((text) => {
        const kept = text === null ? null : readOverview(text)
        if (current && kept !== null) setKnown((before) => before ?? kept)
      })
    return () => {
      current = false
    }
  }, [device, deviceKey, siteId])

  const read = useCallback(() => {
    readCouncilFacts(person, council).then(
      ({ facts, handMade: found }) => {
        setHandMade(found)
        const next = { facts, readMs: clock.nowMs() }
        deviceNotes(device, deviceKey).write(`overview/${siteId}`, writeOverview(next))
        setKnown(next)
        setFresh(true)
        setHindrance(null)
      },
      (failure: unknown) => {
        const found = explainOpening(failure)
        if (!mayPass(found)) setKnown(null)
        setHindrance(found)
      },
    )
  }, [clock, council, device, deviceKey, person, siteId])
  useEffect(() => {
    read()
    addEventListener('online', read)
    return () => removeEventListener('online', read)
  }, [read])
  useLookedAtAgain(read)
  const behind = hindrance !== null && known !== null
  useEffect(() => {
    if (!behind) return
    const timer = setInterval(() => document.visibilityState === 'visible' && read(), againMs)
    return () => clearInterval(timer)
  }, [behind, read])
  return { known, fresh, hindrance, handMade, read }
}
