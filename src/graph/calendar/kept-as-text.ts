import * as v from 'valibot'
import { asking, type Asking } from '../asking.ts'
import { query } from '../path.ts'
import { eventPath, eventScopes, type EventAt } from './event-at.ts'

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
export function keptAsText(at: EventAt): Asking<boolean> {
  const asked = query({
    $select: 'id',
    $expand: `singleValueExtendedProperties($filter=id eq '${nativeBody}')`,
  })
  return asking(
    {
      method: 'GET',
      path: `${eventPath(at)}${asked}`,
      service: 'outlook',
      repeat: 'read',
      scopes: eventScopes(at),
    },
    schema,
    ({ singleValueExtendedProperties }) =>
      (singleValueExtendedProperties ?? []).some(
        ({ id, value }) => id.toLowerCase() === nativeBody.toLowerCase() && value === plainText,
      ),
  )
}
