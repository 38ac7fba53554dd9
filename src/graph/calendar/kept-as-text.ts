import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { query, segment } from '../path.ts'
import { calendarScopes } from './events.ts'

/**
 * PidTagNativeBody (MS-OXCMSG 2.2.1.58.2): in which form a mailbox keeps a body. `body.contentType` does not say it: Graph
 * answers in the form that is asked for, whatever is kept.
 */
const nativeBody = 'Integer 0x1016'
const plainText = '1'

const schema = v.object({
  singleValueExtendedProperties: v.optional(
    v.nullable(v.array(v.object({ id: v.string(), value: v.optional(v.nullable(v.string())) }))),
  ),
})

/** Whether the mailbox keeps the event's body as plain text; false as well where it does not say. */
export function keptAsText(eventId: string): Asking<boolean> {
  const asked = query({
    $select: 'id',
    $expand: `singleValueExtendedProperties($filter=id eq '${nativeBody}')`,
  })
  return asking(
    {
      method: 'GET',
      path: `/me/events/${segment(eventId)}${asked}`,
      service: 'outlook',
      repeat: 'read',
      scopes: calendarScopes,
    },
    schema,
    ({ singleValueExtendedProperties }) =>
      (singleValueExtendedProperties ?? []).some(
        ({ id, value }) => id.toLowerCase() === nativeBody.toLowerCase() && value === plainText,
      ),
  )
}
