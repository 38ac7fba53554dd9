import { Button } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import { minutesOf } from '#src/domain/agenda/council-template.ts'
import { editTemplateItems, identifiedItems } from '#src/domain/agenda/edit-template.ts'
import { templateAsText } from '#src/domain/agenda/template-exchange.ts'
import { inLanguage } from '#src/domain/agenda/template-words.ts'
import type { Council } from '#src/domain/council/council.ts'
import { emptySession } from '#src/domain/session/fold.ts'
import type { MoveKind } from '#src/domain/session/move.ts'
import type { TemplateRecord } from '#src/records/kinds/template-kind.ts'
import { DetailPane } from '#src/ui/components/detail-pane.tsx'
import { handOverFile } from '#src/ui/files/hand-over-file.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AgendaEditor } from './agenda-editor.tsx'
import styles from './agenda.module.css'
import { TemplateLanguages } from './template-languages.tsx'
import { TemplateForm } from './template-form.tsx'

const editing: ReadonlySet<MoveKind> = new Set(['add-item', 'change-item', 'remove-item', 'move-item'])

/** A template of the council: what it is for, its items to edit, and as a file for another council. */
export function TemplateDetail(props: {
  template: TemplateRecord
  council: Council
  mayChange: boolean
  newId: () => string
  nowMs: () => number
  onChange: (change: Partial<TemplateRecord>) => void
  onCopy: () => void
  onRemove: () => void
  onClose: () => void
  /** Its history. */
  children?: ReactNode
}): ReactNode {
  const t = useText()
  const { template, council, mayChange, onChange } = props
  const { title, purpose, cadence } = template
  const [changing, setChanging] = useState(false)
  const items = useMemo(() => identifiedItems(template.items), [template.items])
  const state = useMemo(() => ({ ...emptySession, items }), [items])
  const words = template.words ?? { language: council.language, others: [] }
  // Older ones say no length: then it is what its items take.
  const minutes = template.minutes ?? minutesOf(items)
  return (
    <DetailPane
      title={title}
      onClose={props.onClose}
      state={
        <>
          <span>{t(`agenda-group-${cadence}`)}</span>
          <span>{t('agenda-minutes', { minutes })}</span>
        </>
      }
      actions={
        !changing && (
          <>
            {mayChange && (
              <Button size="small" onClick={() => setChanging(true)}>
                {t('template-change')}
              </Button>
            )}
            {mayChange && (
              <Button size="small" onClick={props.onCopy}>
                {t('template-copy')}
              </Button>
            )}
            <Button
              size="small"
              onClick={() =>
                handOverFile(
                  new Blob([templateAsText({ title, purpose, cadence, items, words }, council.language)], {
                    type: 'application/json',
                  }),
                  `${title}.json`,
                )
              }
            >
              {t('template-export')}
            </Button>
            {mayChange && (
              <Button size="small" appearance="subtle" onClick={props.onRemove}>
                {t('agenda-template-remove')}
              </Button>
            )}
          </>
        )
      }
    >
      {changing && (
        <TemplateForm
          templateKey={template.clientKey}
          before={{ title, purpose, cadence, minutes }}
          onChange={(change) => {
            onChange(change)
            setChanging(false)
          }}
          onCancel={() => setChanging(false)}
        />
      )}
      {purpose !== '' && (
        <p className={styles.quiet} dir="auto">
          {purpose}
        </p>
      )}
      <AgendaEditor
        state={state}
        council={council}
        nowMs={props.nowMs}
        newId={props.newId}
        timeless
        bookedMinutes={minutes}
        sessionKey={`template/${template.clientKey}`}
        may={(kind) => mayChange && editing.has(kind)}
        make={(move) => {
          const edited = editTemplateItems(items, move)
          if (edited !== null) onChange({ items: [...edited] })
        }}
      />
      <TemplateLanguages
        template={{ title, purpose, cadence, items, words }}
        templateKey={template.clientKey}
        mayChange={mayChange}
        onChange={(wanted) => {
          const after = inLanguage({ title, purpose, cadence, items, words: wanted }, council.language)
          // Words of the council's own language become the template's.
          onChange(
            after.words === wanted
              ? { words: wanted }
              : {
                  title: after.title,
                  purpose: after.purpose,
                  items: [...after.items],
                  words: after.words ?? null,
                },
          )
        }}
      />
      {props.children}
    </DetailPane>
  )
}
