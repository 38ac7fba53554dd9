import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppManifestUtils } from '@microsoft/app-manifest'
import * as v from 'valibot'
import { builtFrom, eventComplaints } from './manifest-events.ts'
import { languageComplaints } from './manifest-strings.ts'
import { pngSize } from './png.ts'

const text = v.string()
const texts = v.array(text)
const tab = v.object({ scopes: texts, context: v.optional(texts, []) })

/** The part of the manifest that our own rules read; its full shape is Microsoft's schema. */
const manifestSchema = v.looseObject({
  $schema: text,
  version: text,
  localizationInfo: v.object({ additionalLanguages: v.array(v.object({ languageTag: text, file: text })) }),
  icons: v.object({ outline: text, color: text, color32x32: text }),
  staticTabs: v.array(tab),
  configurableTabs: v.array(tab),
  validDomains: texts,
  extensions: v.array(v.object({ ribbons: v.array(v.object({ contexts: texts })) })),
})

/** Where Weft appears (design, section 3): losing one of these would remove it there without a word. */
const places = {
  scopes: ['personal', 'team', 'groupChat'],
  contexts: [
    'personalTab',
    'channelTab',
    'meetingSidePanel',
    'meetingStage',
    'meetingChatTab',
    'meetingDetailsTab',
  ],
  ribbons: ['meetingDetailsOrganizer', 'meetingDetailsAttendee', 'mailRead'],
}

type Visit = (path: string, key: string, value: string) => void

/** Calls `visit` for each string in the tree, with its path as localisation files write it: `a.b[0].c`. */
function eachString(tree: unknown, visit: Visit, path = '', key = ''): void {
  if (typeof tree === 'string') visit(path, key, tree)
  else if (Array.isArray(tree))
    tree.forEach((each, index) => eachString(each, visit, `${path}[${index}]`, key))
  else if (typeof tree === 'object' && tree !== null) {
    for (const [name, value] of Object.entries(tree)) {
      eachString(value, visit, path === '' ? name : `${path}.${name}`, name)
    }
  }
}

function iconComplaints(folder: string, icons: Record<string, string>): string[] {
  const sizes: Record<string, number> = { outline: 32, color: 192, color32x32: 32 }
  return Object.entries(icons).flatMap(([kind, file]) => {
    const wanted = sizes[kind]
    if (!existsSync(join(folder, file))) return [`icons.${kind}: ${file} does not exist.`]
    const found = pngSize(readFileSync(join(folder, file)))
    if (found?.[0] === wanted && found?.[1] === wanted) return []
    return [`icons.${kind}: ${file} is ${found?.join(' × ') ?? 'no PNG'}, not ${wanted} × ${wanted}.`]
  })
}

/** Every address is on a declared domain, and is a page or an icon that the site really has. */
function addressComplaints(root: string, manifest: unknown, validDomains: readonly string[]): string[] {
  const complaints: string[] = []
  eachString(manifest, (path, _key, value) => {
    if (path === '$schema' || !value.startsWith('https://')) return
    const { hostname, pathname } = new URL(value)
    if (!validDomains.includes(hostname)) complaints.push(`${path}: ${hostname} is not in validDomains.`)
    const built = builtFrom[pathname]
    const homes = [
      ...['src/surfaces', 'appPackage/site'].map((home) => join(root, home, pathname)),
      ...(built === undefined ? [] : [join(root, built)]),
    ]
    if (!homes.some((home) => existsSync(home))) complaints.push(`${path}: the site has no ${pathname}.`)
  })
  return complaints
}

function idComplaints(manifest: unknown): string[] {
  const ids: string[] = []
  const actions = new Set<string>()
  const wanted: (readonly [string, string])[] = []
  eachString(manifest, (path, key, value) => {
    if (key === 'entityId' || (key === 'id' && path !== 'id' && !path.startsWith('webApplicationInfo')))
      ids.push(value)
    if (key === 'id' && path.includes('.actions[')) actions.add(value)
    if (key === 'actionId') wanted.push([path, value])
  })
  const doubled = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
  return [
    ...doubled.map((id) => `The id ${id} is used twice.`),
    ...wanted
      .filter(([, id]) => !actions.has(id))
      .map(([path, id]) => `${path}: no runtime has the action ${id}.`),
  ]
}

function placeComplaints(manifest: v.InferOutput<typeof manifestSchema>): string[] {
  const tabs = [...manifest.staticTabs, ...manifest.configurableTabs]
  const ribbons = manifest.extensions.flatMap((each) => each.ribbons)
  const has = {
    scopes: tabs.flatMap((each) => each.scopes),
    contexts: tabs.flatMap((each) => each.context),
    ribbons: ribbons.flatMap((each) => each.contexts),
  }
  return (['scopes', 'contexts', 'ribbons'] as const).flatMap((kind) =>
    places[kind]
      .filter((place) => !has[kind].includes(place))
      .map((place) => `${kind}: ${place} is missing.`),
  )
}

/** Strings that people see, by their path. */
function shownStrings(manifest: unknown): string[] {
  const shown: string[] = []
  eachString(manifest, (path) => {
    const isShown =
      /^(name|description)\.(short|full)$/.test(path) ||
      /^staticTabs\[\d+\]\.name$/.test(path) ||
      /^activities\.activityTypes\[\d+\]\.(description|templateText)$/.test(path) ||
      /^extensions\[0\]\.ribbons.*\.(label|supertip\.(title|description))$/.test(path)
    if (isShown) shown.push(path)
  })
  return shown
}

/**
 * Everything wrong with `appPackage/` in `root`, one line each: Microsoft's schema (from the package, offline), and
 * what a schema cannot see. `manifest` stands in for `appPackage/manifest.json` where it is given.
 */
export async function manifestComplaints(root: string, manifest?: unknown): Promise<string[]> {
  const folder = join(root, 'appPackage')
  const raw: unknown = manifest ?? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const parsed = v.safeParse(manifestSchema, raw)
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  const { $schema, version, localizationInfo, icons, validDomains } = parsed.output
  // Any other address would make the validator ask the network.
  if (!$schema.includes('/teams/v1.30/')) return [`$schema: ${$schema} is not version 1.30.`]
  const own = v.parse(
    v.object({ version: text }),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  )
  const shown = shownStrings(raw)
  return [
    ...(await AppManifestUtils.validateAgainstSchema(raw as never)),
    ...(version === own.version ? [] : [`version: ${version} is not package.json's ${own.version}.`]),
    ...iconComplaints(folder, icons),
    ...addressComplaints(root, raw, validDomains),
    ...idComplaints(raw),
    ...placeComplaints(parsed.output),
    ...eventComplaints(root, raw),
    ...localizationInfo.additionalLanguages.flatMap(({ file }) => languageComplaints(folder, file, shown)),
  ]
}
