import { localAt } from './calendar-time.ts'

/** Where an id points: an event of one mailbox, and which occurrence of it. */
export interface EventPlace {
  readonly key: string
  readonly originalStartMs: number | null
}

// Outlook has two ids for one thing: the usual one and the immutable one. Both are accepted everywhere.
const usual = 'AAMkADAwATM'
const immutable = 'AAkALgAAAAA'

export function eventId(place: EventPlace, wantsImmutable: boolean): string {
  const text = place.originalStartMs === null ? place.key : `${place.key}|${place.originalStartMs}`
  const token = btoa(text).replaceAll('+', '-').replaceAll('/', '_')
  return `${wantsImmutable ? immutable : usual}${token}`
}

/** Undefined for what is no id of this service. */
export function placeOf(id: string): EventPlace | undefined {
  if (!id.startsWith(usual) && !id.startsWith(immutable)) return undefined
  try {
    const text = atob(id.slice(usual.length).replaceAll('-', '+').replaceAll('_', '/'))
    const [key = '', start] = text.split('|')
    return { key, originalStartMs: start === undefined ? null : Number(start) }
  } catch {
    return undefined
  }
}

/** The same id in the other kind; undefined for what is no id. */
export function translatedId(id: string, wantsImmutable: boolean): string | undefined {
  const place = placeOf(id)
  return place === undefined ? undefined : eventId(place, wantsImmutable)
}

/** Moves with every write of the event. */
export function changeKeyOf(key: string, sequence: number): string {
  return btoa(`${key.slice(0, 8)}${String(sequence).padStart(10, '0')}`)
}

/**
 * The same in every mailbox; an occurrence carries the date of its original start in the series' zone, as the
 * GlobalObjectId of MS-OXOCAL does.
 */
export function iCalUId(meetingId: string, originalStartMs: number | null, zone: string): string {
  const date = originalStartMs === null ? '00000000' : hexDate(localAt(originalStartMs, zone))
  const guid = meetingId.replaceAll('-', '').toUpperCase()
  return `040000008200E00074C5B7101A82E008${date}${guid.slice(0, 16)}000000000000000010000000${guid}`
}

function hexDate(local: string): string {
  const [year, month, day] = local.slice(0, 10).split('-').map(Number)
  const hex = (value: number | undefined, width: number) =>
    (value ?? 0).toString(16).toUpperCase().padStart(width, '0')
  return `${hex(year, 4)}${hex(month, 2)}${hex(day, 2)}`
}
