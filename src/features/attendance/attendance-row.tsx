import { memo, type ReactNode } from 'react'
import type { Department } from '#src/domain/council/council.ts'
import { isPresent } from '#src/domain/session/acceptance.ts'
import type { AttendanceState } from '#src/domain/session/session-state.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './attendance.module.css'

const choices: readonly AttendanceState[] = ['present', 'remote', 'late', 'apology', 'absent']

/** One person: here or not, and how. One of as many as were invited. */
export const AttendanceRow = memo(function AttendanceRow(props: {
  personId: string
  name: string
  state: AttendanceState
  department: Department | undefined
  may: boolean
  onNote: (personId: string, name: string, state: AttendanceState) => void
}): ReactNode {
  const t = useText()
  const { personId, name, state, department } = props
  const present = isPresent([props], personId)
  return (
    <li className={styles.row}>
      <label className={styles.box}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={present}
          disabled={!props.may}
          aria-label={t('attendance-tick', { name })}
          onChange={() => props.onNote(personId, name, present ? 'expected' : 'present')}
        />
      </label>
      <span className={styles.who}>
        <Person id={personId} name={name} wrap />
        {department && <DepartmentChip id={department.id} short={department.short} name={department.name} />}
      </span>
      {props.may ? (
        <span className={styles.how}>
          <SelectInput
            aria-label={t('attendance-how', { name })}
            value={state}
            onChange={(event) => {
              const next = choices.find((each) => each === event.target.value)
              if (next) props.onNote(personId, name, next)
            }}
          >
            {state === 'expected' && <option value="expected">{t('attendance-state-expected')}</option>}
            {choices.map((each) => (
              <option key={each} value={each}>
                {t(`attendance-state-${each}`)}
              </option>
            ))}
          </SelectInput>
        </span>
      ) : (
        <span className={styles.quiet}>{t(`attendance-state-${state}`)}</span>
      )}
    </li>
  )
})
