import { openOutlookPlace } from './open-outlook.ts'
import { comingPage } from '../wiring/coming-page.tsx'
import { Connected } from '../wiring/connected.tsx'
import { mountSurface } from '../wiring/surface-frame.tsx'

// The manifest names the page beside an appointment, and with this beside a mail.
const besideMail = new URLSearchParams(location.search).get('pane') === 'mail'

const mailPane = () => import('../outlook-mail/mail-pane.tsx')

const Pane = comingPage(
  besideMail
    ? mailPane().then((module) => module.MailPane)
    : import('./outlook-pane.tsx').then((module) => module.OutlookPane),
)
const openPlace = besideMail ? () => mailPane().then((module) => module.openMailPlace()) : openOutlookPlace

mountSurface(<Connected openPlace={openPlace}>{(person) => <Pane person={person} />}</Connected>)
