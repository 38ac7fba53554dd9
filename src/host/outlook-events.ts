import { leftCouncilsKey, leftOnItemKey } from '#src/domain/publish/left-for-outlook.ts'
import type { Attendee } from '#src/domain/publish/send-check.ts'

/**
 * Outlook as its event handlers see it. Classic Outlook for Windows runs them in a bare script engine: no window, no
 * document, no modules, ES2016 at most. So nothing newer is called here, and values are looked at by hand.
 */

/** What a handler reads of the appointment; null stands for what Outlook did not tell in time. */
export interface ComposedAppointment {
  readonly subject: string | null
  readonly startMs: number | null
  readonly endMs: number | null
  readonly attendees: readonly Attendee[] | null
  readonly bodyHtml: string | null
  readonly isSeries: boolean
  readonly left: unknown
}

type Callable = (this: unknown, ...args: readonly unknown[]) => unknown

function fieldOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
}

function methodOf(owner: unknown, name: string): Callable | null {
  const found = fieldOf(owner, name)
  return typeof found === 'function' ? (found as Callable) : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** After so long a handler goes on without the answer: Outlook shows a waiting window after five seconds. */
const answerWithinMs = 3_000

/** The value of one of Office's callback functions; undefined where it is missing, fails, throws or does not answer. */
function asked(owner: unknown, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const method = methodOf(owner, name)
  if (method === null) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    if (typeof setTimeout === 'function') setTimeout(() => resolve(undefined), answerWithinMs)
    try {
      method.call(owner, ...args, (result: unknown) =>
        resolve(fieldOf(result, 'status') === 'succeeded' ? fieldOf(result, 'value') : undefined),
      )
    } catch {
      resolve(undefined)
    }
  })
}

function attendeesOf(value: unknown): readonly Attendee[] | null {
  if (!Array.isArray(value)) return null
  return value.map((each: unknown) => ({
    mail: textOf(fieldOf(each, 'emailAddress')),
    declined: fieldOf(each, 'appointmentResponse') === 'declined',
    isList: fieldOf(each, 'recipientType') === 'distributionList',
  }))
}

function timeOf(value: unknown): number | null {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.getTime() : null
}

function itemOf(office: unknown): unknown {
  return fieldOf(fieldOf(fieldOf(office, 'context'), 'mailbox'), 'item')
}

/** The appointment that is being composed. Never rejects. */
export async function readComposed(office: unknown): Promise<ComposedAppointment> {
  const item = itemOf(office)
  const [subject, start, end, required, optional, body, recurrence, properties] = await Promise.all([
    asked(fieldOf(item, 'subject'), 'getAsync'),
    asked(fieldOf(item, 'start'), 'getAsync'),
    asked(fieldOf(item, 'end'), 'getAsync'),
    asked(fieldOf(item, 'requiredAttendees'), 'getAsync'),
    asked(fieldOf(item, 'optionalAttendees'), 'getAsync'),
    asked(fieldOf(item, 'body'), 'getAsync', 'html'),
    asked(fieldOf(item, 'recurrence'), 'getAsync'),
    asked(item, 'loadCustomPropertiesAsync'),
  ])
  const invited = attendeesOf(required)
  const also = attendeesOf(optional)
  let left: unknown = null
  try {
    left = methodOf(properties, 'get')?.call(properties, leftOnItemKey)
  } catch {
    // Nothing was left, as far as this handler can tell.
  }
  return {
    subject: typeof subject === 'string' ? subject : null,
    startMs: timeOf(start),
    endMs: timeOf(end),
    attendees: invited === null || also === null ? null : [...invited, ...also],
    bodyHtml: typeof body === 'string' ? body : null,
    // An occurrence of a series has a recurrence as well, and the series' id.
    isSeries:
      typeof recurrence === 'object' && recurrence !== null && textOf(fieldOf(item, 'seriesId')) === '',
    left,
  }
}

/** What the pane left in the mailbox, and whose it is. */
export function readMailbox(office: unknown): {
  readonly councils: unknown
  readonly ownMail: string
  readonly locale: string
} {
  const context = fieldOf(office, 'context')
  const settings = fieldOf(context, 'roamingSettings')
  let councils: unknown = null
  try {
    councils = methodOf(settings, 'get')?.call(settings, leftCouncilsKey)
  } catch {
    // As if nothing had been left.
  }
  const profile = fieldOf(fieldOf(context, 'mailbox'), 'userProfile')
  return {
    councils,
    ownMail: textOf(fieldOf(profile, 'emailAddress')),
    locale: textOf(fieldOf(context, 'displayLanguage')) || 'en',
  }
}

/** Key of Weft's one notification on an item. */
const noticeKey = 'weftAgenda'
/** Outlook takes no longer one. */
const longestNotice = 150

/** Shows a line above the appointment with a link that opens the pane; without the link where Outlook has none. */
export async function showNotice(
  office: unknown,
  notice: {
    readonly message: string
    readonly action: string
    readonly commandId: string
    readonly icon: string
  },
): Promise<void> {
  const messages = fieldOf(itemOf(office), 'notificationMessages')
  const message = notice.message.slice(0, longestNotice)
  const { action: actionText, commandId, icon } = notice
  const shown = await asked(messages, 'replaceAsync', noticeKey, {
    type: 'insightMessage',
    message,
    icon,
    actions: [{ actionType: 'showTaskPane', actionText, commandId, contextData: '{}' }],
  }).then(() => asked(messages, 'getAllAsync'))
  const there = Array.isArray(shown) && shown.some((each: unknown) => fieldOf(each, 'key') === noticeKey)
  if (there) return
  await asked(messages, 'replaceAsync', noticeKey, {
    type: 'informationalMessage',
    message,
    icon,
    persistent: false,
  })
}

export async function removeNotice(office: unknown): Promise<void> {
  await asked(fieldOf(itemOf(office), 'notificationMessages'), 'removeAsync', noticeKey)
}

/** Ends a handler; with no options Outlook goes on as if nothing had been asked. */
export function complete(event: unknown, options?: object): void {
  methodOf(event, 'completed')?.call(event, options)
}

/** Joins a handler with the action that the manifest names. */
export function associate(office: unknown, actionId: string, handler: (event: unknown) => void): void {
  const actions = fieldOf(office, 'actions')
  methodOf(actions, 'associate')?.call(actions, actionId, handler)
}
