import { useFoundText, useLocale, useText } from '../text/text-provider.tsx'
import { commaOf } from '../text/words.ts'
import { exactMoment, shortDay } from '../time/format-time.ts'

/** A value to be said in words; choices come in the list's own English words. */
type FieldValue =
  | { readonly as: 'nothing' }
  | { readonly as: 'text' | 'raw'; readonly text: string }
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'yes-no'; readonly yes: boolean }
  | { readonly as: 'day'; readonly day: string }
  | { readonly as: 'instant'; readonly ms: number }
  | { readonly as: 'choice'; readonly word: string }
  | { readonly as: 'list'; readonly items: readonly string[] }

interface FieldColumn {
  readonly name: string
  readonly displayName: string
}

const slug = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()

/**
 * Names of columns and their values in the person's language and zone. A column or choice that the catalogue does not
 * know (an owner's own, or a newer one's) keeps the words that it has in the list.
 */
export function useFieldWords(): {
  nameOf(column: FieldColumn): string
  /** The empty value reads as "empty" in words. */
  valueOf(value: FieldValue): string
  listName(list: string): string
} {
  const t = useText()
  const words = useFoundText()
  const { tag } = useLocale()
  return {
    nameOf: ({ name, displayName }) => words(`column-${slug(name)}`) ?? displayName,
    listName: (list) => words(`list-${slug(list)}`) ?? list,
    valueOf(value) {
      switch (value.as) {
        case 'nothing':
          return t('field-nothing')
        case 'text':
        case 'raw':
          return value.text
        case 'number':
          return new Intl.NumberFormat(tag).format(value.value)
        case 'yes-no':
          return t(value.yes ? 'field-yes' : 'field-no')
        case 'day':
          return shortDay(tag, value.day, 'full')
        case 'instant':
          return exactMoment(tag, value.ms)
        case 'choice':
          return words(`choice-${slug(value.word)}`) ?? value.word
        case 'list':
          return value.items.join(commaOf(tag))
      }
    },
  }
}
