import * as v from 'valibot'
import { readKept, writeKept } from './kept.ts'
import type { Mail } from './mails.ts'
import type { OfficeMessage } from './office-message.ts'

/** A line that an add-in shows above an item. */
export interface Notice {
  readonly key: string
  readonly message: string
  /** What the link in it says; null where it has none. */
  readonly action: string | null
}

export interface Invitee {
  readonly displayName: string
  readonly emailAddress: string
}

type Call = Pick<OfficeMessage, 'call' | 'args'>

/** An item that somebody has open, with what add-ins keep on it and show above it. */
export interface OutlookDesk {
  /** What the pane or the event handlers ask; rejects with the reason. */
  answer(message: Call): Promise<unknown>
  /** What the person types into “To”. */
  invite(people: readonly Invitee[]): void
  notices(): readonly Notice[]
  /** Told when notices change, when somebody is invited, and how an event handler ended. */
  listen(hear: (word: DeskWord) => void): () => void
}

export type DeskWord =
  | { readonly kind: 'notices' }
  | { readonly kind: 'invited' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'ended'; readonly run: number; readonly options: unknown }

const noticeSchema = v.object({
  message: v.string(),
  actions: v.optional(v.array(v.object({ actionText: v.string() })), []),
})
const peopleSchema = v.array(v.unknown())

export interface DeskOf {
  readonly alias: string
  /** Null until the appointment is saved once. */
  readonly eventId: string | null
  /** The mail that is read; null beside an appointment. */
  readonly mail: Mail | null
  /** Answers what an appointment's form is asked. */
  readonly form: (message: Call) => Promise<unknown>
}

export function outlookDesk({ alias, eventId, mail, form }: DeskOf): OutlookDesk {
  const notices = new Map<string, Notice>()
  const hearers = new Set<(word: DeskWord) => void>()
  const invited: Invitee[] = []
  const keys = { mailbox: `mailbox/${alias}`, item: `item/${alias}/${eventId ?? 'unsaved'}` }
  const tell = (word: DeskWord) => hearers.forEach((each) => each(word))

  async function answer(message: Call): Promise<unknown> {
    const [first, second] = message.args
    switch (message.call) {
      case 'kept':
        return { mailbox: await readKept(keys.mailbox), item: await readKept(keys.item), mail }
      case 'keepMailbox':
        return writeKept('mailbox', keys.mailbox, String(first))
      case 'keepItem':
        return writeKept('item', keys.item, String(first))
      case 'notice': {
        const { message: text, actions } = v.parse(noticeSchema, second)
        const key = String(first)
        notices.set(key, { key, message: text, action: actions[0]?.actionText ?? null })
        return tell({ kind: 'notices' })
      }
      case 'noNotice':
        notices.delete(String(first))
        return tell({ kind: 'notices' })
      case 'notices':
        return [...notices.values()]
      case 'handlersReady':
        return tell({ kind: 'ready' })
      case 'ended':
        return tell({ kind: 'ended', run: Number(first), options: second })
      case 'mailBody':
        return first === 'html' ? (mail?.html ?? '') : (mail?.text ?? '')
      case 'field': {
        const value = await form(message)
        return first === 'requiredAttendees' ? [...v.parse(peopleSchema, value), ...invited] : value
      }
      case 'addPeople': {
        const added = await form(message)
        tell({ kind: 'invited' })
        return added
      }
      default:
        return form(message)
    }
  }

  return {
    answer,
    invite(people) {
      const known = new Set(invited.map((each) => each.emailAddress))
      invited.push(...people.filter((each) => !known.has(each.emailAddress)))
      tell({ kind: 'invited' })
    },
    notices: () => [...notices.values()],
    listen(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}
