import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'
import type { TemplateChoice } from './template-picker.tsx'
import { TimedItems } from './timed-items.tsx'

/** Templates under each other, each with what is in it before it is taken; at most one is open. */
export function TemplateEntries(props: {
  templates: readonly TemplateChoice[]
  /** Length of the meeting, to say which fit. */
  bookedMinutes: number | null
  openId: string | null
  onOpen: (id: string | null) => void
  onUse: (templateId: string) => void
  onRemove: (templateId: string) => void
}): ReactNode {
  const t = useText()
  const { openId } = props
  return (
    <ul className={styles.templates}>
      {props.templates.map((each) => (
        <li key={each.id} className={styles.template}>
          <button
            type="button"
            className={styles.templateHead}
            aria-expanded={openId === each.id}
            onClick={() => props.onOpen(openId === each.id ? null : each.id)}
          >
            <span>
              <bdi>{each.name}</bdi>
            </span>
            <span className={styles.quiet}>{t('agenda-minutes', { minutes: each.minutes })}</span>
          </button>
          {openId === each.id && (
            <div className={styles.templateBody}>
              <p className={styles.quiet}>
                <bdi>{each.purpose}</bdi>
              </p>
              {props.bookedMinutes !== null && each.minutes > props.bookedMinutes && (
                <p className={styles.over}>
                  {t('agenda-longer', { minutes: each.minutes - props.bookedMinutes })}
                </p>
              )}
              <TimedItems items={each.items} />
              <div className={styles.templateActions}>
                <Button size="small" appearance="primary" onClick={() => props.onUse(each.id)}>
                  {t('agenda-use')}
                </Button>
                {each.own && (
                  <Button size="small" appearance="subtle" onClick={() => props.onRemove(each.id)}>
                    {t('agenda-template-remove')}
                  </Button>
                )}
              </div>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
