import type { Extensions } from './event-row.ts'

const prefix = 'Microsoft.OutlookServices.OpenTypeExtension.'

/** The name without Outlook's prefix, which ids carry. */
export function extensionName(nameOrId: string): string {
  return nameOrId.startsWith(prefix) ? nameOrId.slice(prefix.length) : nameOrId
}

export function extensionJson(
  name: string,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.openTypeExtension',
    id: `${prefix}${name}`,
    extensionName: name,
    ...values,
  }
}

/** All of them, or the named ones. */
export function extensionsJson(extensions: Extensions, names: readonly string[]): Record<string, unknown>[] {
  return Object.entries(extensions)
    .filter(([name]) => names.length === 0 || names.map(extensionName).includes(name))
    .map(([name, values]) => extensionJson(name, values))
}

/** The app's own values of a sent extension: without its name, type and id. */
export function ownValues(sent: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sent).filter(
      ([name]) => !['@odata.type', '@odata.context', 'id', 'extensionName'].includes(name),
    ),
  )
}
