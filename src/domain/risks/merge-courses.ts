import type { Course } from './risk.ts'

/** The course of a risk that two people changed at once: every stand of both, one a day; `mine` counts on a day of both. */
export function mergeCourses(mine: Course, theirs: Course): Course {
  const byDay = new Map([...theirs, ...mine].map((each) => [each.since, each]))
  return [...byDay.values()].toSorted((one, other) => one.since.localeCompare(other.since))
}
