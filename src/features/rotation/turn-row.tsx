import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { PlannedTurn } from '#src/domain/facilitation/plan-turn.ts'
import { Person } from '#src/ui/components/person.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay, timeOfDay } from '#src/ui/time/format-time.ts'
import { ChangeTurnForm, ways } from './change-turn-form.tsx'
import { ChoiceReasonList } from './choice-reason-list.tsx'
import { roleName, whyWords } from './turn-words.ts'
import type { ChangeWish, RoleOfPlan, TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

/** One coming turn: when, who, why in a sentence, and what can be done about it. */
export function TurnRow(props: {
  model: TurnsModel
  of: RoleOfPlan
  planned: PlannedTurn
  /** Says which role it is, where several stand in one list. */
  withRole?: boolean
  deed?: ReactNode
  onChange: (wish: ChangeWish, said: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const [open, setOpen] = useState(false)
  const { model, of, planned, onChange } = props
  const { turn, holderId, offeredById } = planned
  const startMs = model.dayOf(turn)?.startMs ?? null
  const when = shortDay(tag, turn.day)
  const name = holderId === null ? t('turns-open') : model.nameOf(holderId)
  const settled = model.settledFor(planned)
  const change = { role: planned.role, turn, reason: '' }
  return (
    <li className={styles.turn}>
      <p className={styles.when}>
        <time dateTime={turn.day} title={shortDay(tag, turn.day, 'full')}>
          {when}
        </time>
        {startMs === null ? (
          <span className={styles.quiet}>
            {t(turn.day > model.readUntil ? 'turns-beyond' : 'turns-supposed')}
          </span>
        ) : (
          <span>{timeOfDay(tag, startMs)}</span>
        )}
        {props.withRole && <span className={styles.quiet}>{roleName(of.role, t)}</span>}
      </p>
      <Person id={holderId} name={name} wrap />
      <p className={styles.quiet}>
        {whyWords(planned, model.nameOf, t)}
        {planned.pin !== null && planned.pin.change.reason !== '' && (
          <>
            {' '}
            <q>{planned.pin.change.reason}</q>
          </>
        )}
      </p>
      {settled !== null && settled !== holderId && (
        <p className={styles.note}>{t('turns-settled', { name: model.nameOf(settled) })}</p>
      )}
      {offeredById !== null && (
        <p className={styles.note}>{t('turns-offered', { name: model.nameOf(offeredById) })}</p>
      )}
      <div className={styles.buttons}>
        {model.mayTake && offeredById !== null && offeredById !== model.me.personId && (
          <Button
            size="small"
            onClick={() =>
              onChange(
                { kind: 'cover', ...change, personId: offeredById, otherId: model.me.personId },
                t('turns-done-taken', { day: when }),
              )
            }
          >
            {t('turns-take', { name: model.nameOf(offeredById) })}
          </Button>
        )}
        {model.mayTake && holderId !== model.me.personId && planned.pin === null && offeredById === null && (
          <Button
            size="small"
            appearance={holderId === null ? 'secondary' : 'subtle'}
            aria-label={t('turns-volunteer-label', { day: when })}
            onClick={() =>
              onChange(
                { kind: 'volunteer', ...change, personId: model.me.personId },
                t('turns-done-volunteer', { day: when }),
              )
            }
          >
            {t('turns-volunteer')}
          </Button>
        )}
        {ways(model, planned).length > 0 && !open && (
          <Button
            size="small"
            aria-label={t('turns-change-label', { name, day: when })}
            onClick={() => setOpen(true)}
          >
            {t('turns-change')}
          </Button>
        )}
        {props.deed}
      </div>
      {open && (
        <ChangeTurnForm
          model={model}
          of={of}
          planned={planned}
          title={t('turns-change-label', { name, day: when })}
          onChange={(wish, said) => {
            setOpen(false)
            onChange(wish, said)
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      {planned.why !== 'of-series' && <ChoiceReasonList reason={planned.reason} nameOf={model.nameOf} />}
    </li>
  )
}
