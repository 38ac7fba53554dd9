import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageOf, type PageLinks } from './page-of.ts'

/** Documents that are pages of the site as well, by their path on it. The app package names some of them by address. */
export const sitePages: Readonly<Record<string, string>> = {
  '/about.html': 'docs/about.md',
  '/guide.html': 'docs/user-guide/README.md',
  '/support.html': 'docs/support.md',
  '/privacy.html': 'docs/privacy.md',
  '/data-map.html': 'docs/data-map.md',
  '/terms.html': 'docs/terms.md',
  '/accessibility.html': 'docs/accessibility.md',
  '/beside.html': 'docs/beside-other-tools.md',
  '/administrators.html': 'docs/admin-guide.md',
  '/permissions.html': 'docs/permissions.md',
  '/threat-model.html': 'docs/threat-model.md',
  '/relay.html': 'docs/relay.md',
}

/** What stands at the head of every page. */
const heads: readonly (readonly [path: string, name: string])[] = [
  ['/about.html', 'Weft'],
  ['/guide.html', 'User guide'],
  ['/support.html', 'Support'],
  ['/privacy.html', 'Privacy'],
  ['/terms.html', 'Terms of use'],
  ['/accessibility.html', 'Accessibility'],
  ['/administrators.html', 'For administrators'],
]

const style = 'scripts/site-pages.css'
const picturesFrom = 'docs/user-guide'

/** A link or a picture of a document leads nowhere. */
export class BrokenLink extends Error {
  override readonly name = 'BrokenLink'
}

function linksOf(root: string, source: string): PageLinks {
  const paths = new Map(Object.entries(sitePages).map(([path, file]) => [file, path]))
  const target = (href: string) => {
    const file = join(dirname(source), href).replaceAll('\\', '/')
    if (!existsSync(join(root, file))) throw new BrokenLink(`${source}: there is no ${href}.`)
    return file
  }
  return {
    // What is not on the site can be read in the repository; here its name stands without a link.
    link(href) {
      if (/^(https:|mailto:|#)/.test(href)) return href
      const [path = '', part] = href.split('#')
      const page = paths.get(target(path))
      return page === undefined ? null : `.${page}${part === undefined ? '' : `#${part}`}`
    },
    picture: (href) => `./guide/${target(href).slice(picturesFrom.length + 1)}`,
  }
}

/** Every page of the site that is made from a document, its pictures and its style, by path on the site. */
export function renderSitePages(root: string): ReadonlyMap<string, string | Uint8Array> {
  const made = new Map<string, string | Uint8Array>()
  for (const [path, source] of Object.entries(sitePages)) {
    const text = readFileSync(join(root, source), 'utf8')
    made.set(path.slice(1), pageOf(text, linksOf(root, source), heads))
  }
  made.set('pages.css', readFileSync(join(root, style), 'utf8'))
  for (const each of readdirSync(join(root, picturesFrom)).filter((name) => name.endsWith('.webp')))
    made.set(`guide/${each}`, new Uint8Array(readFileSync(join(root, picturesFrom, each))))
  return made
}

/** What the pages are made of, for whoever asks whether they must be made anew. */
export function sourcesOfPages(root: string): readonly string[] {
  const pictures = readdirSync(join(root, picturesFrom)).map((each) => `${picturesFrom}/${each}`)
  return [...new Set([...Object.values(sitePages), ...pictures, style])]
}
