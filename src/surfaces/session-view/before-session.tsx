import { Button } from '@fluentui/react-components'
import { Suspense, useState, type ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import type { Move } from '#src/domain/session/move.ts'
import { AgendaConflicts } from '#src/features/agenda/agenda-conflicts.tsx'
import { AgendaEditor } from '#src/features/agenda/agenda-editor.tsx'
import { DepartmentLinesForm } from '#src/features/joint-update/department-lines-form.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { newId } from '../wiring/connection.ts'
import { useIsKnown, useStateParts } from '../wiring/use-live.ts'
import { FromState, readBy } from './from-state.tsx'
import { LastTime } from './last-time.tsx'
import { PutOnInvite } from './put-on-invite.tsx'
import type { RotationBasis } from './rotation-facts.ts'
import { RemovedPart } from './running-session.tsx'
import { AttendancePart, ProposalsPart } from './people-parts.tsx'
import type { SessionContext } from './session-context.ts'
import styles from './session-view.module.css'
import { SaveTemplatePart } from './save-template-part.tsx'
import { StartPart } from './start-part.tsx'
import { TemplatePart } from './template-part.tsx'

const ChannelPostsPart = latePart(async () => ({
  default: (await import('./channel-posts-part.tsx')).ChannelPostsPart,
}))

const PreReadsPart = latePart(async () => ({ default: (await import('./pre-reads-part.tsx')).PreReadsPart }))

const RehearseButton = latePart(async () => ({
  default: (await import('../rehearsal/rehearse-button.tsx')).RehearseButton,
}))

const TellAgenda = latePart(async () => ({
  default: (await import('../notices/tell-agenda.tsx')).TellAgenda,
}))
const TellTopics = latePart(async () => ({
  default: (await import('../notices/tell-topics.tsx')).TellTopics,
}))

/** Before the session: the agenda and who comes; with no agenda, the templates. */
export function BeforeSession(props: {
  context: SessionContext
  rotation: RotationBasis
  onPlan: (plan: Move) => void
  /** Gives the session its facilitator and note taker where it has none. */
  onRoles: () => void
  onReload: () => void
  onRehearse?: (() => void) | undefined
}): ReactNode {
  const t = useText()
  const { context, rotation } = props
  const { session, person, moves, nowMs, bookedMinutes } = context
  const { council, live, sessionKey } = session
  const { make, may } = moves
  const { items } = useStateParts(live, readBy.choosing)
  const known = useIsKnown(live)
  const { me } = person
  const [wanted, setWanted] = useState<boolean | null>(null)
  // What last time left over is no agenda yet: somebody plans the session around it, or decides to keep just that.
  const choosing = wanted ?? (items.length > 0 && items.every((each) => each.carriedFrom))
  const own = council.departments.find((each) => each.id === memberOf(council, me.personId)?.departmentId)
  const mayPlan = may('plan-agenda')
  const carried = items.filter((each) => each.carriedFrom !== undefined)

  const listed = session.sessions.find((each) => each.clientKey === sessionKey)?.phase
  // Planning it anew would put a second session in the place of one that was held.
  if (known && items.length === 0 && (listed === 'closed' || listed === 'published'))
    return (
      <StateMessage kind="empty" title={t('panel-held')}>
        {t('panel-held-meaning')}
      </StateMessage>
    )
  if (items.length === 0 || choosing)
    return (
      <>
        {carried.length > 0 && (
          <Section title={t('panel-carried')} count={carried.length}>
            <ul className={styles.carried}>
              {carried.map((each) => (
                <li key={each.id}>
                  <bdi>{each.title}</bdi>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {!mayPlan && (
          <StateMessage kind="empty" title={t('panel-no-agenda')}>
            {t('panel-no-agenda-others')}
          </StateMessage>
        )}
        {mayPlan && (
          <TemplatePart
            person={person}
            session={session}
            bookedMinutes={bookedMinutes}
            unsettled={!known}
            onPlan={(plan) => {
              setWanted(false)
              props.onPlan(plan)
            }}
            {...(choosing ? { onKeep: () => setWanted(false) } : {})}
          />
        )}
        <LastTime context={context} onTryAgain={props.onReload} />
      </>
    )
  return (
    <>
      <StartPart context={context} rotation={rotation} onRoles={props.onRoles} />
      {props.onRehearse && (
        <Suspense fallback={null}>
          <RehearseButton onRehearse={props.onRehearse} />
        </Suspense>
      )}
      <LastTime context={context} onTryAgain={props.onReload} />
      {own && items.some((each) => each.jointUpdate) && (
        <FromState live={live} parts={readBy.lines}>
          {(state) => (
            <DepartmentLinesForm state={state} department={own} make={make} sessionKey={sessionKey} />
          )}
        </FromState>
      )}
      <FromState live={live} parts={readBy.agendaEditor}>
        {(state) => (
          <AgendaEditor
            state={state}
            council={council}
            nowMs={nowMs}
            make={make}
            may={may}
            newId={newId}
            bookedMinutes={bookedMinutes}
            sessionKey={sessionKey}
          />
        )}
      </FromState>
      {!mayPlan && may('propose-item') && <p className={styles.whose}>{t('panel-agenda-whose')}</p>}
      <FromState live={live} parts={readBy.conflicts}>
        {(state) => <AgendaConflicts state={state} council={council} startMs={session.startMs} />}
      </FromState>
      <Suspense fallback={null}>
        <PreReadsPart context={context} />
      </Suspense>
      {mayPlan && (
        <>
          <div>
            <Button size="small" onClick={() => setWanted(true)}>
              {t('panel-other-template')}
            </Button>
          </div>
          <SaveTemplatePart context={context} />
        </>
      )}
      <RemovedPart context={context} />
      <ProposalsPart context={context} />
      <Suspense fallback={null}>
        <TellTopics context={context} />
        <ChannelPostsPart context={context} />
      </Suspense>
      <AttendancePart context={context} />
      <PutOnInvite
        context={context}
        after={
          <Suspense fallback={null}>
            <TellAgenda context={context} />
          </Suspense>
        }
      />
    </>
  )
}
