/** The calendar's own part of the tab's address. */
export type CalendarAddress =
  | { readonly view: 'sessions' | 'new' | 'adopt' }
  | { readonly view: 'adopted'; readonly masterId: string }
  | { readonly view: 'series' | 'times'; readonly key: string }

/** `new`, `adopt`, `adopt/<event>`, `series/<key>`, `times/<key>`; anything else is the sessions. */
export function readCalendarAddress(place: string): CalendarAddress {
  const slash = place.indexOf('/')
  const first = slash < 0 ? place : place.slice(0, slash)
  const rest = slash < 0 ? '' : decodeURIComponent(place.slice(slash + 1))
  if (first === 'adopt') return rest === '' ? { view: 'adopt' } : { view: 'adopted', masterId: rest }
  if ((first === 'series' || first === 'times') && rest !== '') return { view: first, key: rest }
  return first === 'new' ? { view: 'new' } : { view: 'sessions' }
}
