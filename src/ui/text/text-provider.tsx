import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { loadScreens, screensAtHand } from './catalogue.ts'
import { localeOf, type TextLocale } from './languages.ts'
import {
  bundleOf,
  foundWordsOf,
  isolationOf,
  wordsOf,
  type FoundWords,
  type Kept,
  type Words,
} from './words.ts'

export interface TextContext extends TextLocale {
  readonly t: Words
  readonly found: FoundWords
}

export const textContext = createContext<TextContext | null>(null)

const againMs = 3_000

function wordsAtHand({ tag, language }: TextLocale): Pick<TextContext, 't' | 'found'> | null {
  const sources = screensAtHand(language)
  if (sources === undefined) return null
  const bundles = [bundleOf(tag, sources, isolationOf(language))]
  return { t: wordsOf(bundles), found: foundWordsOf(bundles) }
}

/**
 * Gives the tree below its words in the person's language, each language a download of its own. `loading` stands in
 * their place until they are here; English where the person's language cannot be fetched.
 */
export function TextProvider(props: {
  locale: string
  children: ReactNode
  loading?: ReactNode
  /** Whether this is a guess for the time being, whose words do not stand in for the language that follows. */
  guessed?: boolean
}): ReactNode {
  const { locale: wanted } = props
  // Told when words have arrived, which are kept for the page.
  const [arrived, setArrived] = useState<{ readonly wanted: string; readonly tag: string } | null>(null)

  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const { language } = localeOf(wanted)
    if (screensAtHand(language) !== undefined) return
    const load = () => {
      loadScreens(language)
        .then(
          () => wanted,
          () => loadScreens('en').then(() => 'en'),
        )
        .then(
          (tag) => current && setArrived({ wanted, tag }),
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
  }, [wanted])

  const value = useMemo((): TextContext | null => {
    const locale = localeOf(arrived?.wanted === wanted ? arrived.tag : wanted)
    const words = wordsAtHand(locale)
    return words === null ? null : { ...locale, ...words }
  }, [arrived, wanted])
  const shown = useLastThere(value, props.guessed !== true)

  return shown === null ? (
    props.loading
  ) : (
    <textContext.Provider value={shown}>{props.children}</textContext.Provider>
  )
}

/** The value, and while there is none the one before: a tree that changes its language keeps standing, and its fields. */
export function useLastThere<Value>(value: Value | null, counts = true): Value | null {
  const [last, setLast] = useState(counts ? value : null)
  if (counts && value !== null && value !== last) setLast(value)
  return value ?? last
}

/** Words below know whether the device keeps what is typed here. */
export function KeptWords(props: { kept: Kept; children: ReactNode }): ReactNode {
  const above = useTextContext()
  const { kept } = props
  const value = useMemo(
    (): TextContext => ({ ...above, t: (id, args = {}) => above.t(id, { kept, ...args }) }),
    [above, kept],
  )
  return <textContext.Provider value={value}>{props.children}</textContext.Provider>
}

function useTextContext(): TextContext {
  const value = useContext(textContext)
  if (value === null) throw new Error('useText needs a TextProvider above it.')
  return value
}

/** `const t = useText()`; `t('running-next')`. */
export function useText(): Words {
  return useTextContext().t
}

/** For words that may be missing, such as the name of a column that an owner added. */
export function useFoundText(): FoundWords {
  return useTextContext().found
}

export function useLocale(): TextLocale {
  return useTextContext()
}
