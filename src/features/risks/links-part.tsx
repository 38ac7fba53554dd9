import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { addDays } from '#src/domain/council/days.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { LineInput, SelectInput } from '#src/ui/components/native-control.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { PersonField } from './person-field.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'

/** Actions with their state in Planner, and the sessions, decisions and risks that belong to it. */
export function LinksPart(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { change, mayEdit } = useRegister()
  const { key, risk } = props.row
  return (
    <div className={styles.fields}>
      {risk.links.length === 0 && <p className={styles.quiet}>{t('risks-no-links')}</p>}
      <ul className={styles.links}>
        {risk.links.map((each) => (
          <li key={`${each.kind}/${each.key}`} className={styles.linkRow}>
            {each.kind === 'action' ? (
              <ActionLine row={props.row} actionKey={each.key} title={each.title} />
            ) : (
              <span>
                <span className={styles.quiet}>{t(`risks-link-${each.kind}`)}</span> <bdi>{each.title}</bdi>
              </span>
            )}
            {mayEdit && each.kind !== 'action' && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={t('risks-unlink', { title: each.title })}
                onClick={() => change(key, { links: risk.links.filter((one) => one !== each) })}
              >
                {t('risks-unlink-short')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <LinkSession row={props.row} />}
    </div>
  )
}

function ActionLine(props: { row: RiskRow; actionKey: string; title: string }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { actions, tryActionAgain } = useRegister()
  const action = actions.get(props.actionKey)
  const title = action?.title ?? props.title
  return (
    <span className={styles.actionLine}>
      {action?.taskUrl ? (
        <Link href={action.taskUrl} target="_blank" rel="noreferrer">
          <bdi>{title}</bdi>
        </Link>
      ) : (
        <bdi>{title}</bdi>
      )}
      <output className={styles.quiet}>
        {t(`risks-action-${action?.state ?? 'unknown'}`)}
        {action?.due ? ` · ${t('risks-action-due', { day: shortDay(tag, action.due) })}` : ''}
        {action?.owner ? (
          <>
            {' '}
            · <bdi>{action.owner}</bdi>
          </>
        ) : null}
      </output>
      {(action?.state === 'failed' || action?.state === 'no-task') && (
        <Button size="small" onClick={() => tryActionAgain(props.row.risk, props.actionKey)}>
          {t('ui-try-again')}
        </Button>
      )}
    </span>
  )
}

/** A session that dealt with it. */
function LinkSession(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { change, sessions } = useRegister()
  const { key, risk } = props.row
  const linked = new Set(risk.links.map((each) => each.key))
  const left = sessions.filter((each) => !linked.has(each.key))
  if (left.length === 0) return null
  const day = (ms: number) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }).format(ms)
  return (
    <Field label={t('risks-link-add')}>
      {(control) => (
        <SelectInput
          {...control}
          value=""
          onChange={(event) => {
            const chosen = left.find((each) => each.key === event.target.value)
            if (chosen === undefined) return
            const title = `${chosen.title} · ${day(chosen.startMs)}`.slice(0, 255)
            change(key, { links: [...risk.links, { kind: 'session', key: chosen.key, title }] })
          }}
        >
          <option value="">{t('risks-link-choose')}</option>
          {left.map((each) => (
            <option key={each.key} value={each.key}>{`${each.title} · ${day(each.startMs)}`}</option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}

/** One line, an owner and a day; it is a Planner task at once. */
export function ActionForm(props: { row: RiskRow; onDone: () => void }): ReactNode {
  const t = useText()
  const { council, today, makeAction } = useRegister()
  const { risk } = props.row
  const [title, setTitle] = useState('')
  const [ownerId, setOwnerId] = useState<string | null>(risk.ownerKey || null)
  const [due, setDue] = useState(addDays(today, 14))
  const [empty, setEmpty] = useState(false)
  return (
    <InlineForm
      title={t('risks-action-new')}
      submitLabel={t('risks-action-make')}
      onCancel={props.onDone}
      onSubmit={() => {
        setEmpty(title.trim() === '')
        if (title.trim() === '') return
        makeAction(risk, { title: title.trim(), ownerId, due: due === '' ? null : due })
        props.onDone()
      }}
    >
      <LimitedText
        label={t('risks-action-what')}
        error={empty ? t('risks-problem-empty') : undefined}
        limit={255}
        value={title}
        onChange={setTitle}
      />
      {props.row.ownersOnly && <p className={styles.quiet}>{t('risks-owners-action')}</p>}
      <PersonField label={t('risks-owner')} council={council} personId={ownerId} onChange={setOwnerId} />
      <Field label={t('risks-action-by')}>
        {(control) => (
          <LineInput {...control} type="date" value={due} onChange={(event) => setDue(event.target.value)} />
        )}
      </Field>
    </InlineForm>
  )
}
