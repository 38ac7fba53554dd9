import type { ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import { DepartmentLinesForm } from '#src/features/joint-update/department-lines-form.tsx'
import { MyPreparation } from '#src/features/preparation/my-preparation.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useSessionState, type SessionContext } from '../session-view/session-context.ts'
import { plannerTaskUrl } from '../wiring/links.ts'

/** What this person has to prepare for the session; nothing where nothing is asked of them or it has begun. */
export function PreparationPart(props: { context: SessionContext }): ReactNode {
  const { person, session, moves } = props.context
  const { council, lastActions, sessionKey } = session
  const state = useSessionState(props.context)
  const { me } = person
  const own = council.departments.find((each) => each.id === memberOf(council, me.personId)?.departmentId)
  const items = state.items.flatMap(({ id, title, minutes, purpose, prompt, lead }) =>
    lead.kind === 'person' && lead.personId === me.personId
      ? [{ id, title, minutes, purpose: purpose ?? null, prompt: prompt ?? null }]
      : [],
  )
  const actions = lastActions.flatMap(({ record, title, due, late, state: standing }) =>
    record.ownerKey === me.personId && standing !== 'done'
      ? [
          {
            id: record.clientKey,
            title,
            due,
            late,
            url: record.task === '' ? null : plannerTaskUrl(me.tenantId, record.task),
          },
        ]
      : [],
  )
  const lines = own !== undefined && state.items.some((each) => each.jointUpdate) && moves.may('fill-lines')
  const before = state.phase === 'planned'
  if (!before || (items.length === 0 && actions.length === 0 && !lines)) return null
  return (
    <PageWords page="preparation">
      <MyPreparation items={items} actions={actions} onOpen={(url) => person.opened.openLink(url)}>
        {lines && (
          <DepartmentLinesForm state={state} department={own} make={moves.make} sessionKey={sessionKey} />
        )}
      </MyPreparation>
    </PageWords>
  )
}
