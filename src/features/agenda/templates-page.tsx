import { Button } from '@fluentui/react-components'
import { useMemo, useState, type ReactNode } from 'react'
import { itemTitleLimit } from '#src/domain/agenda/agenda.ts'
import { minutesOf, type CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import { cadences } from '#src/domain/agenda/template.ts'
import { inLanguage } from '#src/domain/agenda/template-words.ts'
import type { Council, Language } from '#src/domain/council/council.ts'
import type { TemplateRecord } from '#src/records/kinds/template-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { BesideList } from '#src/ui/components/detail-pane.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { entryRows } from '#src/ui/list/entry-rows.ts'
import { OpenedEntry } from '#src/ui/list/opened-entry.tsx'
import { RecordList, type ListRow, type RowFace } from '#src/ui/list/record-list.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'
import { NewTemplate } from './new-template.tsx'
import { TemplateDetail } from './template-detail.tsx'
import { useTemplateFile } from './template-file.tsx'

const filters = ['all', ...cadences] as const

/** The council's own agendas to begin from: made, edited, given to and taken from other councils. */
export function TemplatesPage(props: {
  query: string
  onQuery: (query: string) => void
  /** Keys of what holds the words; null where nothing is looked for. */
  found: ReadonlySet<string> | null
  entries: readonly Entry<TemplateRecord>[]
  council: Council
  openKey: string | null
  addressOf: (key: string) => string
  mayChange: boolean
  /** Those that ship, in the council's language. */
  shipped: readonly CouncilTemplate[]
  newId: () => string
  nowMs: () => number
  /** Kept, and opened. */
  onCreate: (template: CouncilTemplate) => void
  onChange: (key: string, change: Partial<TemplateRecord>) => void
  onRemove: (key: string) => Promise<() => void>
  onClose: () => void
  renderBelow: (entry: Entry<TemplateRecord>) => ReactNode
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { entries, found, openKey, addressOf, council, mayChange, onCreate } = props
  const [filter, setFilter] = useState<(typeof filters)[number]>('all')
  const [adding, setAdding] = useState(false)
  const { offerUndo, bar } = useUndo()
  const file = useTemplateFile(council.language, onCreate)
  const rows = useMemo((): readonly ListRow[] => {
    return entryRows(entries, {
      found,
      broken: filter === 'all' ? t('list-repair') : null,
      addressOf,
      passes: ({ cadence }) => filter === 'all' || cadence === filter,
      order: (one, other) => one.title.localeCompare(other.title, tag),
      face: (record) => faceOf(record, council.language, t),
    })
  }, [entries, filter, found, addressOf, council.language, t, tag])
  const opened = entries.find((each) => each.key === openKey)
  const below = opened !== undefined && props.renderBelow(opened)
  return (
    <BesideList
      list={
        <>
          {bar}
          {file.word}
          {adding && (
            <NewTemplate
              shipped={props.shipped}
              onNew={(template) => {
                setAdding(false)
                onCreate(template)
              }}
              onCancel={() => setAdding(false)}
            />
          )}
          <RecordList
            label={t('template-name')}
            rows={rows}
            total={entries.length}
            openKey={openKey}
            query={props.query}
            onQuery={props.onQuery}
            filter={{
              label: t('agenda-template-cadence'),
              value: filter,
              options: filters.map((value) => ({
                value,
                label: t(value === 'all' ? 'template-filter-all' : `agenda-group-${value}`),
              })),
              onChange: setFilter,
            }}
            actions={
              mayChange &&
              !adding && (
                <div className={styles.buttons}>
                  <Button appearance="primary" onClick={() => setAdding(true)}>
                    {t('template-new')}
                  </Button>
                  {file.button}
                </div>
              )
            }
            empty={{ title: t('template-empty'), meaning: t('template-empty-meaning') }}
          />
        </>
      }
      detail={
        openKey !== null && (
          <OpenedEntry
            entry={opened}
            unknown={{ title: t('template-unknown'), meaning: t('template-unknown-meaning') }}
            onClose={props.onClose}
            below={below}
          >
            {(record) => (
              <TemplateDetail
                key={openKey}
                template={record}
                council={council}
                mayChange={mayChange}
                newId={props.newId}
                nowMs={props.nowMs}
                onChange={(change) => props.onChange(openKey, change)}
                onCopy={() =>
                  onCreate({
                    ...record,
                    words: record.words ?? undefined,
                    title: t('template-copy-of', { title: record.title }).slice(0, itemTitleLimit),
                  })
                }
                onRemove={() => {
                  void props
                    .onRemove(openKey)
                    .then((undo) => offerUndo(t('agenda-template-removed', { title: record.title }), undo))
                  props.onClose()
                }}
                onClose={props.onClose}
              >
                {below}
              </TemplateDetail>
            )}
          </OpenedEntry>
        )
      }
    />
  )
}

function faceOf(record: TemplateRecord, language: Language, t: ReturnType<typeof useText>): RowFace {
  return {
    title: inLanguage({ ...record, words: record.words ?? undefined }, language).title,
    state: t(`agenda-group-${record.cadence}`),
    facts: [
      { key: 'length', face: t('agenda-minutes', { minutes: record.minutes ?? minutesOf(record.items) }) },
      { key: 'items', face: t('template-items', { count: record.items.length }) },
    ],
  }
}
