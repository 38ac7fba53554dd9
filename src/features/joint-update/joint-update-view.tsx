import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { DepartmentEntry } from './department-entry.tsx'
import styles from './joint-update.module.css'

/** Every department's lines, who is missing, and asks that can be taken up. */
export function JointUpdateView(props: {
  state: Pick<SessionState, 'lines' | 'earlierLines' | 'asksTakenUp' | 'captured' | 'currentItemId'>
  council: Council
  me: { readonly personId: string; readonly displayName: string }
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  newId: () => string
  /** Due day of an action from an ask. */
  nextSessionDay: string | null
}): ReactNode {
  const t = useText()
  const { state, council } = props
  const missing = council.departments.filter((each) => !Object.hasOwn(state.lines, each.id))
  const filled = council.departments.filter((each) => Object.hasOwn(state.lines, each.id))
  return (
    <Section title={t('joint-update-title')} count={filled.length}>
      {missing.length > 0 && (
        <div className={styles.missing}>
          <span className={styles.quiet}>{t('joint-update-missing')}</span>
          {missing.map((each) => (
            <DepartmentChip key={each.id} id={each.id} short={each.short} name={each.name} />
          ))}
        </div>
      )}
      {filled.map((department) => {
        const lines = state.lines[department.id]
        return (
          lines && (
            <DepartmentEntry
              key={department.id}
              department={department}
              lines={lines}
              state={state}
              me={props.me}
              make={props.make}
              may={props.may}
              newId={props.newId}
              due={props.nextSessionDay}
            />
          )
        )
      })}
    </Section>
  )
}
