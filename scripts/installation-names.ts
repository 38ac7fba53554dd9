/** An installation's names are incomplete, or none that Microsoft 365 would take. */
export class UnusableNames extends Error {
  override readonly name = 'UnusableNames'
}

export interface InstallationNames {
  readonly domain: string
  readonly 'client-id': string
  readonly 'app-id': string
}

const hostName = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const isDomain = (text: string): boolean => hostName.test(text)

/** The names as given, all or none (null: the example's); throws `UnusableNames`. */
export function namesGiven(values: {
  readonly [Name in keyof InstallationNames]?: string | undefined
}): InstallationNames | null {
  const { domain, 'client-id': clientId, 'app-id': appId } = values
  if (domain === undefined && clientId === undefined && appId === undefined) return null
  if (domain === undefined || clientId === undefined || appId === undefined)
    throw new UnusableNames(
      'An app package needs --domain, --client-id and --app-id together. docs/admin-guide.md says what they are.',
    )
  if (!isDomain(domain)) throw new UnusableNames(`${domain} is no domain, like weft.contoso.com.`)
  for (const [option, id] of [
    ['--client-id', clientId],
    ['--app-id', appId],
  ] as const)
    if (!uuid.test(id))
      throw new UnusableNames(`${option}: ${id} is no id, like 0f3a1e0e-52c5-4b6c-9a55-6f1a9d1c7b20.`)
  return { domain, 'client-id': clientId, 'app-id': appId }
}
