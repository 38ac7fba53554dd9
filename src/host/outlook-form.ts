import * as v from 'valibot'
import { officeFunction } from './office-function.ts'
import { withinTime } from './opened-place.ts'

const asyncResult = v.object({
  status: v.string(),
  value: v.optional(v.unknown()),
  error: v.optional(v.nullable(v.object({ code: v.optional(v.number()), name: v.optional(v.string()) }))),
})

/** Outlook refused, with its own name for why; also what it throws at once for too long and too many. */
export class OutlookRefused extends Error {
  override readonly name = 'OutlookRefused'
  readonly reason: string
  readonly code: number | null
  constructor(call: string, reason: string, code: number | null) {
    super(`Outlook refused ${call}: ${reason}`)
    this.reason = reason
    this.code = code
  }
}

export interface FormPerson {
  readonly displayName: string
  readonly emailAddress: string
}

export interface FormAttachment {
  readonly id: string
  readonly name: string
  /** Bytes; null where Outlook does not say. */
  readonly size: number | null
}

/** One call takes no more people (rule of Outlook on the web, Windows and the classic Mac). */
const mostPeopleAtOnce = 100
/** A save writes to the calendar and may wait for Exchange; uploads may take longer still. */
const saveMs = 60_000
const uploadMs = 600_000

/** The appointment as it is being written, unsaved words included. Each call throws `OutlookRefused` or `HostSilent`. */
export interface OutlookForm {
  /** Whether its body is plain text; false where Outlook does not say. */
  isPlainText(): Promise<boolean>
  /** Null where this client cannot save for the person. Answers Graph's id of the event. */
  readonly save: (() => Promise<string>) | null
  /** Mail addresses that stand in its lists now. */
  invited(): Promise<readonly string[]>
  /** Null where this client cannot add people. They are told when the person sends the invite. */
  readonly addRequired: ((people: readonly FormPerson[]) => Promise<void>) | null
  readonly files: (() => Promise<readonly FormAttachment[]>) | null
  /** Base64 without `data:`. Null where this client is older than Mailbox 1.8. */
  readonly addFile: ((name: string, base64: string) => Promise<void>) | null
}

function member(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
}

/** One of Office's callback functions as a promise; undefined where this client has no such function. */
function caller(
  owner: unknown,
  name: string,
  waitMs = 8_000,
): ((...args: readonly unknown[]) => Promise<unknown>) | undefined {
  const work = v.safeParse(officeFunction, member(owner, name))
  if (!work.success) return undefined
  return (...args) =>
    withinTime(
      new Promise((resolve, reject) => {
        const answer = (told: unknown) => {
          const parsed = v.safeParse(asyncResult, told)
          if (parsed.success && parsed.output.status === 'succeeded') return resolve(parsed.output.value)
          const error = parsed.success ? parsed.output.error : undefined
          reject(new OutlookRefused(name, error?.name ?? 'unknown', error?.code ?? null))
        }
        try {
          Reflect.apply(work.output, owner, [...args, answer])
        } catch (failure) {
          reject(new OutlookRefused(name, failure instanceof Error ? failure.name : 'unknown', null))
        }
      }),
      waitMs,
    )
}

const people = v.array(v.looseObject({ emailAddress: v.optional(v.nullable(v.string())) }))
const attachments = v.array(
  v.looseObject({ id: v.string(), name: v.string(), size: v.optional(v.nullable(v.number())) }),
)

async function mailsOf(list: unknown): Promise<readonly string[]> {
  const found = v.safeParse(people, await caller(list, 'getAsync')?.())
  return found.success ? found.output.flatMap((each) => each.emailAddress ?? []) : []
}

/** Office's `MailboxEnums.DelegatePermissions.EditAll`. */
const editAll = 32

export interface SharedCalendar {
  /** Mail address of whose it is. */
  readonly owner: string
  /** As far as Outlook says: the person may change what others made in it. */
  readonly mayEdit: boolean
}

/** The calendar of a shared appointment; null where Outlook does not say whose it is. */
export async function sharedCalendar(office: unknown): Promise<SharedCalendar | null> {
  const item = member(member(member(office, 'context'), 'mailbox'), 'item')
  const told = v.safeParse(
    v.looseObject({ owner: v.string(), delegatePermissions: v.optional(v.number(), editAll) }),
    await caller(item, 'getSharedPropertiesAsync')?.().catch(() => undefined),
  )
  if (!told.success || told.output.owner === '') return null
  const { owner, delegatePermissions } = told.output
  return { owner, mayEdit: (delegatePermissions & editAll) !== 0 }
}

/** The form beside the pane; null where nothing is being composed. */
export function outlookForm(office: unknown): OutlookForm | null {
  const mailbox = member(member(office, 'context'), 'mailbox')
  const item = member(mailbox, 'item')
  const save = caller(item, 'saveAsync', saveMs)
  if (caller(member(item, 'subject'), 'getAsync') === undefined) return null
  const required = member(item, 'requiredAttendees')
  const add = caller(required, 'addAsync')
  const files = caller(item, 'getAttachmentsAsync')
  const addFile = caller(item, 'addFileAttachmentFromBase64Async', uploadMs)
  const bodyType = caller(member(item, 'body'), 'getTypeAsync')
  return {
    isPlainText: async () => (await bodyType?.().catch(() => undefined)) === 'text',
    save:
      save === undefined
        ? null
        : async () => {
            const saved = await save()
            const restId = v.safeParse(officeFunction, member(mailbox, 'convertToRestId'))
            const id: unknown = restId.success
              ? Reflect.apply(restId.output, mailbox, [saved, 'v2.0'])
              : saved
            if (typeof id !== 'string' || id === '')
              throw new OutlookRefused('saveAsync', 'ItemNotSaved', null)
            return id
          },
    invited: async () => [
      ...(await mailsOf(required)),
      ...(await mailsOf(member(item, 'optionalAttendees'))),
    ],
    addRequired:
      add === undefined
        ? null
        : async (list) => {
            for (let at = 0; at < list.length; at += mostPeopleAtOnce)
              await add(list.slice(at, at + mostPeopleAtOnce))
          },
    files:
      files === undefined
        ? null
        : async () => {
            const found = v.parse(attachments, await files())
            return found.map(({ id, name, size }) => ({ id, name, size: size ?? null }))
          },
    addFile: addFile === undefined ? null : async (name, base64) => void (await addFile(base64, name)),
  }
}
