/** A mail in somebody's inbox, to stand beside. */
export interface Mail {
  readonly id: string
  readonly subject: string
  readonly from: { readonly displayName: string; readonly emailAddress: string }
  /** How long ago it came, minutes. */
  readonly minutesAgo: number
  readonly html: string
  /** As Outlook gives it as text. */
  readonly text: string
}

/** Everybody has these: one from a customer, one that is hostile, one without a subject. */
export const mails: readonly Mail[] = [
  {
    id: 'AAMkAGI1/mail+customer=',
    subject: 'Packaging line: delivery may slip to January',
    from: { displayName: 'Rosa Whitlock', emailAddress: 'rosa@whitlock.example' },
    minutesAgo: 95,
    html: '<p>Dear all,</p><p>our supplier of the <b>torque tools</b> told us today that they close over Christmas. The delivery for line 2 may slip to <i>12 January</i>.</p><p>Could your council decide whether we rent tools meanwhile?</p><p>Kind regards<br>Rosa</p>',
    text: 'Dear all,\n\nour supplier of the torque tools told us today that they close over Christmas. The delivery for line 2 may slip to 12 January.\n\nCould your council decide whether we rent tools meanwhile?\n\nKind regards\nRosa\n',
  },
  {
    id: 'AAMkAGI1/mail+hostile=',
    subject: '<img src=x onerror=alert(1)> Re: “invoice” & more',
    from: { displayName: '<b>Billing</b>', emailAddress: 'billing@elsewhere.example' },
    minutesAgo: 240,
    html: '<p>Pay now: <a href="https://elsewhere.example/pay">here</a></p>',
    text: '<script>alert(1)</script> Pay now: here <https://elsewhere.example/pay>\u202e',
  },
  {
    id: 'AAMkAGI1/mail+empty=',
    subject: '',
    from: { displayName: 'Layla Haddad', emailAddress: 'layla@alderfinch.example' },
    minutesAgo: 1_500,
    html: '',
    text: '',
  },
]
