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
import { cadences } from './template.ts'

/** The name and version in every file; docs/agenda-template.schema.json describes the rest. */
export const exchangeFormat = 'weft-agenda-template'
export const exchangeVersion = 1

/** A template of sixty items with every text at its limit stays under this; UTF-16 code units. */
export const exchangeSizeLimit = 400_000

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
})

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
export function templateAsText(
  { title, purpose, cadence, items }: CouncilTemplate,
  language: Language,
): string {
  return `${JSON.stringify(
    {
      format: exchangeFormat,
      version: exchangeVersion,
      language,
      title,
      purpose,
      cadence,
      items: items.map(withoutPeople),
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
    const { language, title, purpose, cadence, items } = parsed.output
    return { ok: true, template: { language, title, purpose, cadence, items: items.map(withoutPeople) } }
  }
  const path = (v.getDotPath(parsed.issues[0]) ?? '').split('.')
  const item = path[0] === 'items' && path[1] !== undefined ? Number(path[1]) + 1 : null
  const field = (item === null ? path[0] : path[2]) ?? 'items'
  return { ok: false, reason: 'wrong-field', item, field }
}
