import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { ChangeStanding } from '#src/domain/facilitation/fold-changes.ts'
import type { TurnChange } from '#src/domain/facilitation/turn-change.ts'
import { Fold } from '#src/ui/components/fold.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, shortDay } from '#src/ui/time/format-time.ts'
import type { ChangeWish, TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

const mostShown = 40

function isUndoable(change: TurnChange, standing: ChangeStanding): boolean {
  if (change.kind === 'undo' || change.kind === 'calendar' || change.kind === 'withdraw') return false
  return standing.state === 'counts' || standing.state === 'agreed'
}

/** Every change with who, when and why, newest first; what did not count says why it did not. */
export function TurnLog(props: {
  model: TurnsModel
  onChange: (wish: ChangeWish, said: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { model } = props
  const asked = new Map(model.changes.log.map(({ change }) => [change.key, change]))
  const lines = model.changes.log.toReversed().slice(0, mostShown)
  if (lines.length === 0) return null
  const meant = (change: TurnChange): TurnChange =>
    'about' in change ? (asked.get(change.about) ?? change) : change
  return (
    <Fold title={t('turns-log')}>
      <ol className={styles.log}>
        {lines.map(({ change, standing }) => {
          const of = meant(change)
          return (
            <li key={change.key}>
              <span>
                {t(`turns-log-${change.kind}`, {
                  by: change.byName,
                  name: 'personId' in of ? model.nameOf(of.personId) : '',
                  other: 'otherId' in of ? model.nameOf(of.otherId) : '',
                  day: 'turn' in of ? shortDay(tag, of.turn.day) : 'from' in of ? shortDay(tag, of.from) : '',
                })}
                {change.reason !== '' && (
                  <>
                    {' '}
                    <q>{change.reason}</q>
                  </>
                )}
              </span>
              <span className={styles.quiet}>
                {exactMoment(tag, change.atMs)}
                {standing.state === 'refused' && ` · ${t(`turns-refused-${standing.why}`)}`}
                {standing.state !== 'refused' &&
                  standing.state !== 'counts' &&
                  ` · ${t(`turns-standing-${standing.state}`)}`}
              </span>
              {isUndoable(change, standing) && (change.by === model.me.personId || model.mayRun) && (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() =>
                    props.onChange({ kind: 'undo', about: change.key, reason: '' }, t('turns-done-undo'))
                  }
                >
                  {t('turns-undo')}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </Fold>
  )
}
