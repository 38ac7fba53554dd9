import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactNode } from 'react'
import { nameLimit, shortLimit, type Department } from '#src/domain/council/council.ts'
import { renamed } from '#src/domain/council/department-from-name.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useTextLimit } from '#src/ui/components/use-text-limit.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'

/** A department with its names, which are changed where they stand. */
export function DepartmentRow(props: {
  department: Department
  onChange: (department: Department) => void
  onRemove: () => void
}): ReactNode {
  const t = useText()
  const { department, onChange } = props
  const { id, name, short } = department
  const { words: nameOver, refuse: refuseName } = useTextLimit(name, nameLimit)
  const { words: shortOver, refuse: refuseShort } = useTextLimit(short, shortLimit)
  const over = nameOver ?? shortOver
  return (
    <li className={styles.department}>
      <DepartmentChip id={id} name={name} short={short} />
      <LineInput
        ref={refuseName}
        aria-label={t('configure-department-name', { name })}
        aria-invalid={name.trim() === '' || nameOver !== undefined || undefined}
        value={name}
        onChange={(event) => onChange(renamed(department, event.target.value))}
      />
      <LineInput
        ref={refuseShort}
        aria-label={t('configure-department-short', { name })}
        title={t('configure-department-short', { name })}
        aria-invalid={shortOver !== undefined || undefined}
        value={short}
        onChange={(event) => onChange({ ...department, short: event.target.value })}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('configure-remove', { name })}
        onClick={props.onRemove}
      />
      {over !== undefined && <p className={styles.departmentError}>{over}</p>}
    </li>
  )
}
