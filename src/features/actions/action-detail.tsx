import { Button, Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { ActionRecord } from '#src/records/kinds/action-kind.ts'
import type { OpenAction } from '#src/records/stores/action-store.ts'
import { DetailPane } from '#src/ui/components/detail-pane.tsx'
import { Facts } from '#src/ui/components/facts.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { HelpBeside } from '#src/ui/components/help-beside.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './actions.module.css'
import { standing } from './action-view.ts'

/** One action with its state as Planner has it; what has no task there can be closed here. */
export function ActionDetail(props: {
  action: OpenAction
  taskUrl: string | null
  session: { readonly title: string; readonly onOpen: () => void } | null
  challenges: readonly { readonly key: string; readonly title: string }[]
  /** In the council's zone. */
  today: string
  mayChange: boolean
  onChange: (change: Partial<ActionRecord>) => void
  onClose: () => void
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { action, session } = props
  const { record } = action
  const state = standing(action)
  const withoutTask = state === 'no-task' || state === 'task-gone'
  const closedHere = record.task === '' && (state === 'done' || state === 'dropped')
  return (
    <DetailPane
      title={action.title}
      onClose={props.onClose}
      state={
        <>
          <span>{t(`actions-state-${state}`)}</span>
          {action.late && action.due !== null && state !== 'dropped' && (
            <strong className={styles.late}>{t('actions-late', { day: shortDay(tag, action.due) })}</strong>
          )}
        </>
      }
      actions={
        props.mayChange && (
          <>
            {withoutTask && (
              <>
                <Button size="small" onClick={() => props.onChange({ state: 'done', doneOn: props.today })}>
                  {t('actions-mark-done')}
                </Button>
                <Button size="small" onClick={() => props.onChange({ state: 'dropped' })}>
                  {t('actions-drop')}
                </Button>
              </>
            )}
            {closedHere && (
              <Button size="small" onClick={() => props.onChange({ state: 'open', doneOn: null })}>
                {t('actions-reopen')}
              </Button>
            )}
          </>
        )
      }
    >
      {withoutTask && <p className={styles.quiet}>{t(`actions-${state}-meaning`)}</p>}
      <Facts
        facts={[
          {
            name: t('actions-owner'),
            value: record.owner === '' ? t('actions-nobody') : <Person name={record.owner} wrap />,
          },
          {
            name: t('actions-due-name'),
            value: action.due === null ? t('actions-no-due') : shortDay(tag, action.due, 'full'),
          },
          { name: t('actions-detail'), value: record.detail },
          {
            name: t('actions-session'),
            value: session && (
              <Link as="button" onClick={session.onOpen}>
                <bdi>{session.title}</bdi>
              </Link>
            ),
          },
          { name: t('actions-item'), value: record.agendaItem },
        ]}
      />
      {props.mayChange && props.challenges.length > 0 && (
        <Field label={t('actions-challenge')}>
          {(control) => (
            <SelectInput
              {...control}
              value={record.challenge}
              onChange={(event) => props.onChange({ challenge: event.target.value })}
            >
              <option value="">{t('actions-no-challenge')}</option>
              {props.challenges.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.title}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      {props.taskUrl !== null && (
        <div>
          <HelpBeside about="planner-task" term={t('actions-open-planner')}>
            <p>
              <Link href={props.taskUrl} target="_blank" rel="noopener">
                {t('actions-open-planner')}
              </Link>
            </p>
          </HelpBeside>
          <p className={styles.quiet}>{t('actions-planner-wins')}</p>
        </div>
      )}
      {props.children}
    </DetailPane>
  )
}
