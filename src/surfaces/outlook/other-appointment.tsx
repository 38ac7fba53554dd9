import type { ReactNode } from 'react'
import { Proposals } from '#src/features/agenda/proposals.tsx'
import { WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import type { UiLanguage } from '#src/ui/text/languages.ts'
import { loadPage } from '#src/ui/text/page-catalogue.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ArchivedHere } from '../wiring/archived-here.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { PreReadsPart } from '../session-view/pre-reads-part.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import {
  AfterPut,
  formIsText,
  PeoplePart,
  ScopePart,
  SharedPermission,
  WaitingPart,
} from './appointment-parts.tsx'
import { takeAgenda } from './draft-agenda.ts'
import { DraftAppointment } from './draft-appointment.tsx'
import type { OtherAppointment, PaneGoal, Shared } from './find-appointment.ts'
import { SeriesAppointmentPart } from './series-appointment.tsx'
import { councilChoices } from '../wiring/council-choices.ts'

/** An appointment that is no single meeting of a council yet, or that this person’s mailbox does not hold. */
export function OtherAppointmentPart(props: {
  person: SignedIn
  found: OtherAppointment
  goal: PaneGoal
  onGo: (goal: PaneGoal) => void
  onAgain: () => void
}): ReactNode {
  return (
    <PageWords page="outlook" loading={<Opening />}>
      <Part {...props} />
    </PageWords>
  )
}

function Part({ person, found, goal, onGo, onAgain }: Parameters<typeof OtherAppointmentPart>[0]): ReactNode {
  const t = useText()
  if (found.kind === 'draft')
    return (
      <DraftAppointment person={person} item={found.item} event={found.event} onGo={onGo} onAgain={onAgain} />
    )
  if (found.kind === 'series')
    return <SeriesAppointmentPart person={person} found={found} goal={goal} onGo={onGo} />
  if (found.kind === 'which-council')
    return (
      <WhichCouncil
        choices={councilChoices(found.options)}
        onChoose={(key) => {
          const chosen = found.options.find((each) => each.council.key === key)
          // The look that follows writes it down for everybody.
          if (chosen) onGo({ ...goal, council: chosen.council })
        }}
      />
    )
  if (found.kind === 'archived') return <ArchivedHere person={person} council={found.council} />
  if (found.kind === 'shared') return <SharedAppointment found={found} onAgain={onAgain} />
  return (
    <StateMessage
      page
      kind="empty"
      title={t(`outlook-${found.kind}`)}
      actions={[{ label: t('first-run-look-again'), onAct: onAgain }]}
    >
      {t(`outlook-${found.kind}-meaning`)}
    </StateMessage>
  )
}

/** In somebody else's calendar: why nothing can be done here, and what can. */
function SharedAppointment({ found, onAgain }: { found: Shared; onAgain: () => void }): ReactNode {
  const t = useText()
  const { owner, why } = found
  return (
    <StateMessage
      page
      kind="waiting"
      title={t('outlook-shared')}
      actions={[{ label: t('first-run-look-again'), onAct: onAgain }]}
    >
      {owner !== null && <p>{t('outlook-shared-of', { owner })}</p>}
      <p>{t(`outlook-shared-${why}`)}</p>
    </StateMessage>
  )
}

// One download for everything around the agenda: more of them would tear apart what all pages share.
export const appointmentParts = {
  AfterPut,
  formIsText,
  PeoplePart,
  ScopePart,
  SharedPermission,
  PreReadsPart,
  Proposals,
  takeAgenda,
  WaitingPart,
  /** Of these parts, so that they stand there when they are drawn. */
  loadWords: (language: UiLanguage) => loadPage(language, 'outlook'),
}
