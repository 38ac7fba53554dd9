import * as v from 'valibot'
import { officeFunction } from './office-function.ts'
import { HostSilent, withinTime } from './opened-place.ts'

const field = v.looseObject({ getAsync: officeFunction })
const text = v.pipe(v.string(), v.maxLength(20_000))

/** The few members of `Office` that the pane uses; composing gives `getAsync`, reading gives the values themselves. */
const officeSchema = v.looseObject({
  onReady: officeFunction,
  context: v.optional(
    v.looseObject({
      displayLanguage: v.optional(v.string(), 'en'),
      mailbox: v.optional(
        v.looseObject({
          userProfile: v.looseObject({ emailAddress: v.string() }),
          convertToRestId: v.optional(officeFunction),
          item: v.nullish(
            v.looseObject({
              subject: v.union([text, field]),
              // A mail has none.
              start: v.optional(v.union([v.date(), field])),
              end: v.optional(v.union([v.date(), field])),
              itemId: v.optional(v.nullable(v.string())),
              getItemIdAsync: v.optional(officeFunction),
              getSharedPropertiesAsync: v.optional(officeFunction),
            }),
          ),
        }),
      ),
    }),
  ),
})

/** The appointment beside the pane, or the mail, which has no times (0). `eventId` is null until the appointment has been saved once. */
export interface OutlookItem {
  readonly mail: string
  readonly locale: string
  readonly composing: boolean
  readonly subject: string
  readonly startMs: number
  readonly endMs: number
  readonly eventId: string | null
  /** It is in somebody else's calendar: its id says nothing in the person's own mailbox. */
  readonly isShared: boolean
}

const asyncResult = v.object({ status: v.string(), value: v.unknown() })

/** One of Office's callback functions as a promise of its value; undefined where it failed. */
function askOffice(owner: object, work: (...args: unknown[]) => unknown): Promise<unknown> {
  return withinTime(
    new Promise((resolve) => {
      work.call(owner, (result: unknown) => {
        const parsed = v.safeParse(asyncResult, result)
        resolve(parsed.success && parsed.output.status === 'succeeded' ? parsed.output.value : undefined)
      })
    }),
    8_000,
  )
}

async function valueOf(source: unknown): Promise<unknown> {
  const parsed = v.safeParse(field, source)
  if (!parsed.success || typeof source !== 'object' || source === null) return source
  return askOffice(source, parsed.output.getAsync)
}

function timeOf(value: unknown): number {
  return value instanceof Date ? value.getTime() : 0
}

/** Null where this page is not beside an appointment in Outlook. Throws `HostSilent`. */
export async function readOutlookItem(global: unknown): Promise<OutlookItem | null> {
  const before = v.safeParse(officeSchema, global)
  if (!before.success || typeof global !== 'object' || global === null) return null
  await withinTime(Promise.resolve(before.output.onReady.call(global)), 8_000)
  const ready = v.safeParse(officeSchema, global)
  const context = ready.success ? ready.output.context : undefined
  const mailbox = context?.mailbox
  const item = mailbox?.item
  if (!context || !mailbox || !item) return null
  const [subject, start, end] = await Promise.all([
    valueOf(item.subject),
    valueOf(item.start),
    valueOf(item.end),
  ])
  const officeId =
    item.getItemIdAsync === undefined
      ? item.itemId
      : await askOffice(item, item.getItemIdAsync).catch(() => undefined)
  const restId =
    typeof officeId === 'string' && officeId !== ''
      ? (mailbox.convertToRestId?.call(mailbox, officeId, 'v2.0') ?? officeId)
      : null
  if (item.start && timeOf(start) === 0) throw new HostSilent()
  return {
    mail: mailbox.userProfile.emailAddress,
    locale: context.displayLanguage,
    composing: item.getItemIdAsync !== undefined,
    subject: typeof subject === 'string' ? subject : '',
    startMs: timeOf(start),
    endMs: timeOf(end),
    eventId: typeof restId === 'string' ? restId : null,
    isShared: item.getSharedPropertiesAsync !== undefined,
  }
}
