import { associate } from '#src/host/outlook-events.ts'
import { checkBeforeSend, offerAgenda } from './handlers.ts'

// Office is named as it is: classic Outlook has no window, and fills it in before this script runs.
declare const Office: unknown

// Not after Office.onReady, which classic Outlook does not call (facts: microsoft-365.md section 1).
associate(Office, 'onNewAppointmentOrganizer', (event) => offerAgenda(Office, event))
associate(Office, 'onAppointmentAttendeesChanged', (event) => offerAgenda(Office, event))
associate(Office, 'onAppointmentSend', (event) => checkBeforeSend(Office, event))
