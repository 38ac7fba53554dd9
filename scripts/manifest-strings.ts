import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const rule = v.object({ maxLength: v.optional(v.number(), Infinity) })
const schemaSchema = v.object({
  properties: v.record(v.string(), rule),
  patternProperties: v.record(v.string(), rule),
})

const schemaFile = new URL(
  'json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
  import.meta.resolve('@microsoft/app-manifest'),
)

/** Longest allowed text for a key of a localisation file; undefined for a key that Teams does not know. */
function longest(key: string, schema: v.InferOutput<typeof schemaSchema>): number | undefined {
  const named = schema.properties[key]
  if (named) return named.maxLength
  // Without the `u` flag: one pattern of Microsoft's is no valid Unicode pattern, on which ajv gives up.
  const pattern = Object.keys(schema.patternProperties).find((each) => new RegExp(each).test(key))
  return pattern === undefined ? undefined : schema.patternProperties[pattern]?.maxLength
}

/** What is wrong with one localisation file, given the paths of the strings that the manifest shows. */
export function languageComplaints(folder: string, file: string, shown: readonly string[]): string[] {
  if (!existsSync(join(folder, file))) return [`localizationInfo: ${file} does not exist.`]
  const schema = v.parse(schemaSchema, JSON.parse(readFileSync(fileURLToPath(schemaFile), 'utf8')))
  const strings = v.parse(
    v.record(v.string(), v.string()),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  )
  const given = Object.entries(strings).filter(([key]) => key !== '$schema')
  return [
    ...shown.filter((path) => !(path in strings)).map((path) => `${file}: ${path} is not translated.`),
    ...given.flatMap(([key, value]) => {
      const limit = longest(key, schema)
      if (limit === undefined) return [`${file}: ${key} is no key of a localisation file.`]
      if (!shown.includes(key)) return [`${file}: the manifest has no ${key}.`]
      if (value.trim() === '') return [`${file}: ${key} is empty.`]
      return value.length > limit ? [`${file}: ${key} is longer than ${limit} characters.`] : []
    }),
  ]
}
