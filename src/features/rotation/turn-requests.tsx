import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { roleName } from './turn-words.ts'
import type { ChangeWish, TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

/** What somebody was asked and has not answered: mine to answer, mine to withdraw, and all for whoever runs the council. */
export function TurnRequests(props: {
  model: TurnsModel
  onChange: (wish: ChangeWish, said: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { model, onChange } = props
  const mine = model.me.personId
  const shown = model.changes.requests.filter(
    (each) => each.otherId === mine || each.personId === mine || each.by === mine || model.mayRun,
  )
  if (shown.length === 0) return null
  return (
    <Section title={t('turns-requests')} count={shown.filter((each) => each.otherId === mine).length}>
      <ul className={styles.turns}>
        {shown.map((each) => {
          const role = model.roles.find((one) => one.role.key === each.role)?.role
          const words = t(`turns-request-${each.kind}`, {
            name: model.nameOf(each.personId),
            other: model.nameOf(each.otherId),
            role: role === undefined ? each.role : roleName(role, t),
            day: shortDay(tag, each.turn.day),
            return: each.kind === 'ask-swap' ? shortDay(tag, each.inReturn.day) : '',
          })
          const answer = (kind: 'agree' | 'decline' | 'withdraw', said: string) =>
            onChange({ kind, about: each.key, reason: '' }, said)
          return (
            <li key={each.key} className={styles.turn}>
              <p>{words}</p>
              {each.reason !== '' && (
                <p className={styles.quiet}>
                  <q>{each.reason}</q>
                </p>
              )}
              <div className={styles.buttons}>
                {(each.otherId === mine || model.mayRun) && (
                  <>
                    <Button
                      size="small"
                      appearance={each.otherId === mine ? 'primary' : 'secondary'}
                      onClick={() => answer('agree', t('turns-done-agree'))}
                    >
                      {t(each.otherId === mine ? 'turns-agree' : 'turns-agree-for', {
                        name: model.nameOf(each.otherId),
                      })}
                    </Button>
                    <Button size="small" onClick={() => answer('decline', t('turns-done-decline'))}>
                      {t('turns-decline')}
                    </Button>
                  </>
                )}
                {(each.personId === mine || each.by === mine) && (
                  <Button size="small" onClick={() => answer('withdraw', t('turns-done-withdraw'))}>
                    {t('turns-withdraw')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
