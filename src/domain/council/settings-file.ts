import * as v from 'valibot'
import { itemTitleLimit, purposeLimit } from '../agenda/agenda.ts'
import {
  councilTemplateItemLimit,
  councilTemplateItemSchema,
  type CouncilTemplate,
} from '../agenda/council-template.ts'
import { cadences } from '../agenda/template.ts'
import { templateWordsSchema } from '../agenda/template-words.ts'
import { councilSchema, type Council } from './council.ts'
import { plainLine } from './plain-line.ts'

/** The name and version in every file. */
export const settingsFormat = 'weft-council-settings'
export const settingsVersion = 1
/** Two hundred templates of sixty items stay under this; UTF-16 code units. */
export const settingsSizeLimit = 8_000_000
const mostTemplates = 200

const headerSchema = v.object({
  format: v.literal(settingsFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

const templateSchema = v.object({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  title: v.pipe(v.string(), v.transform(plainLine), v.minLength(1), v.maxLength(itemTitleLimit)),
  purpose: v.pipe(v.string(), v.maxLength(purposeLimit)),
  cadence: v.picklist(cadences),
  items: v.pipe(v.array(councilTemplateItemSchema), v.minLength(1), v.maxLength(councilTemplateItemLimit)),
  words: v.optional(templateWordsSchema),
})

/** A council's own template under its key. */
export interface KeyedTemplate extends CouncilTemplate {
  readonly key: string
}

/** What a council has set: not who it is (its key, its site), which stays where it is. */
export const councilSettingsSchema = v.omit(councilSchema, ['key', 'siteId', 'archived'])
export type CouncilSettings = v.InferOutput<typeof councilSettingsSchema>

const fileSchema = v.object({
  format: v.literal(settingsFormat),
  version: v.literal(settingsVersion),
  /** Of the organisation: people and places of another one are nobody here. */
  tenantId: v.string(),
  council: councilSettingsSchema,
  templates: v.pipe(v.array(templateSchema), v.maxLength(mostTemplates)),
})

export interface SettingsFile {
  readonly tenantId: string
  readonly council: CouncilSettings
  readonly templates: readonly KeyedTemplate[]
}

export type ReadSettings =
  | { readonly ok: true; readonly file: SettingsFile }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-json' | 'not-settings' | 'newer-version' }
  /** `field` is the file's own name for it, with the way there: `council.members.3.role`. */
  | { readonly ok: false; readonly reason: 'wrong-field'; readonly field: string }

/** The settings as JSON text that `readSettingsText` reads back the same. */
export function settingsAsText(
  { key: _key, siteId: _site, archived: _archived, ...council }: Council,
  templates: readonly KeyedTemplate[],
  tenantId: string,
): string {
  const kept = templates.map(({ key, title, purpose, cadence, items, words }) => ({
    key,
    title,
    purpose,
    cadence,
    items,
    ...(words === undefined ? {} : { words }),
  }))
  const head = { format: settingsFormat, version: settingsVersion, tenantId }
  return `${JSON.stringify({ ...head, council, templates: kept }, null, 2)}\n`
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads such a file as a whole, or says what is wrong with it. */
export function readSettingsText(text: string): ReadSettings {
  if (text.length > settingsSizeLimit) return { ok: false, reason: 'too-large' }
  const json = parsedJson(text.replace(/^\uFEFF/, ''))
  if (json === undefined) return { ok: false, reason: 'not-json' }
  const header = v.safeParse(headerSchema, json)
  if (!header.success) return { ok: false, reason: 'not-settings' }
  if (header.output.version > settingsVersion) return { ok: false, reason: 'newer-version' }
  const parsed = v.safeParse(fileSchema, json)
  if (!parsed.success)
    return { ok: false, reason: 'wrong-field', field: v.getDotPath(parsed.issues[0]) ?? 'council' }
  const { tenantId, council, templates } = parsed.output
  return { ok: true, file: { tenantId, council, templates } }
}
