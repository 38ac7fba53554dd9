import { openOutlookPlace } from './open-outlook.ts'
import { comingPage } from '../wiring/coming-page.tsx'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'

// The manifest names the page beside an appointment, and with this beside a mail.
const Pane = comingPage(() =>
  location.search.includes('pane=mail')
    ? import('../outlook-mail/mail-pane.tsx').then((module) => module.MailPane)
    : import('./outlook-pane.tsx').then((module) => module.OutlookPane),
)

mountSurface(
  <Connected title="outlook" openPlace={openOutlookPlace}>
    {(person) => <Pane person={person} />}
  </Connected>,
)
