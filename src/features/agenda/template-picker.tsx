import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { cadences } from '#src/domain/agenda/template.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'

/** Rhythms in the order of their length; the short forms stand by themselves. */
const groupsInOrder = [...cadences, 'short'] as const

/** A template in the reader's words. */
export interface TemplateChoice {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly minutes: number
  readonly group: (typeof groupsInOrder)[number]
  readonly items: readonly { readonly title: string; readonly minutes: number }[]
}

/** The shipped agendas by their rhythm, each with what is in it before it is taken. */
export function TemplatePicker(props: {
  templates: readonly TemplateChoice[]
  /** Length of the meeting, to say which fit. */
  bookedMinutes: number | null
  onUse: (templateId: string) => void
  /** Present where an agenda is there already and would be replaced. */
  onKeep?: () => void
}): ReactNode {
  const t = useText()
  const [open, setOpen] = useState<string | null>(null)
  const groups = groupsInOrder
    .map((name) => ({ name, templates: props.templates.filter((each) => each.group === name) }))
    .filter((each) => each.templates.length > 0)
  return (
    <Section
      title={t('agenda-templates')}
      actions={
        props.onKeep && (
          <Button size="small" appearance="subtle" onClick={props.onKeep}>
            {t('agenda-templates-keep')}
          </Button>
        )
      }
    >
      <p className={styles.quiet}>
        {t(props.onKeep ? 'agenda-templates-replace' : 'agenda-templates-choose')}
      </p>
      {groups.map((group) => (
        <section key={group.name} className={styles.group} aria-labelledby={`templates-${group.name}`}>
          <h3 className={styles.groupName} id={`templates-${group.name}`}>
            {t(`agenda-group-${group.name}`)}
          </h3>
          <ul className={styles.templates}>
            {group.templates.map((each) => (
              <li key={each.id} className={styles.template}>
                <button
                  type="button"
                  className={styles.templateHead}
                  aria-expanded={open === each.id}
                  onClick={() => setOpen(open === each.id ? null : each.id)}
                >
                  <span>{each.name}</span>
                  <span className={styles.quiet}>{t('agenda-minutes', { minutes: each.minutes })}</span>
                </button>
                {open === each.id && (
                  <div className={styles.templateBody}>
                    <p className={styles.quiet}>{each.purpose}</p>
                    {props.bookedMinutes !== null && each.minutes > props.bookedMinutes && (
                      <p className={styles.over}>
                        {t('agenda-longer', { minutes: each.minutes - props.bookedMinutes })}
                      </p>
                    )}
                    <ol className={styles.templateItems}>
                      {each.items.map((item) => (
                        <li key={item.title}>
                          <span>{item.title}</span>
                          <span className={styles.quiet}>
                            {t('agenda-minutes', { minutes: item.minutes })}
                          </span>
                        </li>
                      ))}
                    </ol>
                    <Button size="small" appearance="primary" onClick={() => props.onUse(each.id)}>
                      {t('agenda-use')}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
