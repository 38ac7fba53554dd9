/**
 * The children that Microsoft's reference of the add-in-only manifest lets an element have, in the order in which it
 * wants them; elements that are not named here have none but text. The schema itself is in no package, so that this is
 * what stands in for it: the part of it that Weft uses.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'FormSettings'],
    ...['Permissions', 'Rule', 'DisableEntityHighlighting', 'VersionOverrides'],
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  AppDomains: ['AppDomain'],
  Hosts: ['Host'],
  Requirements: ['Sets', 'bt:Sets'],
  Sets: ['Set'],
  'bt:Sets': ['bt:Set'],
  FormSettings: ['Form'],
  Form: ['DesktopSettings'],
  DesktopSettings: ['SourceLocation', 'RequestedHeight'],
  Rule: ['Rule'],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  Runtime: ['Override'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'LaunchEvents', 'SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image'],
  Action: ['SourceLocation', 'SupportsPinning'],
  LaunchEvents: ['LaunchEvent'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['bt:Url'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'bt:String': ['bt:Override'],
}

/** Longest text, by where it stands. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function orderComplaints(node: Element): string[] {
  const wanted = order[node.tagName] ?? []
  let at = 0
  const own = [...node.children].flatMap(({ tagName }) => {
    const place = wanted.indexOf(tagName)
    if (place === -1) return [`${node.tagName} may hold no ${tagName}.`]
    if (place < at) return [`${node.tagName}: ${tagName} stands behind ${wanted[at] ?? ''}.`]
    at = place
    return []
  })
  return [...own, ...[...node.children].flatMap(orderComplaints)]
}

function textComplaints(root: Element): string[] {
  return Object.entries(longest).flatMap(([place, limit]) =>
    [...root.getElementsByTagName(place)].flatMap((node) =>
      [node, ...node.getElementsByTagName('*')].flatMap((each) =>
        ['DefaultValue', 'Value'].flatMap((name) => {
          const value = each.getAttribute(name)
          if (value === null) return []
          if (value.trim() === '') return [`${place}: a text is empty.`]
          return value.length > limit ? [`${place}: longer than ${limit} characters: ${value}`] : []
        }),
      ),
    ),
  )
}

function referenceComplaints(root: Element): string[] {
  const resources = [...root.querySelectorAll('Resources *[id]')].map((each) => each.getAttribute('id') ?? '')
  const named = [...root.querySelectorAll('*[resid]')].map((each) => each.getAttribute('resid') ?? '')
  const controls = [...root.querySelectorAll('Group, Control')].map((each) => each.getAttribute('id') ?? '')
  const twice = [resources, controls].flatMap((ids) => ids.filter((id, at) => ids.indexOf(id) !== at))
  return [
    ...named.filter((id) => !resources.includes(id)).map((id) => `There is no resource ${id}.`),
    ...resources.filter((id) => !named.includes(id)).map((id) => `Nothing uses the resource ${id}.`),
    ...resources.filter((id) => id.length > 32).map((id) => `The id ${id} is longer than 32 characters.`),
    ...twice.map((id) => `The id ${id} is used twice.`),
  ]
}

function iconComplaints(root: Element): string[] {
  return [...root.getElementsByTagName('Icon')].flatMap((icon) => {
    const sizes = [...icon.children].map((each) => each.getAttribute('size'))
    return ['16', '32', '80']
      .filter((size) => !sizes.includes(size))
      .map((size) => `An icon of ${size} pixels is missing.`)
  })
}

/**
 * What is wrong with the add-in-only manifest as a DOM parser has read it, one line each. `unifiedId` is the Teams app's, which this one's must not
 * be; `exists` says whether the site has a path.
 */
export function outlookXmlComplaints(
  parsed: Document,
  unifiedId: string,
  exists: (path: string) => boolean,
): string[] {
  if (parsed.getElementsByTagName('parsererror').length > 0) return ['It is no well-formed XML.']
  const root = parsed.documentElement
  const id = root.getElementsByTagName('Id')[0]?.textContent ?? ''
  const domains = [...root.getElementsByTagName('AppDomain')].map((each) => each.textContent)
  const addresses = [...root.getElementsByTagName('*')]
    .map((each) => each.getAttribute('DefaultValue') ?? '')
    .filter((value) => /^https?:/.test(value))
  return [
    ...(guid.test(id) && id !== unifiedId ? [] : [`Id: ${id} is no id of its own.`]),
    ...orderComplaints(root),
    ...textComplaints(root),
    ...referenceComplaints(root),
    ...iconComplaints(root),
    ...addresses.flatMap((address) => {
      const { origin, pathname } = new URL(address)
      if (!domains.includes(origin)) return [`${origin} is none of AppDomains.`]
      return exists(pathname) ? [] : [`The site has no ${pathname}.`]
    }),
  ]
}
