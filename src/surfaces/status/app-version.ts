/** The release of this page, as its package says, and the build of it: the hash in the name of its first script. */
export function appVersion(page: Pick<Document, 'querySelector'>): {
  readonly version: string
  readonly build: string
} {
  const version: unknown = import.meta.env['WEFT_VERSION']
  const script = page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? ''
  const build = /-([\w-]{7})\.js$/.exec(script)?.[1] ?? 'unbuilt'
  return { version: typeof version === 'string' ? version : '', build }
}
