import { Button } from '@fluentui/react-components'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Department } from '#src/domain/council/council.ts'
import type { DepartmentLines, Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { overlongIn } from '#src/ui/components/use-text-limit.ts'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import type { FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { EarlierLines } from './earlier-lines.tsx'
import { LineField } from './line-field.tsx'
import {
  lineNames,
  linesFrom,
  nothingTyped,
  parseLinesDraft,
  savable,
  type LinesDraft,
} from './lines-draft.ts'
import styles from './joint-update.module.css'

const empty: DepartmentLines = { changed: '', uncertain: '', helpNeeded: '', helpOffered: '' }

function wordsOf(draft: LinesDraft): string {
  return lineNames.flatMap((line) => draft[line] || []).join(' · ')
}

function useTyped(draft: FormDraft<LinesDraft>): boolean {
  return useSyncExternalStore(
    (listener) => draft.subscribe(listener),
    () => lineNames.some((line) => draft.get()[line] !== null),
  )
}

function SaveButton(props: { draft: FormDraft<LinesDraft> }): ReactNode {
  const t = useText()
  return (
    <div>
      <Button type="submit" size="small" disabled={!useTyped(props.draft)}>
        {t('joint-update-save')}
      </Button>
    </div>
  )
}

function SavedWords(props: { draft: FormDraft<LinesDraft>; saved: boolean; byName: string }): ReactNode {
  const t = useText()
  const done = !useTyped(props.draft) && props.saved
  return (
    <p className={styles.quiet}>
      {done ? t('joint-update-saved') : t('joint-update-filled-by', { name: props.byName })}
    </p>
  )
}

/**
 * A department's four lines ahead of the review; half a minute on a phone. What is typed is kept until it is saved; a
 * line that is too long waits in its field while the others are saved.
 */
export function DepartmentLinesForm(props: {
  state: Pick<SessionState, 'lines' | 'earlierLines'>
  department: Department
  make: (move: Move) => void
  sessionKey: string
}): ReactNode {
  const t = useText()
  const { department, state } = props
  const filled = Object.hasOwn(state.lines, department.id) ? state.lines[department.id] : undefined
  const { draft, left } = useKeptForm(
    `lines/${props.sessionKey}/${department.id}`,
    parseLinesDraft,
    () => nothingTyped,
  )
  const [saved, setSaved] = useState(false)

  const save = () => {
    const done = savable(draft.get())
    if (done.length === 0) return
    props.make({
      kind: 'fill-lines',
      departmentId: department.id,
      lines: linesFrom(filled ?? empty, draft.get()),
    })
    for (const line of done) draft.set(line, null)
    setSaved(true)
  }
  return (
    <Section title={t('joint-update-form', { department: department.name })} help="four-lines">
      {filled && <SavedWords draft={draft} saved={saved} byName={filled.byName} />}
      <LeftFormDrafts left={left} draft={draft} describe={wordsOf} />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
          overlongIn(event.currentTarget)?.focus()
        }}
      >
        {lineNames.map((line) => (
          <LineField key={line} line={line} draft={draft} saved={filled?.[line] ?? ''} />
        ))}
        <SaveButton draft={draft} />
      </form>
      <EarlierLines state={state} departmentId={department.id} />
    </Section>
  )
}
