import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import * as v from 'valibot'
import { namesGiven } from './installation-names.ts'
import { manifestComplaints } from './manifest-rules.ts'
import { outlookXml } from './outlook-xml.ts'

const { values } = parseArgs({
  options: { domain: { type: 'string' }, 'client-id': { type: 'string' }, 'app-id': { type: 'string' } },
})

function givenOrEnd(): ReturnType<typeof namesGiven> {
  try {
    return namesGiven(values)
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exit(1)
  }
}

const given = givenOrEnd()

const namesSchema = v.object({
  id: v.string(),
  validDomains: v.tuple([v.string()]),
  webApplicationInfo: v.object({ id: v.string() }),
  icons: v.record(v.string(), v.string()),
  localizationInfo: v.object({
    additionalLanguages: v.array(v.object({ languageTag: v.string(), file: v.string() })),
  }),
})

const complaints = await manifestComplaints(process.cwd())
if (complaints.length > 0) throw new Error(`appPackage is not in order:\n${complaints.join('\n')}`)

const template = readFileSync('appPackage/manifest.json', 'utf8')
const { id, validDomains, webApplicationInfo, icons, localizationInfo } = v.parse(
  namesSchema,
  JSON.parse(template),
)
const manifest = template
  .replaceAll(validDomains[0], given?.domain ?? validDomains[0])
  .replaceAll(webApplicationInfo.id, given?.['client-id'] ?? webApplicationInfo.id)
  .replaceAll(id, given?.['app-id'] ?? id)

const others = [
  ...Object.values(icons),
  ...localizationInfo.additionalLanguages.map((each) => each.file),
].sort()
const entries = Object.fromEntries(
  others.map((file) => [file, new Uint8Array(readFileSync(join('appPackage', file)))]),
)
// Zip entries carry local time: one zone and one moment, so that equal content gives equal bytes.
process.env['TZ'] = 'UTC'
const archive = zipSync(
  { 'manifest.json': strToU8(manifest), ...entries },
  { level: 9, mtime: new Date('2000-01-01T00:00:00Z') },
)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/weft-app.zip', archive)
const strings = v.record(v.string(), v.string())
const languages = new Map(
  localizationInfo.additionalLanguages.map(({ languageTag, file }) => [
    languageTag,
    v.parse(strings, JSON.parse(readFileSync(join('appPackage', file), 'utf8'))),
  ]),
)
writeFileSync('dist/weft-outlook-mac.xml', outlookXml(JSON.parse(manifest), languages))
console.log(
  `dist/weft-app.zip ${archive.length} bytes sha256 ${createHash('sha256').update(archive).digest('hex')}`,
)
console.log('dist/weft-outlook-mac.xml for Outlook on Mac')
if (given === null)
  console.log(
    `An example for ${validDomains[0]}: for an installation of yours give --domain, --client-id and --app-id (docs/admin-guide.md).`,
  )
