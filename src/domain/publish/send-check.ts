import type { LeftOnItem } from './left-for-outlook.ts'
import { readAgendaBlock } from './read-agenda-block.ts'

/** What one may want to know before an invite is sent. */
export type SendConcern =
  | { readonly kind: 'no-agenda'; readonly council: string }
  | {
      readonly kind: 'too-long'
      readonly minutes: number
      readonly booked: number
      readonly over: number
    }
  | { readonly kind: 'no-lead'; readonly count: number }
  | {
      readonly kind: 'facilitator-absent'
      readonly name: string
      readonly why: 'away' | 'declined' | 'not-invited'
    }

export interface Attendee {
  readonly mail: string
  readonly declined: boolean
  /** A list of people: who is on it is not known. */
  readonly isList: boolean
}

export interface SentAppointment {
  /** Null where it could not be read. */
  readonly bodyHtml: string | null
  /** Null where they could not be read. */
  readonly booked: number | null
  /** Null where they could not be read. */
  readonly attendees: readonly Attendee[] | null
  readonly ownMail: string
  /** The whole series: an agenda belongs to one meeting of it. */
  readonly isSeries: boolean
  /** What the pane left on it; null where it was never open beside it. */
  readonly left: LeftOnItem | null
  /** The council that it was recognised as; null where it was not. */
  readonly council: string | null
}

function facilitatorConcern({ left, attendees, ownMail }: SentAppointment): readonly SendConcern[] {
  if (left === null || left.facilitator === null) return []
  const absent = (why: 'away' | 'declined' | 'not-invited'): readonly SendConcern[] => [
    { kind: 'facilitator-absent', name: left.facilitator ?? '', why },
  ]
  if (left.facilitatorAway) return absent('away')
  const mail = left.facilitatorMail.toLowerCase()
  if (mail === '' || mail === ownMail.toLowerCase() || attendees === null) return []
  const invited = attendees.filter((each) => each.mail.toLowerCase() === mail)[0]
  if (invited !== undefined) return invited.declined ? absent('declined') : []
  return attendees.length === 0 || attendees.some((each) => each.isList) ? [] : absent('not-invited')
}

/**
 * What is missing in a council's invite that is about to be sent; empty where all is well, where it is no council's,
 * and where it cannot be known. Never a reason to hold it back: whoever sends it decides.
 */
export function sendConcerns(appointment: SentAppointment): readonly SendConcern[] {
  const { bodyHtml, booked, left, isSeries } = appointment
  const agenda = bodyHtml === null ? 'unreadable' : readAgendaBlock(bodyHtml)
  const council = left?.council ?? appointment.council
  if (agenda === null) {
    if (council === null) return []
    const missing: readonly SendConcern[] = isSeries ? [] : [{ kind: 'no-agenda', council }]
    return [...missing, ...facilitatorConcern(appointment)]
  }
  // An agenda that cannot be read from the invite is known from the pane, where it was open.
  const read = agenda === 'unreadable' ? null : agenda
  const minutes =
    read?.items.reduce<number>((sum, each) => sum + (each.minutes ?? 0), 0) ?? left?.planned ?? 0
  const count = read?.items.filter((each) => !each.hasLead).length ?? left?.withoutLead ?? 0
  const tooLong: readonly SendConcern[] =
    booked !== null && booked > 0 && minutes > booked
      ? [{ kind: 'too-long', minutes, booked, over: minutes - booked }]
      : []
  const noLead: readonly SendConcern[] = count > 0 ? [{ kind: 'no-lead', count }] : []
  return [...tooLong, ...noLead, ...facilitatorConcern(appointment)]
}
