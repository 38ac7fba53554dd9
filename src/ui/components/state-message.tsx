import { Button } from '@fluentui/react-components'
import { BoxRegular } from '@fluentui/react-icons/svg/box'
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import { SpinnerIosRegular } from '@fluentui/react-icons/svg/spinner-ios'
import type { ComponentType, ReactNode } from 'react'
import styles from './state-message.module.css'

export type StateKind =
  | 'loading'
  | 'empty'
  | 'sign-in'
  | 'done'
  | 'left'
  | 'offline'
  | 'waiting'
  | 'conflict'
  | 'refused'
  | 'failed'

const icons: Record<StateKind, ComponentType> = {
  loading: SpinnerIosRegular,
  empty: BoxRegular,
  'sign-in': PersonRegular,
  done: CheckmarkCircleRegular,
  left: SubtractCircleRegular,
  offline: CloudOffRegular,
  waiting: HourglassRegular,
  conflict: BranchCompareRegular,
  refused: LockClosedRegular,
  failed: ErrorCircleRegular,
}

export interface StateAction {
  readonly label: string
  readonly onAct: () => void
  /** At most one primary button per view. */
  readonly primary?: boolean
}

/** What happened (title), what it means for the person's data (children), what to do (actions). */
export function StateMessage(props: {
  kind: StateKind
  title: string
  children?: ReactNode
  actions?: readonly StateAction[]
  /** Without frame, for an empty place among full ones. */
  quiet?: boolean
  /** All there is on the page: the title is its heading, and it stands in the middle. */
  page?: boolean
}): ReactNode {
  const Icon = icons[props.kind]
  const Title = props.page ? 'h1' : 'p'
  const urgent = props.kind === 'failed' || props.kind === 'conflict'
  return (
    <div
      className={`${styles.message} ${styles[props.kind] ?? ''} ${props.quiet ? styles.quiet : ''} ${props.page ? styles.page : ''}`}
      role={urgent ? 'alert' : 'status'}
      data-state={props.kind}
    >
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      <Title className={styles.title}>{props.title}</Title>
      {props.children && <div className={styles.meaning}>{props.children}</div>}
      {props.actions && props.actions.length > 0 && (
        <div className={styles.actions}>
          {props.actions.map((action) => (
            <Button
              key={action.label}
              size={props.page ? 'medium' : 'small'}
              appearance={action.primary ? 'primary' : 'secondary'}
              onClick={action.onAct}
            >
              {action.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
