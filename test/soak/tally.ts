import type { Checkpoint } from '#src/domain/session/checkpoint.ts'
import { coversId } from '#src/domain/session/covers.ts'
import { moveId } from '#src/domain/session/move.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'

/**
 * Counts for every move at which pages it is. Moves have numbers, and a page one byte for each of them, so that a
 * hundred thousand moves at a hundred pages fit.
 */
export interface Tally {
  /** From here on moves are expected at this page too. */
  addPage(page: number): void
  /** Nothing is expected at this page any more. */
  removePage(page: number): void
  made(id: string, page: number): void
  /** The page's log as it stands now, and the checkpoint that it goes on from. */
  look(page: number, log: Pick<LiveSnapshot, 'moves' | 'checkpoint'>): void
  /** How many moves are not everywhere yet. */
  open(): number
  report(): TallyReport
}

export interface TallyReport {
  readonly made: number
  /** Of moves at pages other than their maker's: how many there had to be, and were there. */
  readonly expected: number
  readonly delivered: number
  /** Milliseconds from making to having, of every seventh delivery, ascending. */
  readonly latencies: readonly number[]
}

class Numbers {
  private bytes = new Uint8Array(65_536)
  has(number: number): boolean {
    return this.bytes[number] === 1
  }
  /** False where it was there already. */
  add(number: number): boolean {
    if (number >= this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    if (this.bytes[number] === 1) return false
    this.bytes[number] = 1
    return true
  }
}

interface Page {
  readonly seen: Numbers
  /** The first move that was made after the page had come. */
  readonly from: number
  /** Moves of its log when it was last looked at. */
  length: number
  checkpoint: Checkpoint | null
  /** Every move before this one is there. */
  whole: number
}

export function createTally(nowMs: () => number = () => performance.now()): Tally {
  const numbers = new Map<string, number>()
  const ids: string[] = []
  const madeAtMs: number[] = []
  /** Pages that still lack each move. */
  const lacking: number[] = []
  const pages = new Map<number, Page>()
  const latencies: number[] = []
  let expected = 0
  let delivered = 0
  let open = 0

  function lacksOneLess(number: number): void {
    const left = (lacking[number] ?? 0) - 1
    lacking[number] = left
    if (left === 0) open -= 1
  }

  /** False where the page had it already. */
  function has(at: Page, number: number): boolean {
    if (!at.seen.add(number)) return false
    if (number < at.from) return true
    delivered += 1
    if (delivered % 7 === 0) latencies.push(nowMs() - (madeAtMs[number] ?? 0))
    lacksOneLess(number)
    return true
  }

  return {
    addPage: (page) =>
      void pages.set(page, {
        seen: new Numbers(),
        from: madeAtMs.length,
        length: 0,
        checkpoint: null,
        whole: 0,
      }),
    removePage(page) {
      const gone = pages.get(page)
      if (gone === undefined) return
      pages.delete(page)
      for (let number = gone.from; number < madeAtMs.length; number += 1) {
        if (gone.seen.has(number)) continue
        expected -= 1
        lacksOneLess(number)
      }
    },
    made(id, page) {
      const number = madeAtMs.length
      numbers.set(id, number)
      ids.push(id)
      madeAtMs.push(nowMs())
      pages.get(page)?.seen.add(number)
      const others = pages.size - (pages.has(page) ? 1 : 0)
      lacking.push(others)
      expected += others
      if (others > 0) open += 1
    },
    look(page, { moves, checkpoint }) {
      const at = pages.get(page)
      if (at === undefined) return
      if (checkpoint !== at.checkpoint && checkpoint !== null) {
        at.checkpoint = checkpoint
        for (let number = at.whole; number < ids.length; number += 1) {
          const id = ids[number] ?? ''
          if (!at.seen.has(number) && coversId(checkpoint.covers, id)) has(at, number)
        }
        while (at.seen.has(at.whole)) at.whole += 1
      }
      // What is new stands at the end nearly always: the search begins there and ends when all of it is found.
      let fresh = moves.length > at.length ? moves.length - at.length : moves.length
      at.length = moves.length
      for (let place = moves.length - 1; place >= 0 && fresh > 0; place -= 1) {
        const move = moves[place]
        const number = move === undefined ? undefined : numbers.get(moveId(move))
        // A page hears of its own move before its number is known.
        if (number === undefined || has(at, number)) fresh -= 1
      }
    },
    open: () => open,
    report: () => ({
      ...{ made: madeAtMs.length, expected, delivered },
      latencies: latencies.toSorted((a, b) => a - b),
    }),
  }
}
