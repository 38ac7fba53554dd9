import { Button } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up'
import { useState, type ReactNode } from 'react'
import { cadences } from '#src/domain/agenda/template.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'
import { TemplateEntries } from './template-entry.tsx'

/** Rhythms in the order of their length; the short forms stand by themselves. */
const groupsInOrder = [...cadences, 'short'] as const

/** More than this many are searched. */
const searchedFrom = 8

/** A template in the reader's words. */
export interface TemplateChoice {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly minutes: number
  readonly group: (typeof groupsInOrder)[number]
  /** The council keeps it itself, and may delete it. */
  readonly own: boolean
  /** What this series takes as a rule; it stands first, and the others are folded. */
  readonly usual: boolean
  readonly items: readonly { readonly title: string; readonly minutes: number }[]
}

/** The meeting series that the session is of, and the template that it begins with. */
export interface SeriesTemplate {
  readonly name: string
  readonly templateId: string
}

/** Where an agenda begins: the council's own, what the series usually takes, and all the others by their rhythm. */
export function TemplatePicker(props: {
  templates: readonly TemplateChoice[]
  /** What its meeting series says: it stands first, under the series' name. */
  series?: SeriesTemplate | null
  /** The council's own came after the others were shown: they stand last, and move none of them. */
  ownAreLate?: boolean
  /** Length of the meeting, to say which fit. */
  bookedMinutes: number | null
  onUse: (templateId: string) => void
  onRemove: (templateId: string) => void
  /** Present where an agenda is there already and would be replaced. */
  onKeep?: () => void
}): ReactNode {
  const t = useText()
  const [openId, setOpenId] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  const series = props.series ?? null
  const ofSeries = props.templates.filter((each) => each.id === series?.templateId)
  const rest = props.templates.filter((each) => each.id !== series?.templateId)
  const own = rest.filter((each) => each.own)
  const usual = rest.filter((each) => each.usual && !each.own)
  const others = rest.filter((each) => !each.usual && !each.own)
  const folded = usual.length > 0 || ofSeries.length > 0
  const { bookedMinutes, onUse, onRemove } = props
  const entries = { bookedMinutes, onUse, onRemove, openId, onOpen: setOpenId }
  const ownSection = own.length > 0 && (
    <section className={styles.group} aria-labelledby="templates-own">
      <h3 className={styles.groupName} id="templates-own">
        {t('agenda-templates-own')}
      </h3>
      <TemplateEntries templates={own} {...entries} />
    </section>
  )
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
      {series !== null && ofSeries.length > 0 && (
        <section className={styles.group} aria-labelledby="templates-series">
          <h3 className={styles.groupName} id="templates-series">
            {t('agenda-templates-series', { name: series.name })}
          </h3>
          <TemplateEntries templates={ofSeries} {...entries} />
        </section>
      )}
      {props.ownAreLate !== true && ownSection}
      {usual.length > 0 && (
        <section className={styles.group} aria-labelledby="templates-usual">
          <h3 className={styles.groupName} id="templates-usual">
            {t('agenda-templates-usual')}
          </h3>
          <TemplateEntries templates={usual} {...entries} />
        </section>
      )}
      {folded && others.length > 0 && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={all ? <ChevronUpRegular /> : <ChevronDownRegular />}
            iconPosition="after"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {t('agenda-templates-all', { count: props.templates.length })}
          </Button>
        </div>
      )}
      {(all || !folded) && <FoundTemplates templates={others} {...entries} />}
      {props.ownAreLate === true && ownSection}
    </Section>
  )
}

function FoundTemplates(props: Parameters<typeof TemplateEntries>[0]): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const [wanted, setWanted] = useState('')
  const words = wanted.toLocaleLowerCase(tag).split(/\s+/)
  const found = props.templates.filter(({ name, purpose }) =>
    words.every((word) => `${name} ${purpose}`.toLocaleLowerCase(tag).includes(word)),
  )
  return (
    <>
      {props.templates.length > searchedFrom && (
        <Field label={t('agenda-templates-search')}>
          {(control) => (
            <LineInput
              {...control}
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          )}
        </Field>
      )}
      {/* There from the beginning, so that a screen reader hears it fill. */}
      <p className={styles.quiet} role="status">
        {found.length === 0 && props.templates.length > 0 && t('agenda-templates-none')}
      </p>
      {groupsInOrder.map((name) => {
        const templates = found.filter((each) => each.group === name)
        return (
          templates.length > 0 && (
            <section key={name} className={styles.group} aria-labelledby={`templates-${name}`}>
              <h3 className={styles.groupName} id={`templates-${name}`}>
                {t(`agenda-group-${name}`)}
              </h3>
              <TemplateEntries {...props} templates={templates} />
            </section>
          )
        )
      })}
    </>
  )
}
