import { useCallback, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { isPresent } from '#src/domain/session/acceptance.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { Attendance, AttendanceState, SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AttendanceRow } from './attendance-row.tsx'
import styles from './attendance.module.css'

/**
 * Who is here: it starts from the answers to the invite (`expected`, `apology`), and is ticked from there. People
 * without a panel, in a room or on the phone, are ticked by whoever has one.
 */
export function AttendanceList(props: {
  state: Pick<SessionState, 'attendance'>
  council: Council
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
}): ReactNode {
  const t = useText()
  const { state, council, make } = props
  const known = new Map(state.attendance.map((each) => [each.personId, each]))
  const everybody: readonly Attendance[] = [
    ...council.members.map(
      (each) =>
        known.get(each.personId) ?? {
          personId: each.personId,
          name: each.displayName,
          state: 'expected' as const,
        },
    ),
    ...state.attendance.filter(
      (each) => !council.members.some((member) => member.personId === each.personId),
    ),
  ]
  const here = everybody.filter((each) => isPresent(state.attendance, each.personId)).length
  const may = props.may('note-attendance')
  const note = useCallback(
    (personId: string, name: string, next: AttendanceState) =>
      make({ kind: 'note-attendance', personId, name, state: next }),
    [make],
  )
  return (
    <Section title={t('attendance-title')}>
      <p className={styles.quiet}>{t('attendance-count', { here, all: everybody.length })}</p>
      <ul className={styles.list}>
        {everybody.map((person) => {
          const member = council.members.find((each) => each.personId === person.personId)
          return (
            <AttendanceRow
              key={person.personId}
              personId={person.personId}
              name={person.name}
              state={person.state}
              department={council.departments.find((each) => each.id === member?.departmentId)}
              may={may}
              onNote={note}
            />
          )
        })}
      </ul>
    </Section>
  )
}
