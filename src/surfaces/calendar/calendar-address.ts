/** The calendar's own part of the tab's address. */
export type CalendarAddress =
  | { readonly view: 'sessions' | 'adopt' }
  | { readonly view: 'adopted'; readonly masterId: string }
  /** `startMs`: when it is to begin, by a time that was found. */
  | { readonly view: 'new'; readonly startMs: number | null }
  | { readonly view: 'series'; readonly key: string; readonly startMs: number | null }
  /** `key` is null for a series that is being made; `minutes` as its form has them. */
  | { readonly view: 'times'; readonly key: string | null; readonly minutes: number | null }

const parts = (key: string | null, figure: number | null) =>
  [key === null ? 'new' : encodeURIComponent(key), ...(figure === null ? [] : [String(figure)])].join('/')

/** Where times for a series are looked for. */
export function timesPlace(key: string | null, minutes: number | null): string {
  return `times/${parts(key, minutes)}`
}

/** The form of a series, beginning at a time that was found. */
export function seriesPlace(key: string | null, startMs: number | null): string {
  return key === null ? parts(key, startMs) : `series/${parts(key, startMs)}`
}

function figureOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** `new`, `adopt`, `adopt/<event>`, `series/<key>`, `times/<key>`, with a figure behind; anything else is the sessions. */
export function readCalendarAddress(place: string): CalendarAddress {
  const [first = '', second = '', third] = place.split('/')
  if (first === 'adopt') {
    const masterId = decodeURIComponent(place.slice(first.length + 1))
    return masterId === '' ? { view: 'adopt' } : { view: 'adopted', masterId }
  }
  if (first === 'new') return { view: 'new', startMs: figureOf(second) }
  const key = decodeURIComponent(second)
  if (first === 'series' && key !== '') return { view: 'series', key, startMs: figureOf(third) }
  if (first === 'times' && key !== '')
    return { view: 'times', key: key === 'new' ? null : key, minutes: figureOf(third) }
  return { view: 'sessions' }
}
