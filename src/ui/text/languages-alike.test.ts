import { FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import { loadScreens, loadWritten } from './catalogue.ts'
import { uiLanguages, type UiLanguage } from './languages.ts'
import { loadPage, pagesWithWords } from './page-catalogue.ts'

type Message = FluentResource['body'][number]

/** Plural forms are each language's own; every other name of a variant is asked for by the code. */
const plurals = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

async function messagesIn(language: UiLanguage): Promise<ReadonlyMap<string, Message>> {
  const pages = await Promise.all((await pagesWithWords(language)).map((each) => loadPage(language, each)))
  const sources = [...(await loadScreens(language)), ...(await loadWritten(language)), ...pages]
  return new Map(sources.flatMap((each) => new FluentResource(each).body).map((each) => [each.id, each]))
}

/** What stands in a message besides its words: names of attributes and variants. */
interface Found {
  readonly words: string[]
  readonly variants: Set<string>
  readonly plurals: Set<string>
}

function look(part: unknown, found: Found): Found {
  if (typeof part === 'string') found.words.push(part)
  else if (Array.isArray(part)) for (const each of part) look(each, found)
  else if (typeof part === 'object' && part !== null) {
    if ('variants' in part && Array.isArray(part.variants)) lookAtVariants(part.variants, found)
  }
  return found
}

function lookAtVariants(variants: readonly unknown[], found: Found): void {
  for (const each of variants) {
    if (typeof each !== 'object' || each === null || !('key' in each) || !('value' in each)) continue
    const key: unknown = each.key
    if (typeof key === 'object' && key !== null && 'type' in key && key.type === 'str' && 'value' in key) {
      const name = String(key.value)
      ;(plurals.has(name) ? found.plurals : found.variants).add(name)
    }
    look(each.value, found)
  }
}

function found(message: Message): Found {
  const parts = [message.value, ...Object.values(message.attributes)]
  return look(parts, { words: [], variants: new Set(), plurals: new Set() })
}

const english = await messagesIn('en')

test('every language has the attributes and the named variants of English in each message', async () => {
  for (const language of uiLanguages) {
    const messages = await messagesIn(language)
    const different = [...english].filter(([id, message]) => {
      const own = messages.get(id)
      // One that is missing is another test's to say.
      if (own === undefined) return false
      const shape = (of: Message) =>
        JSON.stringify([Object.keys(of.attributes).toSorted(), [...found(of).variants].toSorted()])
      return shape(own) !== shape(message)
    })
    expect(
      different.map(([id]) => id),
      language,
    ).toEqual([])
  }
})

test('no language has a plural form that its numbers never take', async () => {
  for (const language of uiLanguages) {
    const known = new Set<string>(new Intl.PluralRules(language).resolvedOptions().pluralCategories)
    const messages = await messagesIn(language)
    const dead = [...messages].flatMap(([id, message]) =>
      [...found(message).plurals].filter((each) => !known.has(each)).map((each) => `${id} [${each}]`),
    )
    expect(dead, language).toEqual([])
  }
})

/** Names and words that are in that language what they are in English. */
const alike: Readonly<Record<Exclude<UiLanguage, 'en'>, readonly string[]>> = {
  de: [
    'Bucket',
    'Build',
    'Live',
    'Name',
    'Offline',
    'Person',
    'Quorum',
    'Sponsor',
    'Status',
    'Team',
    'Teams',
    'Weft',
    'Weft in Outlook',
    'Word',
  ],
  ar: ['Weft', 'Word'],
  fr: [
    'Action',
    'Actions',
    'Build',
    'Cause',
    'Date',
    'Impact',
    'Message',
    'Minutes',
    'minutes',
    'min',
    'Note',
    'Notes',
    'Objection',
    'Options',
    'Page',
    'Points',
    'Possible',
    'Question',
    'Quorum',
    'Rare',
    'Rotation',
    'Sponsor',
    'Versions',
    'Votes',
    'Weft',
    'Word',
  ],
  es: ['Legal', 'No', 'Roles', 'min', 'Weft', 'Word'],
  ja: ['Weft', 'Word'],
}

test('no text is left in English but names and words that are alike', async () => {
  for (const language of uiLanguages) {
    if (language === 'en') continue
    const messages = await messagesIn(language)
    const own = new Set(alike[language])
    const left = [...english].filter(([id, message]) => {
      const words = found(message).words.join(' ').trim()
      const said = messages.get(id)
      return (
        /\p{L}\p{L}/u.test(words) &&
        said !== undefined &&
        found(said).words.join(' ').trim() === words &&
        !own.has(words.replace(/[^\p{L}]+/gu, ' ').trim())
      )
    })
    expect(
      left.map(([id]) => id),
      language,
    ).toEqual([])
  }
})
