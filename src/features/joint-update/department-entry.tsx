import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Department } from '#src/domain/council/council.ts'
import type { DepartmentLines, Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { DepartmentChip } from '#src/ui/components/department-chip.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { EarlierLines } from './earlier-lines.tsx'
import { LinesList } from './lines-list.tsx'
import styles from './joint-update.module.css'
import { askAsAction } from './ask-as-action.ts'

/** One department's lines. Taking up its ask makes an action of whoever takes it up. */
export function DepartmentEntry(props: {
  department: Department
  lines: DepartmentLines & { readonly byName: string }
  state: Pick<SessionState, 'earlierLines' | 'asksTakenUp' | 'captured' | 'currentItemId'>
  me: { readonly personId: string; readonly displayName: string }
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  newId: () => string
  due: string | null
}): ReactNode {
  const t = useText()
  const { department, lines, state, me, make } = props
  const takenId = Object.hasOwn(state.asksTakenUp, department.id)
    ? state.asksTakenUp[department.id]
    : undefined
  const taken = state.captured.find((each) => each.capture.id === takenId)
  const takenBy = taken?.capture.kind === 'action' ? (taken.capture.ownerName ?? taken.byName) : null
  const mayTake = takenId === undefined && props.may('take-up-ask') && props.may('capture')

  const takeUp = () => {
    const captureId = props.newId()
    make({
      kind: 'capture',
      enteredFor: null,
      capture: {
        kind: 'action',
        id: captureId,
        itemId: state.currentItemId,
        ...askAsAction(
          lines.helpNeeded.trim(),
          t('joint-update-action-detail', { department: department.name }),
        ),
        ownerId: me.personId,
        ownerName: me.displayName,
        due: props.due,
      },
    })
    make({ kind: 'take-up-ask', departmentId: department.id, captureId })
  }
  return (
    <article className={styles.entry}>
      <p className={styles.head}>
        <DepartmentChip id={department.id} short={department.short} name={department.name} />
        <bdi className={styles.quiet}>{lines.byName}</bdi>
      </p>
      <LinesList lines={lines} />
      <EarlierLines state={state} departmentId={department.id} />
      {lines.helpNeeded.trim() !== '' &&
        (takenId !== undefined ? (
          <p className={styles.quiet}>
            {takenBy ? t('joint-update-taken-by', { name: takenBy }) : t('joint-update-taken')}
          </p>
        ) : (
          mayTake && (
            <div>
              <Button size="small" onClick={takeUp}>
                {t('joint-update-take-up')}
              </Button>
            </div>
          )
        ))}
    </article>
  )
}
