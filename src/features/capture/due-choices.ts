import { isoDayOf } from '#src/ui/time/format-time.ts'

export interface DueChoice {
  readonly day: string
  readonly message:
    'capture-due-next-session' | 'capture-due-week' | 'capture-due-two-weeks' | 'capture-due-month'
}

/**
 * Sensible due days in the council's zone, soonest first, each day once. The first is the default: the next session,
 * where it is known, is when the council asks again.
 */
export function dueChoices(
  nowMs: number,
  timeZone: string,
  nextSessionDay: string | null,
): readonly DueChoice[] {
  const choices: DueChoice[] = [
    { day: isoDayOf(nowMs, timeZone, 7), message: 'capture-due-week' },
    { day: isoDayOf(nowMs, timeZone, 14), message: 'capture-due-two-weeks' },
    { day: isoDayOf(nowMs, timeZone, 30), message: 'capture-due-month' },
  ]
  if (nextSessionDay === null) return choices
  return [
    { day: nextSessionDay, message: 'capture-due-next-session' },
    ...choices.filter((each) => each.day !== nextSessionDay),
  ]
}
