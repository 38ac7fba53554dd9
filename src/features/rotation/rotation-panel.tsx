import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { ChoiceReason } from '#src/domain/facilitation/choose.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { RoleHolder, SessionRole, SessionState } from '#src/domain/session/session-state.ts'
import { Person } from '#src/ui/components/person.tsx'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ChoiceReasonList } from './choice-reason-list.tsx'
import { GiveRoleForm } from './give-role-form.tsx'
import styles from './rotation.module.css'

/** Who has which role and why, hand over and swap, and the reason of the choice to read. */
export function RotationPanel(props: {
  state: Pick<SessionState, 'roles' | 'attendance'>
  council: Council
  me: { readonly personId: string; readonly displayName: string }
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  /** While the session runs the facilitator is asked for the role. */
  running: boolean
  /** Roles that the session is without. */
  without: readonly SessionRole[]
  /** Whether the meeting series gives the role to this person for good. */
  isOfSeries: (role: SessionRole, personId: string) => boolean
  /** From what today's facilitator was chosen; null where the meeting series says it. */
  reason: ChoiceReason | null
  nameOf: (personId: string) => string
  newId: () => string
}): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { offerUndo, bar } = useUndo()
  const [giving, setGiving] = useState<SessionRole | null>(null)
  const { state, make } = props
  const assign = (role: SessionRole, holder: RoleHolder) => {
    const { personId, name, why, forPersonId } = holder
    make({ kind: 'assign-role', role, personId, name, why, forPersonId })
  }
  const roles = (['facilitator', 'noteTaker'] as const).filter((each) => !props.without.includes(each))
  return (
    <div className={styles.panel}>
      {bar}
      {roles.map((role) => {
        const holder = state.roles[role]
        const mine = holder?.personId === props.me.personId
        // While the session runs, whoever facilitates is asked and not replaced.
        const asks = role === 'facilitator' && props.running && holder !== undefined && !mine
        return (
          <div key={role} className={styles.role}>
            <p className={styles.quiet}>{t(`rotation-role-${role}`)}</p>
            {holder ? (
              <Person
                id={holder.personId}
                name={holder.name}
                size="large"
                wrap
                detail={
                  holder.why === 'chosen' && props.isOfSeries(role, holder.personId)
                    ? t('rotation-why-of-series')
                    : t(`rotation-why-${holder.why}`, {
                        name: holder.forPersonId === null ? '' : props.nameOf(holder.forPersonId),
                      })
                }
              />
            ) : (
              <p>{t('rotation-open')}</p>
            )}
            {props.may('assign-role') && giving !== role && (
              <div className={styles.buttons}>
                {(!asks || props.may('start-item')) && (
                  <Button size="small" onClick={() => setGiving(role)}>
                    {t(holder ? 'rotation-hand-over' : 'rotation-choose')}
                  </Button>
                )}
                {asks && props.may('ask-take-over') && (
                  <Button
                    size="small"
                    title={t('rounds-take-over-meaning', { name: holder.name })}
                    onClick={() =>
                      make({ kind: 'ask-take-over', askId: props.newId(), holderId: holder.personId })
                    }
                  >
                    {t('rounds-take-over')}
                  </Button>
                )}
                {!mine && !asks && (
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() =>
                      assign(role, {
                        personId: props.me.personId,
                        name: props.me.displayName,
                        why: 'volunteered',
                        forPersonId: holder?.personId ?? null,
                      })
                    }
                  >
                    {t('rotation-volunteer')}
                  </Button>
                )}
              </div>
            )}
            {giving === role && (
              <GiveRoleForm
                role={role}
                council={props.council}
                attendance={state.attendance}
                holder={holder}
                onGive={(next) => {
                  assign(role, next)
                  announce(t('rotation-given', { name: next.name }), 'short')
                  if (holder) offerUndo(t('rotation-given', { name: next.name }), () => assign(role, holder))
                  setGiving(null)
                }}
                onCancel={() => setGiving(null)}
              />
            )}
          </div>
        )
      })}
      {props.reason !== null && <ChoiceReasonList reason={props.reason} nameOf={props.nameOf} />}
    </div>
  )
}
