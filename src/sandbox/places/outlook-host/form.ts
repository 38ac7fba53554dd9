import { escaped, innerOf, textOf } from '#src/sandbox/tenant/calendar/html-body.ts'

/** A person on one of an appointment's lists. */
export interface Invitee {
  readonly displayName: string
  readonly emailAddress: string
}

export interface FormFile {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly base64: string
}

export const peopleFields = ['requiredAttendees', 'optionalAttendees'] as const
export type PeopleField = (typeof peopleFields)[number]

/** How the person's Outlook differs from the usual one. */
export interface OutlookManner {
  /** The person keeps this appointment as plain text. */
  readonly plainText: boolean
  /** Null: the appointment is in the person's own calendar. */
  readonly sharedBy: Invitee | null
}

/** What was typed into an open appointment and is not saved yet; null and empty where nothing was. */
export interface FormDraft {
  /** HTML, or text where the appointment is plain text. */
  body: string | null
  people: Partial<Record<PeopleField, readonly Invitee[]>>
  files: FormFile[]
}

export function emptyDraft(): FormDraft {
  return { body: null, people: {}, files: [] }
}

/** The calendar's body as the form shows it. */
export function shownBody(html: string, plainText: boolean): string {
  return plainText ? textOf(html) : html
}

/** The form's body as asked for; Outlook converts one into the other. */
export function coerced(body: string, plainText: boolean, wanted: 'html' | 'text'): string {
  if (wanted === 'text') return plainText ? body : textOf(body)
  if (!plainText) return body
  const lines = body.split(/\r?\n/).map(escaped)
  return `<html><body>${lines.join('<br>')}</body></html>`
}

/** Text put before what stands in the body, which may be a whole document. */
export function prepended(body: string, data: string): string {
  const inner = innerOf(body)
  return inner === body ? data + body : body.replace(inner, () => data + inner)
}
