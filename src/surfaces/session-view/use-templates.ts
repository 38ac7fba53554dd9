import { useEffect, useState } from 'react'
import type { TemplateChoice } from '#src/features/agenda/template-picker.tsx'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import { templateChoices } from './plan-from-template.ts'

/** The shipped templates in the reader's language; empty until their words are here. */
export function useTemplates(): readonly TemplateChoice[] {
  const { language } = useLocale()
  const [loaded, setLoaded] = useState<readonly TemplateChoice[]>([])
  useEffect(() => {
    let current = true
    templateChoices(language).then(
      (choices) => current && setLoaded(choices),
      // An own agenda can be made item by item; the words come with the next visit.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language])
  return loaded
}
