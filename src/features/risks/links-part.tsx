import { Button, Link } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { addDays } from '#src/domain/council/days.ts'
import { DayField } from '#src/ui/components/day-field.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useTakeOut } from '#src/ui/components/use-take-out.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { PersonField } from './person-field.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { useKeptWords } from './use-kept-words.ts'

/** Actions with their state in Planner, and the sessions, decisions and risks that belong to it. */
export function LinksPart(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { change, mayEdit } = useRegister()
  const { key, risk } = props.row
  const { takeOut, bar } = useTakeOut(risk.links, (links) => change(key, { links: [...links] }))
  return (
    <div className={styles.fields}>
      {bar}
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
                onClick={() => takeOut([each], each.title)}
              >
                {t('risks-unlink-short')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <LinkRecord row={props.row} />}
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

/** A session that dealt with it, or a decision about it. */
function LinkRecord(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { change, sessions, decisions } = useRegister()
  const { key, risk } = props.row
  const day = (ms: number) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }).format(ms)
  const linked = new Set(risk.links.map((each) => each.key))
  const groups = [
    {
      kind: 'session' as const,
      records: sessions.map(({ key: of, title, startMs }) => ({
        key: of,
        title: `${title} · ${day(startMs)}`,
      })),
    },
    { kind: 'decision' as const, records: decisions },
  ].map(({ kind, records }) => ({ kind, records: records.filter((each) => !linked.has(each.key)) }))
  if (groups.every((each) => each.records.length === 0)) return null
  const link = (value: string) => {
    for (const { kind, records } of groups) {
      const chosen = records.find((each) => `${kind}/${each.key}` === value)
      if (chosen === undefined) continue
      const title = chosen.title.slice(0, 255)
      change(key, { links: [...risk.links, { kind, key: chosen.key, title }] })
    }
  }
  return (
    <Field label={t('risks-link-add')}>
      {(control) => (
        <SelectInput {...control} value="" onChange={(event) => link(event.target.value)}>
          <option value="">{t('risks-link-choose')}</option>
          {groups.map(
            ({ kind, records }) =>
              records.length > 0 && (
                <optgroup key={kind} label={t(`risks-link-${kind}s`)}>
                  {records.map((each) => (
                    <option key={each.key} value={`${kind}/${each.key}`}>
                      {each.title}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
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
  const [title, setTitle, forget] = useKeptWords(props.row.key, 'action')
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
        forget()
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
      <DayField label={t('risks-action-by')} value={due} onChange={setDue} />
    </InlineForm>
  )
}
