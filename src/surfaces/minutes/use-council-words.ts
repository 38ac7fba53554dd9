import { useEffect, useState } from 'react'
import { textFor } from '#src/ui/text/plain-text.ts'
import type { UiLanguage } from '#src/ui/text/languages.ts'
import type { Words } from '#src/ui/text/words.ts'

/** What could not be fetched is asked for again after this. */
const againMs = 3_000

/** The words of the council's language, in which its minutes are written; null until they are there. */
export function useCouncilWords(language: UiLanguage): Words | null {
  const [found, setFound] = useState<{ readonly language: UiLanguage; readonly words: Words } | null>(null)
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () => {
      textFor(language).then(
        (words) => current && setFound({ language, words }),
        () => {
          if (current) timer = setTimeout(load, againMs)
        },
      )
    }
    load()
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [language])
  return found?.language === language ? found.words : null
}
