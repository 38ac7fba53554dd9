import * as v from 'valibot'

/** Moves up whenever the shape changes; what an older release kept is then left aside. */
const version = 1
/** Longer ago the meeting is over, and what was seen last is another one's. */
const goodForMs = 12 * 3_600_000

const clockSchema = v.object({
  remainingMs: v.number(),
  plannedMs: v.number(),
  running: v.boolean(),
  /** What stands beside the figures, and what stands there once the time is over. */
  words: v.string(),
  overWords: v.string(),
})

const sightSchema = v.object({
  version: v.literal(version),
  /** Product time of the look, and how far it was ahead of the device's own. */
  atMs: v.number(),
  aheadMs: v.number(),
  /** The reader's, as a tag (`de-AT`): the clock goes on in the same digits. */
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  title: v.string(),
  when: v.string(),
  current: v.nullable(
    v.object({
      place: v.string(),
      title: v.string(),
      purpose: v.string(),
      clock: clockSchema,
    }),
  ),
  agenda: v.object({
    title: v.string(),
    items: v.array(
      v.object({
        start: v.string(),
        state: v.string(),
        title: v.string(),
        progress: v.picklist(['waiting', 'running', 'done', 'parked']),
      }),
    ),
  }),
})

/**
 * What the panel of a meeting showed when somebody last looked: a few words and figures, ready to be painted before
 * the page that made them has arrived. Kept sealed beside everything else that the device holds of the meeting.
 */
export type KeptSight = Omit<v.InferOutput<typeof sightSchema>, 'version'>
export type KeptClock = v.InferOutput<typeof clockSchema>

export function sightName(thread: string): string {
  return `opening/sight/${thread}`
}

export function writeSight(sight: KeptSight): string {
  return JSON.stringify({ version, ...sight })
}

/** Null for what another release wrote, and for what was seen too long ago. `wallMs` is the device's own time. */
export function readSight(text: string, wallMs: number): KeptSight | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), sightSchema), text)
  if (!read.success) return null
  const { version: _, ...sight } = read.output
  const ageMs = wallMs + sight.aheadMs - sight.atMs
  return ageMs >= 0 && ageMs < goodForMs ? sight : null
}

/** What is left of the item's time at a moment of the device's own clock; negative once it is over. */
export function leftAt(sight: KeptSight, clock: KeptClock, wallMs: number): number {
  const passedMs = clock.running ? wallMs + sight.aheadMs - sight.atMs : 0
  return clock.remainingMs - passedMs
}
