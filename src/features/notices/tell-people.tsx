import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isTellable, type NoticeStanding } from '#src/domain/notices/notice-standing.ts'
import { Person } from '#src/ui/components/person.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import styles from './notices.module.css'

/** Somebody who could be told, and what is known of it. */
export interface TellablePerson {
  readonly key: string
  readonly name: string
  readonly standing: NoticeStanding
}

/** Who would be told and who would not, each with the reason; anybody can be left out before the press. */
export function TellPeople(props: {
  /** What it is about, as the form's name. */
  title: string
  people: readonly TellablePerson[]
  isChosen: (person: TellablePerson) => boolean
  onChoose: (key: string, chosen: boolean) => void
  /** The person has not agreed yet that Weft may notify on their behalf. */
  asksConsent: boolean
  busy: boolean
  nowMs: number
  onTell: () => void
  /** For one of whom it is not known whether they were told. */
  onAgain: (key: string) => void
  onClose: () => void
}): ReactNode {
  const t = useText()
  const { people, isChosen } = props
  const open = people.filter((each) => isTellable(each.standing))
  const reached = open.filter(isChosen)
  return (
    <div className={styles.form} role="group" aria-label={props.title}>
      {people.length === 0 ? (
        <StateMessage kind="empty" quiet title={t('notices-nobody')} />
      ) : (
        <ul className={styles.people}>
          {people.map((each) => (
            <li key={each.key} className={styles.person}>
              {isTellable(each.standing) ? (
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={isChosen(each)}
                    disabled={props.busy}
                    onChange={(event) => props.onChoose(each.key, event.target.checked)}
                  />
                  <Person name={each.name} wrap detail={<Standing {...each} nowMs={props.nowMs} />} />
                </label>
              ) : (
                <Person name={each.name} wrap detail={<Standing {...each} nowMs={props.nowMs} />} />
              )}
              {each.standing.how === 'unsure' && (
                <Button
                  size="small"
                  disabledFocusable={props.busy}
                  aria-label={t('notices-again-label', { name: each.name })}
                  onClick={() => props.onAgain(each.key)}
                >
                  {t('notices-again')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {props.asksConsent && open.length > 0 && <p className={styles.quiet}>{t('notices-consent')}</p>}
      <div className={styles.buttons}>
        {open.length > 0 && (
          <Button
            size="small"
            disabledFocusable={props.busy || reached.length === 0}
            onClick={() => {
              if (reached.length > 0 && !props.busy) props.onTell()
            }}
          >
            {props.busy ? t('notices-telling') : t('notices-tell', { count: reached.length })}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={props.onClose}>
          {t('ui-close')}
        </Button>
      </div>
    </div>
  )
}

function Standing({ standing, nowMs }: { standing: NoticeStanding; nowMs: number }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  if (!('atMs' in standing)) return standing.how === 'ready' ? null : t(`notices-standing-${standing.how}`)
  return t(`notices-standing-${standing.how}`, {
    name: standing.byName,
    when: shortMoment(tag, standing.atMs, nowMs),
  })
}
