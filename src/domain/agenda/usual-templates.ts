import type { Template } from './template.ts'

const dayMs = 86_400_000
const most = 3

/** The longest time between two sessions of a rhythm; whatever repeats more rarely has none. */
const rhythms = [
  ['weekly', 20],
  ['monthly', 60],
  ['quarterly', 140],
  ['half-yearly', 270],
  ['yearly', 400],
] as const

/** A template with the title that it gives a session, in the council's language. */
type Titled = Pick<Template, 'id' | 'cadence'> & { readonly title: string }

interface Held {
  readonly title: string
  readonly startMs: number
}

/**
 * What a council most likely wants for a session: what it took the last times in this series, newest first; else what
 * is called as the meeting is; else what fits the rhythm in which the series meets. Empty where nothing tells.
 */
export function usualTemplates<T extends Titled>(question: {
  readonly templates: readonly T[]
  readonly meetingTitle: string
  readonly startMs: number
  /** Earlier sessions of the series, in any order. */
  readonly held: readonly Held[]
  readonly nextMs: number | null
}): readonly T[] {
  const { templates, startMs } = question
  const earlier = question.held
    .filter((each) => each.startMs < startMs)
    .toSorted((one, other) => other.startMs - one.startMs)
  const called = [...earlier.map((each) => each.title), question.meetingTitle]
  const named = called.flatMap((title) => templates.find((each) => each.title === title) ?? [])
  if (named.length > 0) return [...new Set(named)].slice(0, most)
  const lastMs = earlier[0]?.startMs
  const gapMs = question.nextMs === null ? lastMs && startMs - lastMs : question.nextMs - startMs
  const rhythm = rhythms.find(([, days]) => gapMs !== undefined && gapMs <= days * dayMs)
  return rhythm === undefined ? [] : templates.filter((each) => each.cadence === rhythm[0]).slice(0, most)
}
