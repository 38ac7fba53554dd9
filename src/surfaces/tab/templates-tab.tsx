import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { minutesOf, type CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import { shippedTemplates } from '#src/domain/agenda/shipped-templates.ts'
import { agendaFromTemplate, templatePurpose } from '#src/domain/agenda/template.ts'
import type { Language } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { TemplatesPage } from '#src/features/agenda/templates-page.tsx'
import { templateKind, type TemplateRecord } from '#src/records/kinds/template-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { textFor } from '#src/ui/text/plain-text.ts'
import { newId } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { BelowEntry } from './below-entry.tsx'
import type { RecordPageProps } from './record-facts.ts'
import { useListSearch } from './use-list-search.ts'
import { textOf } from './use-tab-address.ts'

const keyOf = (entry: Entry<TemplateRecord>) => entry.key
const textsOf = ({ reading }: Entry<TemplateRecord>) =>
  reading.ok
    ? [reading.record.title, reading.record.purpose, ...reading.record.items.map((each) => each.title)]
    : []

/** The council's own agenda templates on its records. Their words come with the page. */
export function TemplatesTab(props: RecordPageProps): ReactNode {
  return (
    <PageWords page="agenda-templates" loading={<Opening />}>
      <Templates {...props} />
    </PageWords>
  )
}

function Templates(props: RecordPageProps): ReactNode {
  const { person, council, records, openKey, goTo } = props
  const entries = useEntries(records.of(templateKind))
  const search = useListSearch(entries, keyOf, textsOf)
  const shipped = useShipped(council.language)
  const addressOf = useCallback((key: string) => `#${textOf({ page: 'templates', open: key })}`, [])
  const close = () => goTo({ page: 'templates', open: null })
  return (
    <TemplatesPage
      {...search}
      entries={entries}
      council={council}
      openKey={openKey}
      addressOf={addressOf}
      // An agreement among colleagues; the list decides in the end.
      mayChange={may('edit-agenda', memberOf(council, person.me.personId), false)}
      shipped={shipped}
      newId={newId}
      nowMs={person.clock.nowMs}
      onCreate={({ title, purpose, cadence, items, words }) => {
        const clientKey = newId()
        void records.create(templateKind, {
          clientKey,
          title,
          purpose,
          cadence,
          minutes: minutesOf(items),
          items: [...items],
          changeReason: '',
          words: words ?? null,
        })
        goTo({ page: 'templates', open: clientKey })
      }}
      onChange={(key, change) => void records.change(templateKind, key, change)}
      onRemove={async (key) => {
        const undo = await records.remove(templateKind, key)
        return () => void undo()
      }}
      onClose={close}
      renderBelow={(entry) => (
        <BelowEntry
          person={person}
          siteId={council.siteId}
          entry={entry}
          kind={templateKind}
          onClose={close}
        />
      )}
    />
  )
}

/** Those that ship, in the council's language; none until their words are here. */
function useShipped(language: Language): readonly CouncilTemplate[] {
  const [loaded, setLoaded] = useState<readonly CouncilTemplate[]>([])
  useEffect(() => {
    let current = true
    textFor(language).then(
      (words) => {
        if (!current) return
        setLoaded(
          shippedTemplates.map((template) => {
            const { title, items } = agendaFromTemplate(template, words, newId)
            return { title, purpose: templatePurpose(template, words), cadence: template.cadence, items }
          }),
        )
      },
      // A template can be made item by item; the words come with the next visit.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language])
  return loaded
}
