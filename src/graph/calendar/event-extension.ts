import * as v from 'valibot'
import { asking, doing, type Asking } from '../asking.ts'
import { segment } from '../path.ts'
import { calendarScopes } from './event-at.ts'

/** One name for ever: every new one uses up a named property of the mailbox (facts: graph.md section 6). */
const NAME = 'app.weft.session'

const extensionSchema = v.object({ weft: v.optional(v.nullable(v.string())) })

/** What Weft keeps at this event in this mailbox alone, as text. Throws `NotFound` where nothing is kept. */
export function eventExtension(eventId: string): Asking<string> {
  return asking(
    {
      method: 'GET',
      path: `/me/events/${segment(eventId)}/extensions/${NAME}`,
      service: 'outlook',
      repeat: 'read',
      scopes: calendarScopes,
    },
    extensionSchema,
    (wire) => wire.weft ?? '',
  )
}

/** Keeps text at the event; `first` where `eventExtension` found nothing. Doing it twice leaves the same. */
export function putEventExtension(eventId: string, text: string, first: boolean): Asking<void> {
  const extensions = `/me/events/${segment(eventId)}/extensions`
  const body = { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: NAME, weft: text }
  return doing({
    method: first ? 'POST' : 'PATCH',
    path: first ? extensions : `${extensions}/${NAME}`,
    body,
    service: 'outlook',
    repeat: 'keyed',
    scopes: calendarScopes,
  })
}
