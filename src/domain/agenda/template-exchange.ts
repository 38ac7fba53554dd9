import * as v from 'valibot'
import { languages, type Language } from '../council/council.ts'
import { plainLine } from '../council/plain-line.ts'
import { itemTitleLimit, purposeLimit } from './agenda.ts'
import {
  councilTemplateItemLimit,
  councilTemplateItemSchema,
  type CouncilTemplate,
  type CouncilTemplateItem,
} from './council-template.ts'
import { identifiedItems } from './edit-template.ts'
import { cadences } from './template.ts'
import { itemWordsSchema, wordsIn } from './template-words.ts'

/** The name and version in every file; docs/agenda-template.schema.json describes the rest. */
export const exchangeFormat = 'weft-agenda-template'
export const exchangeVersion = 1

/** A template of sixty items with every text at its limit, in every language, stays under this; UTF-16 code units. */
export const exchangeSizeLimit = 1_000_000

const header = v.object({ format: v.literal(exchangeFormat), version: v.pipe(v.number(), v.integer()) })

const exchangeSchema = v.object({
  format: v.literal(exchangeFormat),
  version: v.literal(exchangeVersion),
  language: v.picklist(languages),
  title: v.pipe(v.string(), v.transform(plainLine), v.minLength(1), v.maxLength(itemTitleLimit)),
  purpose: v.pipe(v.string(), v.maxLength(purposeLimit)),
  cadence: v.picklist(cadences),
  items: v.pipe(
    v.array(v.omit(councilTemplateItemSchema, ['id'])),
    v.minLength(1),
    v.maxLength(councilTemplateItemLimit),
  ),
  languages: v.optional(
    v.pipe(
      v.array(
        v.object({
          language: v.picklist(languages),
          title: v.optional(itemWordsSchema.entries.title, ''),
          purpose: v.optional(itemWordsSchema.entries.purpose, ''),
          items: v.array(
            v.object({
              title: v.optional(itemWordsSchema.entries.title, ''),
              purpose: v.optional(itemWordsSchema.entries.purpose, ''),
              prompt: v.optional(itemWordsSchema.entries.prompt, ''),
            }),
          ),
        }),
      ),
      v.maxLength(languages.length - 1),
    ),
    [],
  ),
})
type InFile = v.InferOutput<typeof exchangeSchema>

/** A template of another council. */
export interface ReceivedTemplate extends CouncilTemplate {
  readonly language: Language
}

export type ReadTemplate =
  | { readonly ok: true; readonly template: ReceivedTemplate }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-json' | 'not-a-template' | 'newer-version' }
  /** `item` counts from 1; null where it is not in an item. `field` is the file's own name for it. */
  | {
      readonly ok: false
      readonly reason: 'wrong-field'
      readonly item: number | null
      readonly field: string
    }

/** People stay where they are: whoever takes the template has others. */
function withoutPeople(item: CouncilTemplateItem): CouncilTemplateItem {
  const { id: _id, ...rest } = item
  return rest.lead.kind === 'person' ? { ...rest, lead: { kind: 'facilitator' } } : rest
}

/** The template as a file that another council can take, as JSON text. */
export function templateAsText(template: CouncilTemplate, language: Language): string {
  const { title, purpose, cadence, items, words } = template
  const others = (words?.others ?? []).map((each) => {
    const { items: inOrder, ...rest } = wordsIn(template, each.language)
    return { ...rest, items: inOrder.map(({ id: _id, ...texts }) => texts) }
  })
  return `${JSON.stringify(
    {
      format: exchangeFormat,
      version: exchangeVersion,
      language: words?.language ?? language,
      title,
      purpose,
      cadence,
      items: items.map(withoutPeople),
      ...(others.length === 0 ? {} : { languages: others }),
    },
    null,
    2,
  )}\n`
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads such a file, or says what is wrong with it; a lead who is a person there is the facilitator here. */
export function readTemplateText(text: string): ReadTemplate {
  if (text.length > exchangeSizeLimit) return { ok: false, reason: 'too-large' }
  const json = parsedJson(text.replace(/^\uFEFF/, ''))
  if (json === undefined) return { ok: false, reason: 'not-json' }
  const known = v.safeParse(header, json)
  if (!known.success) return { ok: false, reason: 'not-a-template' }
  if (known.output.version > exchangeVersion) return { ok: false, reason: 'newer-version' }
  const parsed = v.safeParse(exchangeSchema, json)
  if (parsed.success) {
    const { language, title, purpose, cadence, languages: others } = parsed.output
    const items = parsed.output.items.map(withoutPeople)
    if (others.length === 0) return { ok: true, template: { language, title, purpose, cadence, items } }
    const wrong = wrongLanguages(parsed.output)
    if (wrong !== null) return { ok: false, reason: 'wrong-field', item: null, field: wrong }
    const identified = identifiedItems(items)
    const words = {
      language,
      others: others.map((each) => ({
        ...each,
        items: each.items.map((texts, place) => ({ ...texts, id: identified[place]?.id ?? '' })),
      })),
    }
    return { ok: true, template: { language, title, purpose, cadence, items: identified, words } }
  }
  const path = (v.getDotPath(parsed.issues[0]) ?? '').split('.')
  // `languages.0.items.3.title` is as much of an item as `items.3.title` is.
  const own = path[0] === 'languages' && path[2] === 'items' ? path.slice(2) : path
  const item = own[0] === 'items' && own[1] !== undefined ? Number(own[1]) + 1 : null
  const name = (item === null ? own[0] : own[2]) ?? 'items'
  const field =
    path[0] === 'languages' && path.length > 1 ? `languages.${path[own === path ? 2 : 4] ?? name}` : name
  return { ok: false, reason: 'wrong-field', item, field }
}

/** A language said twice, or words for other items than there are: null where all fits. */
function wrongLanguages({ language, items, languages: others }: InFile): string | null {
  const said = [language, ...others.map((each) => each.language)]
  if (new Set(said).size < said.length) return 'languages.language'
  return others.every((each) => each.items.length === items.length) ? null : 'languages.items'
}
