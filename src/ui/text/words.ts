import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { UiLanguage } from './languages.ts'

/** Several names or things are set in a row with the comma of the language. */
export type WordArgs = Readonly<Record<string, string | number | readonly string[]>>
type PlainArgs = Readonly<Record<string, string | number>>
/** A message of the catalogue in words. */
export type Words = (id: string, args?: WordArgs) => string

const commas: Readonly<Record<string, string>> = {
  ar: '، ',
  ja: '、',
}

/** What stands between things in a row, in the language of a BCP 47 tag. */
export function commaOf(tag: string): string {
  return commas[tag.slice(0, 2).toLowerCase()] ?? ', '
}

function inRows(args: WordArgs, comma: string): PlainArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' ? value : value.join(comma),
    ]),
  )
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/** In a left-to-right sentence only a right-to-left name needs isolating; plain names stay plain to copy and search. */
function isolated(args: PlainArgs): PlainArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' && rightToLeft.test(value) ? firstStrongIsolate + value + popIsolate : value,
    ]),
  )
}

export class MissingMessage extends Error {
  override readonly name = 'MissingMessage'
  readonly id: string
  constructor(id: string) {
    super(`No message “${id}” in the catalogue.`)
    this.id = id
  }
}

/** How the screens set names of another direction apart: in Arabic every name is. */
export function isolationOf(language: UiLanguage): 'all' | 'right-to-left' {
  return language === 'ar' ? 'all' : 'right-to-left'
}

/** `tag` formats numbers and picks plurals; `isolation` says how names of another direction are set apart. */
export function bundleOf(
  tag: string,
  sources: readonly string[],
  isolation: 'all' | 'right-to-left' | 'none',
): {
  readonly bundle: FluentBundle
  readonly isolation: 'all' | 'right-to-left' | 'none'
  readonly comma: string
} {
  const bundle = new FluentBundle(tag, { useIsolating: isolation === 'all' })
  for (const source of sources) bundle.addResource(new FluentResource(source))
  return { bundle, isolation, comma: commaOf(tag) }
}

/** Whether the device keeps what is typed; every sentence that says so asks (`$kept`). */
export type Kept = 'yes' | 'no' | 'unknown'

/** A message in words where there is one. */
export type FoundWords = (id: string, args?: WordArgs) => string | null

/** Words from the first bundle that has the message; null where none has it. */
export function foundWordsOf(bundles: readonly ReturnType<typeof bundleOf>[]): FoundWords {
  return (id, given = {}) => {
    for (const { bundle, isolation, comma } of bundles) {
      const pattern = bundle.getMessage(id)?.value
      const args = inRows({ kept: 'unknown', ...given }, comma)
      if (pattern) return bundle.formatPattern(pattern, isolation === 'right-to-left' ? isolated(args) : args)
    }
    return null
  }
}

/** The same; a missing message throws in tests and shows its id to people. */
export function wordsOf(bundles: readonly ReturnType<typeof bundleOf>[]): Words {
  const found = foundWordsOf(bundles)
  return (id, args) => {
    const words = found(id, args)
    if (words !== null) return words
    if (import.meta.env.MODE === 'test') throw new MissingMessage(id)
    return id
  }
}
