import { useEffect, useMemo, useReducer, useRef } from 'react'
import { createBreathe } from '#src/records/device/breathe.ts'

/** So many are read while the page is drawn; more would hold it up. */
const few = 100
const together = 20

const nothing = () => undefined

/** Entries whose record was asked for. */
const read = new WeakSet<object>()

/**
 * The entries once each of them is read, in parts between which the page is drawn and hears keys; until then those
 * before, null at first. A register of ten thousand would otherwise be read in one go by whoever counts or sorts it.
 */
export function useReadAhead<Entry extends { readonly reading: unknown }>(
  entries: readonly Entry[],
  /** What else whoever draws them would do for each; the same function between renders. */
  prepare: (entry: Entry) => void = nothing,
): readonly Entry[] | null {
  const [turn, again] = useReducer((before: number) => before + 1, 0)
  const shown = useRef<readonly Entry[] | null>(null)
  const unread = useMemo(
    () => entries.filter((each) => !read.has(each)),
    // Those that were read meanwhile are known at the next turn.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [entries, turn],
  )
  useEffect(() => {
    if (unread.length <= few) return
    let current = true
    void readAll(unread, prepare, () => current).then((whole) => whole && again())
    return () => {
      current = false
    }
  }, [prepare, unread])
  const ready = unread.length <= few
  useEffect(() => {
    if (!ready) return
    for (const each of entries) read.add(each)
    shown.current = entries
  }, [entries, ready])
  return ready ? entries : shown.current
}

/** False where nobody waits for it any more. */
async function readAll<Entry extends { readonly reading: unknown }>(
  entries: readonly Entry[],
  prepare: (entry: Entry) => void,
  wanted: () => boolean,
): Promise<boolean> {
  const breathe = createBreathe()
  for (const [place, each] of entries.entries()) {
    if (each.reading !== null) read.add(each)
    prepare(each)
    if (place % together === 0) await breathe()
    if (!wanted()) return false
  }
  return true
}
