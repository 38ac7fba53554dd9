import { councilOf, readLeftCouncils, readLeftOnItem } from '#src/domain/publish/left-for-outlook.ts'
import { sendConcerns, type SendConcern } from '#src/domain/publish/send-check.ts'
import {
  complete,
  readComposed,
  readMailbox,
  removeNotice,
  showNotice,
  type ComposedAppointment,
} from '#src/host/outlook-events.ts'
import { eventWords } from './event-words.ts'

/** The ribbon's button that opens the pane, and an icon, as the manifest names them. */
const paneButton = 'agenda-button'
const icon = 'weft-group'

/** Outlook shows no more characters of a warning. */
const longestWarning = 500

interface Recognised {
  readonly mailbox: ReturnType<typeof readMailbox>
  readonly council: string | null
}

function recognise(office: unknown, { subject, attendees }: ComposedAppointment): Recognised {
  const mailbox = readMailbox(office)
  const mails = (attendees ?? []).map((each) => each.mail)
  const appointment = { subject: subject ?? '', mails, ownMail: mailbox.ownMail }
  return { mailbox, council: councilOf(appointment, readLeftCouncils(mailbox.councils))?.name ?? null }
}

async function offer(office: unknown): Promise<void> {
  const composed = await readComposed(office)
  const { mailbox, council } = recognise(office, composed)
  // Beside an appointment on which the pane was open there is nothing to offer any more.
  if (council === null || readLeftOnItem(composed.left) !== null) return removeNotice(office)
  const words = eventWords(mailbox.locale)
  return showNotice(office, {
    message: words('outlook-events-offer', { council }),
    action: words('outlook-events-open'),
    commandId: paneButton,
    icon,
  })
}

/** A new appointment, or other people invited to one: offers the agenda where it looks like a council's meeting. */
export function offerAgenda(office: unknown, event: unknown): void {
  const done = () => complete(event)
  offer(office).then(done, done)
}

function lineOf(concern: SendConcern, words: ReturnType<typeof eventWords>): string {
  switch (concern.kind) {
    case 'no-agenda':
      return words('outlook-events-no-agenda', { council: concern.council })
    case 'too-long': {
      const { minutes, booked, over } = concern
      return words('outlook-events-too-long', { minutes, booked, over })
    }
    case 'no-lead':
      return words('outlook-events-no-lead', { count: concern.count })
    case 'facilitator-absent':
      return words(`outlook-events-${concern.why}`, { name: concern.name })
  }
}

async function warning(office: unknown): Promise<object> {
  const composed = await readComposed(office)
  const { mailbox, council } = recognise(office, composed)
  const { startMs, endMs } = composed
  const concerns = sendConcerns({
    bodyHtml: composed.bodyHtml,
    booked: startMs === null || endMs === null ? null : Math.round((endMs - startMs) / 60_000),
    attendees: composed.attendees,
    ownMail: mailbox.ownMail,
    isSeries: composed.isSeries,
    left: readLeftOnItem(composed.left),
    council,
  })
  if (concerns.length === 0) return { allowEvent: true }
  const words = eventWords(mailbox.locale)
  const lines = [...concerns.map((each) => lineOf(each, words)), words('outlook-events-anyway')]
  return {
    allowEvent: false,
    errorMessage: lines.join(' ').slice(0, longestWarning),
    // The manifest says so already; where an administrator made it stricter, this makes it a question again.
    sendModeOverride: 'promptUser',
    cancelLabel: words('outlook-events-open'),
    commandId: paneButton,
  }
}

/** Before an invite is sent: a word where something is missing. Whatever goes wrong in here, the invite is sent. */
export function checkBeforeSend(office: unknown, event: unknown): void {
  warning(office).then(
    (options) => complete(event, options),
    () => complete(event, { allowEvent: true }),
  )
}
