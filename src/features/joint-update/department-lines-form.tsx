import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import * as v from 'valibot'
import type { Department } from '#src/domain/council/council.ts'
import { departmentLinesSchema, type DepartmentLines, type Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Field } from '#src/ui/components/field.tsx'
import { TextInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { EarlierLines } from './earlier-lines.tsx'
import styles from './joint-update.module.css'

const empty: DepartmentLines = { changed: '', uncertain: '', helpNeeded: '', helpOffered: '' }
const lines = ['changed', 'uncertain', 'helpNeeded', 'helpOffered'] as const

function parse(stored: unknown): DepartmentLines | null {
  const parsed = v.safeParse(departmentLinesSchema, stored)
  return parsed.success ? parsed.output : null
}

/** A department's four lines ahead of the review; half a minute on a phone. What is typed is kept until it is saved. */
export function DepartmentLinesForm(props: {
  state: SessionState
  department: Department
  make: (move: Move) => void
  sessionKey: string
}): ReactNode {
  const t = useText()
  const { department, state } = props
  const filled = Object.hasOwn(state.lines, department.id) ? state.lines[department.id] : undefined
  const [draft, setDraft] = useDraft(`lines/${props.sessionKey}/${department.id}`, parse)
  const [saved, setSaved] = useState(false)
  const shown = draft ?? filled ?? empty
  return (
    <Section title={t('joint-update-form', { department: department.name })}>
      {filled && (
        <p className={styles.quiet}>
          {saved ? t('joint-update-saved') : t('joint-update-filled-by', { name: filled.byName })}
        </p>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const { changed, uncertain, helpNeeded, helpOffered } = shown
          props.make({
            kind: 'fill-lines',
            departmentId: department.id,
            lines: { changed, uncertain, helpNeeded, helpOffered },
          })
          setDraft(null)
          setSaved(true)
        }}
      >
        {lines.map((line) => (
          <Field key={line} label={t(`joint-update-line-${line}`)}>
            {(control) => (
              <TextInput
                {...control}
                rows={1}
                maxLength={600}
                value={shown[line]}
                onChange={(event) => {
                  setSaved(false)
                  const { changed, uncertain, helpNeeded, helpOffered } = shown
                  setDraft({ changed, uncertain, helpNeeded, helpOffered, [line]: event.target.value })
                }}
              />
            )}
          </Field>
        ))}
        <div>
          <Button type="submit" size="small" disabled={draft === null}>
            {t('joint-update-save')}
          </Button>
        </div>
      </form>
      <EarlierLines state={state} departmentId={department.id} />
    </Section>
  )
}
