import * as v from 'valibot'
import { officeFunction } from './office-function.ts'
import { HostSilent, withinTime } from './opened-place.ts'

const line = v.pipe(v.string(), v.maxLength(20_000))
const person = v.looseObject({
  displayName: v.optional(line, ''),
  emailAddress: v.optional(line, ''),
})

/** What a pane beside a mail that is read uses of `Office`. */
const officeSchema = v.looseObject({
  onReady: officeFunction,
  context: v.optional(
    v.looseObject({
      displayLanguage: v.optional(v.string(), 'en'),
      mailbox: v.optional(
        v.looseObject({
          userProfile: v.looseObject({ emailAddress: v.string() }),
          item: v.nullish(
            v.looseObject({
              itemType: v.literal('message'),
              itemId: v.pipe(v.string(), v.maxLength(2_000)),
              subject: v.optional(line, ''),
              from: v.optional(person),
              body: v.looseObject({ getAsync: officeFunction }),
            }),
          ),
        }),
      ),
    }),
  ),
})

/** The mail beside the pane. */
export interface OutlookMail {
  readonly mail: string
  readonly locale: string
  readonly itemId: string
  readonly subject: string
  readonly senderName: string
  /** Its words, as Outlook gives them without markup; read only when somebody asks. Rejects with `HostSilent`. */
  readonly readText: () => Promise<string>
}

const answerSchema = v.looseObject({ status: v.literal('succeeded'), value: v.string() })

/** No mail's words are needed at greater length, and some are megabytes. */
const longestText = 60_000

/** Null where this page is not beside a mail that is read in Outlook. Throws `HostSilent`. */
export async function readOutlookMail(global: unknown): Promise<OutlookMail | null> {
  const before = v.safeParse(v.looseObject({ onReady: officeFunction }), global)
  if (!before.success || typeof global !== 'object' || global === null) return null
  await withinTime(Promise.resolve(before.output.onReady.call(global)), 8_000)
  const ready = v.safeParse(officeSchema, global)
  const context = ready.success ? ready.output.context : undefined
  const item = context?.mailbox?.item
  if (!context?.mailbox || !item) return null
  const { body, from } = item
  return {
    mail: context.mailbox.userProfile.emailAddress,
    locale: context.displayLanguage,
    itemId: item.itemId,
    subject: item.subject,
    senderName: from?.displayName || from?.emailAddress || '',
    readText: () =>
      withinTime(
        new Promise<string>((resolve, reject) => {
          body.getAsync.call(body, 'text', (result: unknown) => {
            const answered = v.safeParse(answerSchema, result)
            if (answered.success) resolve(answered.output.value.slice(0, longestText))
            else reject(new HostSilent())
          })
        }),
        8_000,
      ),
  }
}
