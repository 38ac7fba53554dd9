import { useEffect, useState } from 'react'
import type { TemplateChoice } from '#src/features/agenda/template-picker.tsx'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { templateChoices } from './plan-from-template.ts'

/** The shipped templates in the reader's language, for this session; empty until their words are here. */
export function useTemplates(session: OpenedSession): readonly TemplateChoice[] {
  const { language } = useLocale()
  const [loaded, setLoaded] = useState<readonly TemplateChoice[]>([])
  useEffect(() => {
    let current = true
    templateChoices(language, session).then(
      (choices) => current && setLoaded(choices),
      // An own agenda can be made item by item; the words come with the next visit.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language, session])
  return loaded
}
