import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isComposing } from '#src/ui/components/composing.ts'
import { nameLimit, type Department } from '#src/domain/council/council.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useTakeOut } from '#src/ui/components/use-take-out.tsx'
import { useTextLimit } from '#src/ui/components/use-text-limit.ts'
import { parseText, useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './configure.module.css'
import { DepartmentRow } from './department-row.tsx'
import { addDepartments } from './draft.ts'

/** Departments are typed: one, or many at once with commas between them. Each can be renamed where it stands. */
export function DepartmentsEditor(props: {
  departments: readonly Department[]
  siteId: string
  error: string | undefined
  onChange: (departments: readonly Department[]) => void
}): ReactNode {
  const t = useText()
  const [kept, keep] = useDraft(`set-up-department/${props.siteId}`, parseText)
  const typed = kept ?? ''
  const setTyped = (text: string) => keep(text === '' ? null : text)
  const names = typed.split(/[,;،؛、，；\n]/)
  const longest = names.reduce((one, other) => (other.length > one.length ? other : one), '')
  const { words, refuse } = useTextLimit(longest, nameLimit)
  const { takeOut, bar } = useTakeOut(props.departments, props.onChange)
  const add = () => {
    props.onChange(
      addDepartments(
        props.departments,
        names.filter((each) => each.length <= nameLimit),
      ),
    )
    // A name that is too long stays where it can be shortened.
    setTyped(names.filter((each) => each.length > nameLimit).join(','))
  }
  return (
    <>
      {bar}
      {props.departments.length > 0 && (
        <>
          <ul className={styles.departments} aria-label={t('configure-departments')}>
            {props.departments.map((each) => (
              <DepartmentRow
                key={each.id}
                department={each}
                onChange={(next) =>
                  props.onChange(props.departments.map((one) => (one.id === next.id ? next : one)))
                }
                onRemove={() => takeOut([each], each.name)}
              />
            ))}
          </ul>
          <p className={styles.quiet}>{t('configure-department-renaming')}</p>
        </>
      )}
      <Field
        label={t('configure-department-add')}
        hint={t('configure-department-hint')}
        error={props.error}
        tooLong={words}
      >
        {(control) => (
          <div className={styles.inline}>
            <LineInput
              {...control}
              ref={refuse}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={() => typed.trim() !== '' && add()}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || isComposing(event)) return
                event.preventDefault()
                add()
              }}
            />
            <Button onClick={add} disabled={typed.trim() === ''}>
              {t('configure-add')}
            </Button>
          </div>
        )}
      </Field>
    </>
  )
}
