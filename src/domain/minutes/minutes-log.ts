import * as v from 'valibot'

/** Length of what a council confirms minutes with: a sentence or two that say what was wrong in them. */
export const correctionLimit = 600
const keptEvents = 40

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
const person = {
  id,
  atMs: v.number(),
  personId: v.pipe(v.string(), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(200)),
}

/** One thing somebody did with the minutes of a session. */
export const minutesEventSchema = v.variant('kind', [
  v.object({ kind: v.literal('review'), ...person }),
  v.object({
    kind: v.literal('confirm'),
    ...person,
    /** Key of the session that confirmed them; null where somebody did so outside of one. */
    inSession: v.nullable(id),
    /** When that session was, for people; null with `inSession`. */
    sessionMs: v.nullable(v.number()),
    /** Confirmed with this correction; empty where as they are. */
    correction: v.pipe(v.string(), v.maxLength(correctionLimit)),
  }),
  v.object({ kind: v.literal('take-back'), ...person }),
])
export type MinutesEvent = v.InferOutput<typeof minutesEventSchema>
export type Confirmation = Extract<MinutesEvent, { kind: 'confirm' }>

/** What was done with the minutes, oldest first. */
export const minutesLogSchema = v.pipe(v.array(minutesEventSchema), v.maxLength(keptEvents))
export type MinutesLog = v.InferOutput<typeof minutesLogSchema>

/** Both logs as one: an event that both know counts once, the later of its two forms. The newest are kept. */
export function mergeMinutesLogs(mine: readonly MinutesEvent[], theirs: readonly MinutesEvent[]): MinutesLog {
  const byId = new Map<string, MinutesEvent>()
  for (const each of [...theirs, ...mine]) {
    const known = byId.get(each.id)
    if (known === undefined || isLater(each, known)) byId.set(each.id, each)
  }
  return [...byId.values()].sort((a, b) => (isLater(a, b) ? 1 : -1)).slice(-keptEvents)
}

/** The same order on every device, whatever the clocks say: by time, then by id, then by content. */
function isLater(a: MinutesEvent, b: MinutesEvent): boolean {
  if (a.atMs !== b.atMs) return a.atMs > b.atMs
  if (a.id !== b.id) return a.id > b.id
  return JSON.stringify(a) > JSON.stringify(b)
}

/** What confirmed them last; null where nothing did, or it was taken back since. */
export function confirmationOf(log: readonly MinutesEvent[]): Confirmation | null {
  const last = log.findLast((each) => each.kind !== 'review')
  return last?.kind === 'confirm' ? last : null
}
