import { addressLimit, preReadTitleLimit } from './agenda.ts'

/** The tenant's SharePoint, as it stands in Graph's id of a site (`host,guid,guid`). */
export function hostOfSite(siteId: string): string {
  return siteId.split(',')[0]?.toLowerCase() ?? ''
}

/**
 * An address of the tenant's SharePoint in which the council's site stands, as it may be shown and opened; null for
 * anything else. A link that everybody gets by mail leads nowhere else.
 */
export function siteAddress(text: string, siteId: string): string | null {
  const host = hostOfSite(siteId)
  const typed = text.trim()
  if (host === '' || typed.length > addressLimit || !URL.canParse(typed)) return null
  const url = new URL(typed)
  const plain = url.port === '' && url.username === '' && url.password === ''
  // An apostrophe is written as an entity in HTML, and not every mail program leaves it one.
  const address = url.href.replaceAll("'", '%27')
  const fits = plain && url.protocol === 'https:' && url.hostname === host
  return fits && address.length <= addressLimit ? address : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a file is called by its address: Office's own pages name it in the query, others at the end of the path. */
export function nameInAddress(address: string): string {
  if (!URL.canParse(address)) return ''
  const url = new URL(address)
  const named = url.searchParams.get('file') ?? url.pathname.split('/').findLast((each) => each !== '')
  return decoded(named ?? '').slice(0, preReadTitleLimit)
}
