import type { Troubled } from './carrier-trouble.ts'
import type { LiveSessionInput } from './live-session-input.ts'
import type { LogReading } from './log-carrier.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { atMostBehind, untilNextRead } from './next-read.ts'
import type { ToldInTime } from './told-in-time.ts'

/** How a reading of the list came to be. */
export interface ReadingOf {
  /** Nothing was read before it. */
  readonly first: boolean
  /** The list had come to be in doubt: what was known of it counts no more. */
  readonly anew: boolean
}

/** Reads the list, now and again: the one place that knows how far it was read. */
export interface ListReader {
  /** True when the read came back. */
  read(): Promise<boolean>
  /**
   * Weighs anew when to read next; a read under way does it by itself. A wait that a failure has asked for stands: the
   * product clock may have been set back since, and must not make it longer.
   */
  schedule(): void
  reading(): boolean
  trouble(): Troubled | null
  lastReadMs(): number | null
  /** How old what others do may be at most before it is seen here, milliseconds; 0 before the first read has come back. */
  behindMs(): number
  /** The list was deleted or renamed: whether it holds what it held is not known any more. */
  doubt(): void
  stop(): void
}

type Needs = Pick<LiveSessionInput, 'carrier' | 'nowMs' | 'setTimer' | 'random' | 'peers' | 'hidden'>

export function createListReader(
  input: Needs & {
    readonly notices: ToldInTime
    readonly lastMoveMs: () => number
    /** Since the last move of a session that is over; null while it goes on. */
    readonly endedForMs: () => number | null
    /** What was read; it is known from here on. */
    readonly take: (answer: LogReading, how: ReadingOf) => Promise<void>
    /** A read came back, and how it stands has been told; `letInAgain` where the one before was refused. */
    readonly cameBack: (how: ReadingOf, letInAgain: boolean) => void
    readonly failed: (failure: unknown, before: Troubled | null) => Troubled
    /** Each read that ended, however it did. */
    readonly ending: () => void
  },
): ListReader {
  const { carrier, nowMs, notices } = input
  let cursor: string | null = null
  let lastReadMs: number | null = null
  let trouble: Troubled | null = null
  let inDoubt = false
  let reading = false
  let stopped = false
  let cancel = () => {}

  async function readOnce(): Promise<boolean> {
    if (stopped) return false
    cancel()
    reading = true
    notices.readBegins(nowMs())
    const how = { first: cursor === null, anew: inDoubt }
    try {
      const answer = await carrier.read(how.anew ? null : cursor)
      if (stopped) return false
      await input.take(answer, how)
      if (stopped) return false
      cursor = answer.cursor
      inDoubt = false
      lastReadMs = nowMs()
      const letInAgain = trouble?.trouble.kind === 'refused'
      trouble = null
      input.cameBack(how, letInAgain)
      return true
    } catch (failure) {
      trouble = input.failed(failure, trouble)
      return false
    } finally {
      reading = false
      if (!stopped) {
        schedule()
        input.ending()
      }
    }
  }

  function now() {
    return {
      peers: input.peers(),
      nowMs: nowMs(),
      lastMoveMs: input.lastMoveMs(),
      hidden: input.hidden?.() ?? false,
      endedForMs: input.endedForMs(),
      notices,
    }
  }

  function schedule(): void {
    const ms = untilNextRead({ ...now(), trouble, random: input.random() })
    cancel()
    cancel = input.setTimer(() => void read(), ms)
  }

  const read = oneAtATime(readOnce)

  return {
    read,
    schedule() {
      if (trouble === null) schedule()
    },
    reading: () => reading,
    trouble: () => trouble,
    lastReadMs: () => lastReadMs,
    // Nobody who opens a session can be asked for anything before they have it.
    behindMs: () => (lastReadMs === null ? 0 : atMostBehind(now(), notices.relayed())),
    doubt() {
      inDoubt = true
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
