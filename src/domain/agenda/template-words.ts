import * as v from 'valibot'
import { languages, type Language } from '../council/council.ts'
import { plainLine } from '../council/plain-line.ts'
import { itemTitleLimit, promptLimit, purposeLimit } from './agenda.ts'
import type { CouncilTemplate } from './council-template.ts'
import { identifiedItems } from './edit-template.ts'

const line = v.pipe(v.string(), v.transform(plainLine), v.maxLength(itemTitleLimit))
const purpose = v.pipe(v.string(), v.maxLength(purposeLimit))

/** An item's words in another language; what is empty reads as in the template's own. */
export const itemWordsSchema = v.object({
  title: line,
  purpose,
  prompt: v.pipe(v.string(), v.maxLength(promptLimit)),
})
export type ItemWords = v.InferOutput<typeof itemWordsSchema>

const wordsInSchema = v.object({
  language: v.picklist(languages),
  title: line,
  purpose,
  /** By the item's id, so that they stay with it when items are moved, added and removed. */
  items: v.array(v.object({ id: v.string(), ...itemWordsSchema.entries })),
})
/** A template's words in one more language. */
export type WordsIn = v.InferOutput<typeof wordsInSchema>

export const templateWordsSchema = v.object({
  /** Of the words that stand in the template itself. */
  language: v.picklist(languages),
  others: v.pipe(v.array(wordsInSchema), v.maxLength(languages.length - 1)),
})
export type TemplateWords = v.InferOutput<typeof templateWordsSchema>

export const noItemWords: ItemWords = { title: '', purpose: '', prompt: '' }

/** The words in that language, an entry for each item in their order; empty where nobody wrote them. */
export function wordsIn(template: CouncilTemplate, language: Language): WordsIn {
  const found = template.words?.others.find((each) => each.language === language)
  return {
    language,
    title: found?.title ?? '',
    purpose: found?.purpose ?? '',
    items: identifiedItems(template.items).map(({ id }) => ({
      ...noItemWords,
      ...found?.items.find((each) => each.id === id),
      id,
    })),
  }
}

function isEmpty({ title, purpose: what, items }: WordsIn): boolean {
  return [title, what, ...items.flatMap((each) => [each.title, each.purpose, each.prompt])].every(
    (each) => each.trim() === '',
  )
}

/** The template's words with these; words that say nothing are no language of it. */
export function withWords(before: TemplateWords, words: WordsIn): TemplateWords {
  const others = before.others.filter((each) => each.language !== words.language)
  return { ...before, others: isEmpty(words) ? others : [...others, words] }
}

/**
 * The template in that language, as far as it has words of it: those become its own, and its own become one of its other
 * languages. What has no words stays as it is. A template that is not in that language is answered unchanged.
 */
export function inLanguage<Kept extends CouncilTemplate>(template: Kept, language: Language): Kept {
  const { words } = template
  if (words === undefined || words.language === language) return template
  if (!words.others.some((each) => each.language === language)) return template
  const items = identifiedItems(template.items)
  const wanted = wordsIn(template, language)
  const own: WordsIn = {
    language: words.language,
    title: template.title,
    purpose: template.purpose,
    items: items.map(({ id, title, purpose: what = '', prompt = '' }) => ({
      id,
      title,
      purpose: what,
      prompt,
    })),
  }
  const rest = words.others.filter((each) => each.language !== language)
  return {
    ...template,
    title: wanted.title || template.title,
    purpose: wanted.purpose || template.purpose,
    items: items.map((item, place) => {
      const { title = '', purpose: what = '', prompt = '' } = wanted.items[place] ?? noItemWords
      return {
        ...item,
        ...(title === '' ? {} : { title }),
        ...(what === '' ? {} : { purpose: what }),
        ...(prompt === '' ? {} : { prompt }),
      }
    }),
    words: { language, others: [...rest, own] },
  }
}
