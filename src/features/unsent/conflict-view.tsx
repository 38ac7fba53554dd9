import { Button } from '@fluentui/react-components'
import { useId, useState, type ReactNode } from 'react'
import type { Standing } from '#src/records/replica/create-replica.ts'
import { conflictFields, type ConflictField } from '#src/records/replica/conflict-fields.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useFieldWords } from '#src/ui/fields/field-words.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import type { UnsentKind } from './unsent-panel.tsx'
import styles from './unsent.module.css'

type Side = 'mine' | 'theirs'

/**
 * Two people changed the same: both values stand side by side, field by field, with who and when, until one is chosen
 * for each. The own value is chosen to begin with, because it is on the person's screen.
 */
export function ConflictView(props: {
  kind: UnsentKind
  title: string
  standing: Standing
  nameOf: (personId: string) => string | null
  nowMs: number
  /** Columns to be left as the others have them. */
  onAnswer: (theirs: ReadonlySet<string>) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { nameOf, nowMs, standing } = props
  const fields = conflictFields(props.kind, standing)
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const sideOf = (field: ConflictField): Side => sides[field.columns[0] ?? ''] ?? 'mine'
  const choose = (chosen: readonly ConflictField[], side: Side) =>
    setSides((before) => ({
      ...before,
      ...Object.fromEntries(chosen.map((each) => [each.columns[0] ?? '', side])),
    }))
  const by = nameOf(standing.row?.modifiedBy ?? '')
  const when = standing.row === undefined ? '' : shortMoment(tag, standing.row.modifiedMs, nowMs)
  const theirs = by === null ? `${t('unsent-theirs')} · ${when}` : `${by} · ${when}`
  return (
    <Section title={t('unsent-conflict-title', { title: props.title || t('unsent-no-title') })}>
      <p>{t('unsent-conflict-meaning')}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={() => choose(fields, 'mine')}>
          {t('unsent-all-mine')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => choose(fields, 'theirs')}>
          {t('unsent-all-theirs')}
        </Button>
      </div>
      {fields.map((field) => (
        <FieldChoice
          key={field.columns.join()}
          field={field}
          side={sideOf(field)}
          theirs={theirs}
          onChoose={(side) => choose([field], side)}
        />
      ))}
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            const left = fields.filter((each) => sideOf(each) === 'theirs')
            props.onAnswer(new Set(left.flatMap((each) => each.columns)))
          }}
        >
          {t('unsent-save-choice')}
        </Button>
      </div>
    </Section>
  )
}

function FieldChoice(props: {
  field: ConflictField
  side: Side
  theirs: string
  onChoose: (side: Side) => void
}): ReactNode {
  const t = useText()
  const words = useFieldWords()
  const name = useId()
  const { shown } = props.field
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{shown.map((each) => words.nameOf(each.column)).join(' · ')}</legend>
      <p className={styles.quiet}>
        {t('unsent-before', { value: shown.map((each) => words.valueOf(each.before)).join(' · ') })}
      </p>
      <div className={styles.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={styles.side}>
            <input
              type="radio"
              name={name}
              checked={props.side === side}
              onChange={() => props.onChoose(side)}
            />
            <span className={styles.words}>
              <span className={styles.kind}>{side === 'mine' ? t('unsent-mine') : props.theirs}</span>
              {shown.map((each) => (
                <span key={each.column.name} className={styles.value} dir="auto">
                  {words.valueOf(each[side])}
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
