import { useEffect, useRef, type ReactNode } from 'react'
import type { Effect, EffectKind, EffectOf } from '#src/domain/publish/effect.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText, useLocale } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './rehearsal.module.css'

/** What publishing would do, effect by effect, in words; none of it was done. */
export function WouldPublish(props: {
  effects: readonly Effect[]
  channelName: string
  /** The page that the channel would read. */
  page: ReactNode
}): ReactNode {
  const t = useText()
  const { effects } = props
  const top = useRef<HTMLDivElement>(null)
  // Who pressed Publish is led to what it would have done.
  useEffect(() => top.current?.focus(), [])
  const of = <Kind extends EffectKind>(kind: Kind): readonly EffectOf<Kind>[] =>
    effects.filter((each): each is EffectOf<Kind> => each.kind === kind)
  const [minutes] = of('minutes')
  const [carry] = of('carry')
  const [invite] = of('invite')
  return (
    <div ref={top} tabIndex={-1} className={styles.would} data-would-publish>
      <Section title={t('rehearsal-would')}>
        <p>{t('rehearsal-would-meaning')}</p>
        <Tasks tasks={of('task')} actions={of('action')} />
        <Named
          title={t('rehearsal-decisions')}
          names={of('decision').map((each) => ({ id: each.id, name: each.wording || each.title }))}
        />
        <Named
          title={t('rehearsal-risks')}
          names={of('risk').map(({ id, title, level, ownerName, departmentNames }) => ({
            id,
            name: title,
            more: [t(`rehearsal-level-${level}`), ownerName ?? '', ...departmentNames]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
        <Named
          title={t('rehearsal-turns')}
          names={of('turn').map((each) => ({ id: each.id, name: each.turn.personName }))}
        />
        <Named
          title={t('rehearsal-carried')}
          names={[...(carry?.items ?? []), ...(carry?.topics ?? [])].map(({ title }, place) => ({
            id: `${place}`,
            name: title,
          }))}
        />
        {invite && <p>{t('rehearsal-invite', { name: invite.organizerName })}</p>}
        {minutes && (
          <p>
            {t('rehearsal-file')} <bdi>{minutes.fileName}</bdi>
          </p>
        )}
        <Section level={3} title={t('rehearsal-page', { channel: props.channelName })}>
          {props.page}
        </Section>
      </Section>
    </div>
  )
}

/** The tasks in Planner: title, who, until when. */
function Tasks(props: {
  tasks: readonly EffectOf<'task'>[]
  actions: readonly EffectOf<'action'>[]
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { actions, tasks } = props
  const actionOf = (task: EffectOf<'task'>) => actions.find((each) => each.taskEffectId === task.id)
  return (
    <Section level={3} title={t('rehearsal-tasks')} count={tasks.length}>
      {tasks.length === 0 ? (
        <p className={styles.quiet}>{t('rehearsal-none')}</p>
      ) : (
        <ul className={styles.rows}>
          {tasks.map((task) => {
            const action = actionOf(task)
            const due = action?.due ?? null
            const owner = action?.ownerName ?? ''
            return (
              <li key={task.id} className={styles.row} data-would="task">
                <bdi className={styles.name}>{task.title}</bdi>
                <span className={styles.quiet}>
                  {owner === ''
                    ? t('rehearsal-task-nobody')
                    : t(task.assigneeId === null ? 'rehearsal-task-named' : 'rehearsal-task-assigned', {
                        name: owner,
                      })}
                  {' · '}
                  {due === null
                    ? t('rehearsal-task-no-due')
                    : t('rehearsal-task-due', { day: shortDay(tag, due) })}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

function Named(props: {
  title: string
  names: readonly { readonly id: string; readonly name: string; readonly more?: string }[]
}): ReactNode {
  const t = useText()
  const { names } = props
  return (
    <Section level={3} title={props.title} count={names.length}>
      {names.length === 0 ? (
        <p className={styles.quiet}>{t('rehearsal-none')}</p>
      ) : (
        <ul className={styles.rows}>
          {names.map((each) => (
            <li key={each.id} className={styles.row} data-would>
              <bdi className={styles.name}>{each.name}</bdi>
              {each.more && <span className={styles.quiet}>{each.more}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
