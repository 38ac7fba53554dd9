import { ForeignHtml } from '../landed/foreign-html.tsx'
import type { Mail } from '../outlook-host/mails.ts'

/** The mail that is read, beside the pane. */
export function MailView({ mail }: { readonly mail: Mail }) {
  return (
    <article className="mail" aria-label="The mail">
      <h2 dir="auto">{mail.subject || 'No subject'}</h2>
      <p className="quiet">
        From {mail.from.displayName} ({mail.from.emailAddress})
      </p>
      <ForeignHtml html={mail.html} title="The mail’s text" />
    </article>
  )
}
