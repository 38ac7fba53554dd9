import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import { AgendaEditor } from '#src/features/agenda/agenda-editor.tsx'
import { Proposals } from '#src/features/agenda/proposals.tsx'
import { RemovedItems } from '#src/features/agenda/removed-items.tsx'
import { TemplatePicker } from '#src/features/agenda/template-picker.tsx'
import { AttendanceList } from '#src/features/attendance/attendance-list.tsx'
import { DepartmentLinesForm } from '#src/features/joint-update/department-lines-form.tsx'
import { StartSession } from '#src/features/running/start-session.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { newId } from '../wiring/connection.ts'
import { LastTime } from './last-time.tsx'
import { PutOnInvite } from './put-on-invite.tsx'
import { offerToStart, type RotationQuestion } from './rotation-facts.ts'
import type { SessionContext } from './session-context.ts'
import styles from './session-view.module.css'
import { useTemplates } from './use-templates.ts'

/** Before the session: the agenda and who comes; with no agenda, the templates. */
export function BeforeSession(props: {
  context: SessionContext
  rotation: RotationQuestion
  onUseTemplate: (templateId: string) => void
  /** Gives the session its facilitator and note taker where it has none. */
  onRoles: () => void
  onReload: () => void
}): ReactNode {
  const t = useText()
  const { context, rotation } = props
  const { state, session, person, moves, nowMs, bookedMinutes } = context
  const { council } = session
  const { me } = person
  const [wanted, setWanted] = useState<boolean | null>(null)
  // What last time left over is no agenda yet: somebody plans the session around it, or decides to keep just that.
  const choosing = wanted ?? (state.items.length > 0 && state.items.every((each) => each.carriedFrom))
  const templates = useTemplates()
  const now = useNow(nowMs, 10_000)
  const own = council.departments.find((each) => each.id === memberOf(council, me.personId)?.departmentId)
  const nameOf = (id: string) => memberOf(council, id)?.displayName ?? ''
  const mayPlan = moves.may('plan-agenda')
  const carried = state.items.filter((each) => each.carriedFrom !== undefined)

  if (state.items.length === 0 || choosing)
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
        <LastTime context={context} onTryAgain={props.onReload} />
        {!mayPlan && (
          <StateMessage kind="empty" title={t('panel-no-agenda')}>
            {t('panel-no-agenda-others')}
          </StateMessage>
        )}
        {mayPlan && (
          <TemplatePicker
            templates={templates}
            bookedMinutes={bookedMinutes}
            onUse={(id) => {
              setWanted(false)
              props.onUseTemplate(id)
            }}
            {...(choosing ? { onKeep: () => setWanted(false) } : {})}
          />
        )}
      </>
    )
  return (
    <>
      <StartSession
        state={state}
        me={me}
        nowMs={nowMs}
        make={(move) => {
          // An agenda made by hand has had no moment at which the roles were given.
          if (move.kind === 'start') props.onRoles()
          return moves.make(move)
        }}
        may={moves.may}
        offer={offerToStart(rotation, now)}
        nameOf={nameOf}
      />
      <LastTime context={context} onTryAgain={props.onReload} />
      {own && state.items.some((each) => each.jointUpdate) && (
        <DepartmentLinesForm
          state={state}
          department={own}
          make={moves.make}
          sessionKey={session.sessionKey}
        />
      )}
      <AgendaEditor
        state={state}
        council={council}
        nowMs={nowMs}
        make={moves.make}
        may={moves.may}
        newId={newId}
        bookedMinutes={bookedMinutes}
      />
      {mayPlan && (
        <div>
          <Button size="small" onClick={() => setWanted(true)}>
            {t('panel-other-template')}
          </Button>
        </div>
      )}
      <RemovedItems state={state} make={moves.make} may={moves.may} />
      <Proposals
        state={state}
        me={me}
        make={moves.make}
        may={moves.may}
        newId={newId}
        sessionKey={session.sessionKey}
      />
      <AttendanceList state={state} council={council} make={moves.make} may={moves.may} />
      <PutOnInvite context={context} />
    </>
  )
}
