import { fillPage } from '../../../scripts/fill-page.ts'

/** What the deploy script writes into every page; where Graph answers is configuration, never a branch. */
export interface PageConfiguration {
  readonly clientId: string
  readonly authority: string
  readonly graphOrigin: string
  readonly appId: string
  /** The live relay, where there is one, and the scope of a token for it. */
  /** Whether Weft asks for all sites or for those that were chosen. */
  readonly sites?: 'all' | 'chosen'
  readonly relay?: { readonly url: string; readonly scope: string }
}

export class PageWithoutConfiguration extends Error {
  override readonly name = 'PageWithoutConfiguration'
  readonly page: string
  constructor(page: string) {
    super(`${page} has no <script type="application/json" id="weft-config"> to write the configuration into.`)
    this.page = page
  }
}

const standIn = '/places/office-stand-in.js'
const officeScript = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/g

/**
 * The built page with its configuration filled in and Outlook's script taken from the stand-in's address.
 * Throws `PageWithoutConfiguration`.
 */
export function writeConfiguration(page: string, html: string, configuration: PageConfiguration): string {
  const filled = fillPage(html, configuration)
  if (filled === null) throw new PageWithoutConfiguration(page)
  return withOfficeStandIn(filled)
}

/** A page without a configuration: Outlook's script alone is taken from the stand-in's address. */
export function withOfficeStandIn(html: string): string {
  return html.replace(officeScript, standIn)
}
