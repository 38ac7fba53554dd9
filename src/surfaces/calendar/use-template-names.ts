import { useEffect, useMemo, useState } from 'react'
import { shippedTemplates } from '#src/domain/agenda/shipped-templates.ts'
import { templateTitle } from '#src/domain/agenda/template.ts'
import { templateKind } from '#src/records/kinds/template-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { useLocale } from '#src/ui/text/text-provider.tsx'

export interface TemplateName {
  readonly id: string
  readonly name: string
}

/** Agenda templates to choose from: the council's own, then those that ship, in the reader's language. */
export function useTemplateNames(records: CouncilRecords): readonly TemplateName[] {
  const { language } = useLocale()
  const entries = useEntries(records.of(templateKind))
  const [shipped, setShipped] = useState<readonly TemplateName[]>([])
  useEffect(() => {
    let current = true
    textFor(language).then(
      (words) =>
        current &&
        setShipped(shippedTemplates.map((each) => ({ id: each.id, name: templateTitle(each, words) }))),
      // A series can be kept without one; the words come with the next visit.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language])
  return useMemo(
    () => [
      ...entries.flatMap(({ key, reading }) => (reading.ok ? [{ id: key, name: reading.record.title }] : [])),
      ...shipped,
    ],
    [entries, shipped],
  )
}
