import { Suspense, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { memberWithMail } from '#src/domain/council/find-member.ts'
import styles from '#src/features/invite/invite.module.css'
import type { Meeting } from '#src/features/open-session/meeting.ts'
import { latePart } from '#src/ui/components/late-part.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { outlookForm } from '#src/host/outlook-form.ts'
import type { SessionContext } from '../session-view/session-context.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { AppointmentFiles } from './appointment-files.tsx'
import { AppointmentPeople } from './appointment-people.tsx'
import type { PaneGoal } from './find-appointment.ts'
import { office } from './open-outlook.ts'
import { WaitingForOrganizer } from './waiting-part.tsx'

const TellAgenda = latePart(async () => ({
  default: (await import('../notices/tell-agenda.tsx')).TellAgenda,
}))

/** What the agenda is for: this meeting, or the series that it is of. */
export function ScopeChoice(props: {
  value: 'one' | 'all'
  onChange: (value: 'one' | 'all') => void
}): ReactNode {
  const t = useText()
  return (
    <SegmentedChoice
      label={t('outlook-scope')}
      options={[
        { value: 'one', label: t('outlook-scope-one') },
        { value: 'all', label: t('outlook-scope-all') },
      ]}
      value={props.value}
      onChange={props.onChange}
    />
  )
}

/** In whose calendar the invite is written, where it is not the person's own. */
export function SharedNote(props: { council: Council; calendarOf: string | null }): ReactNode {
  const t = useText()
  const { council, calendarOf } = props
  if (calendarOf === null) return null
  const owner = memberWithMail(council, calendarOf)?.displayName ?? calendarOf
  return <p className={styles.quiet}>{t('outlook-shared-writes', { owner })}</p>
}

/** Before the sign-in asks a delegate for it: what the permission is for. */
export function SharedPermission(): ReactNode {
  return (
    <PageWords page="outlook">
      <SharedPermissionWords />
    </PageWords>
  )
}

function SharedPermissionWords(): ReactNode {
  const t = useText()
  return <p>{t('outlook-shared-permission')}</p>
}

/** On one meeting: in whose calendar it is, and of a series, the way to the series. */
export function ScopePart(props: {
  seriesId: string | null
  council: Council
  calendarOf: string | null
  onGo: (goal: PaneGoal) => void
}): ReactNode {
  const { seriesId } = props
  return (
    <PageWords page="outlook">
      <SharedNote council={props.council} calendarOf={props.calendarOf} />
      {seriesId !== null && (
        <ScopeChoice value="one" onChange={(value) => value === 'all' && props.onGo({ eventId: seriesId })} />
      )}
    </PageWords>
  )
}

/** Once the agenda is on the invite: what to mind in the form that is open beside the pane, and who is told in Teams. */
export function AfterPut(props: { isOpen: boolean; told: SessionContext | null }): ReactNode {
  return (
    <>
      {props.isOpen && (
        <PageWords page="outlook">
          <FormBehind />
        </PageWords>
      )}
      {props.told && (
        <Suspense fallback={null}>
          <TellAgenda context={props.told} />
        </Suspense>
      )}
    </>
  )
}

/** The form still shows what stood there when it was opened. */
export function FormBehind(): ReactNode {
  const t = useText()
  return outlookForm(office()) === null ? null : <p>{t('outlook-form-behind')}</p>
}

/** Who is invited, who is not, and what everybody reads before. */
export function PeoplePart(props: {
  person: SignedIn
  council: Council
  meeting: Meeting
  isOpen: boolean
  expected: number
}): ReactNode {
  const form = props.isOpen ? outlookForm(office()) : null
  return (
    <PageWords page="outlook">
      <AppointmentPeople {...props} form={form} />
      {form !== null && props.meeting.isOrganizer && <AppointmentFiles form={form} />}
    </PageWords>
  )
}

/** Under the word that the agenda waits for somebody. */
export function WaitingPart(props: Parameters<typeof WaitingForOrganizer>[0]): ReactNode {
  return (
    <PageWords page="outlook">
      <WaitingForOrganizer {...props} />
    </PageWords>
  )
}

/** Whether the form that is open beside the pane keeps its body as text. */
export async function formIsText(): Promise<boolean> {
  return (await outlookForm(office())?.isPlainText()) ?? false
}
