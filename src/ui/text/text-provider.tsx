import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { englishScreens, loadScreens } from './catalogue.ts'
import { chooseLanguage, directionOf, type UiLanguage } from './languages.ts'
import { bundleOf, wordsOf, type Words } from './words.ts'

export interface TextLocale {
  /** BCP 47 tag for dates and numbers: the person's own (“de-AT”) where we speak the language, else `en`. */
  readonly tag: string
  readonly language: UiLanguage
  readonly direction: 'ltr' | 'rtl'
}

interface TextContext extends TextLocale {
  readonly t: Words
}

const context = createContext<TextContext | null>(null)

function english(): Words {
  return wordsOf([bundleOf('en', englishScreens(), 'right-to-left')])
}

/**
 * Gives the tree below its words in the person's language. English is there at once; another language is fetched,
 * with `loading` in its place for that moment, and English stays where it cannot be fetched.
 */
export function TextProvider(props: { locale: string; children: ReactNode; loading?: ReactNode }): ReactNode {
  const language = chooseLanguage(props.locale)
  const [loaded, setLoaded] = useState<{ tag: string; words: Words } | null>(null)

  useEffect(() => {
    if (language === 'en') return
    let current = true
    const take = (words: Words) => {
      if (current) setLoaded({ tag: props.locale, words })
    }
    loadScreens(language).then(
      (sources) =>
        take(
          wordsOf([
            bundleOf(props.locale, sources, language === 'ar' ? 'all' : 'right-to-left'),
            bundleOf('en', englishScreens(), 'all'),
          ]),
        ),
      () => take(english()),
    )
    return () => {
      current = false
    }
  }, [language, props.locale])

  const value = useMemo((): TextContext | null => {
    const locale = {
      tag: language === 'en' && !props.locale.toLowerCase().startsWith('en') ? 'en' : props.locale,
      language,
      direction: directionOf(language),
    }
    if (language === 'en') return { ...locale, t: english() }
    return loaded?.tag === props.locale ? { ...locale, t: loaded.words } : null
  }, [language, loaded, props.locale])

  return value === null ? props.loading : <context.Provider value={value}>{props.children}</context.Provider>
}

function useTextContext(): TextContext {
  const value = useContext(context)
  if (value === null) throw new Error('useText needs a TextProvider above it.')
  return value
}

/** `const t = useText()`; `t('running-next')`. */
export function useText(): Words {
  return useTextContext().t
}

export function useLocale(): TextLocale {
  return useTextContext()
}
