import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { isPresent } from '#src/domain/session/acceptance.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { Attendance, AttendanceState, SessionState } from '#src/domain/session/session-state.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './attendance.module.css'

const choices: readonly AttendanceState[] = ['present', 'remote', 'late', 'apology', 'absent']

/**
 * Who is here: it starts from the answers to the invite (`expected`, `apology`), and is ticked from there. People
 * without a panel, in a room or on the phone, are ticked by whoever has one.
 */
export function AttendanceList(props: {
  state: SessionState
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
  const note = (person: Attendance, next: AttendanceState) =>
    make({ kind: 'note-attendance', personId: person.personId, name: person.name, state: next })
  return (
    <Section title={t('attendance-title')}>
      <p className={styles.quiet}>{t('attendance-count', { here, all: everybody.length })}</p>
      <ul className={styles.list}>
        {everybody.map((person) => {
          const member = council.members.find((each) => each.personId === person.personId)
          const department = council.departments.find((each) => each.id === member?.departmentId)
          const present = isPresent([person], person.personId)
          return (
            <li key={person.personId} className={styles.row}>
              <label className={styles.box}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  checked={present}
                  disabled={!may}
                  aria-label={t('attendance-tick', { name: person.name })}
                  onChange={() => note(person, present ? 'expected' : 'present')}
                />
              </label>
              <span className={styles.who}>
                <Person name={person.name} wrap />
                {department && (
                  <DepartmentChip id={department.id} short={department.short} name={department.name} />
                )}
              </span>
              {may ? (
                <span className={styles.how}>
                  <SelectInput
                    aria-label={t('attendance-how', { name: person.name })}
                    value={person.state}
                    onChange={(event) => {
                      const next = choices.find((each) => each === event.target.value)
                      if (next) note(person, next)
                    }}
                  >
                    {person.state === 'expected' && (
                      <option value="expected">{t('attendance-state-expected')}</option>
                    )}
                    {choices.map((each) => (
                      <option key={each} value={each}>
                        {t(`attendance-state-${each}`)}
                      </option>
                    ))}
                  </SelectInput>
                </span>
              ) : (
                <span className={styles.quiet}>{t(`attendance-state-${person.state}`)}</span>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
