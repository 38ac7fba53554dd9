import type { PageChannel } from '#src/live/page-channel.ts'
import type { VirtualTime } from './virtual-time.ts'

/** How badly the pages of one device hear each other: shares of the words. */
export interface DrawnBetween {
  readonly seed: number
  readonly lost: number
  readonly doubled: number
}

/** The channel between one person's pages: words take a moment each, so that they come in any order. */
export interface SimulatedPages {
  join(isAlive: () => boolean): PageChannel
}

export function simulatedPages(
  time: VirtualTime,
  random: () => number,
  badly: () => Omit<DrawnBetween, 'seed'>,
): SimulatedPages {
  const pages = new Set<{ readonly hear: (word: unknown) => void; readonly isAlive: () => boolean }>()
  return {
    join(isAlive) {
      const hears = new Set<(word: unknown) => void>()
      const me = { isAlive, hear: (word: unknown) => hears.forEach((each) => each(word)) }
      pages.add(me)
      const carry = async (to: typeof me, text: string) => {
        await time.delay(1 + Math.floor(random() * 20), undefined, to.isAlive)
        to.hear(JSON.parse(text))
      }
      return {
        tell(word) {
          const { lost, doubled } = badly()
          for (const page of pages) {
            if (page === me || random() < lost) continue
            void carry(page, JSON.stringify(word))
            if (random() < doubled) void carry(page, JSON.stringify(word))
          }
        },
        listen(hear) {
          hears.add(hear)
          return () => hears.delete(hear)
        },
        close: () => pages.delete(me),
      }
    },
  }
}
