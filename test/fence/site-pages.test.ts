import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { pageOf } from '../../scripts/page-of.ts'
import { BrokenLink, renderSitePages, sitePages } from '../../scripts/site-pages.ts'

const made = renderSitePages(process.cwd())
const html = (path: string) => {
  const page = made.get(path)
  return typeof page === 'string' ? page : ''
}
const pages = [...made.keys()].filter((each) => each.endsWith('.html'))

let copy = ''
afterEach(() => {
  if (copy !== '') rmSync(copy, { recursive: true })
  copy = ''
})

/** The documents alone, to be broken. */
function copyDocuments(): string {
  copy = mkdtempSync(join(tmpdir(), 'weft-pages-'))
  for (const each of [...Object.values(sitePages), 'scripts/site-pages.css']) {
    mkdirSync(dirname(join(copy, each)), { recursive: true })
    const text = readFileSync(each, 'utf8').replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    writeFileSync(join(copy, each), text)
  }
  return copy
}

test('the pages that the store asks for are made of their documents, at the addresses that the app package names', () => {
  const { developer } = v.parse(
    v.object({ developer: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync('appPackage/manifest.json', 'utf8')),
  )
  for (const key of ['websiteUrl', 'privacyUrl', 'termsOfUseUrl']) {
    const page = html(new URL(developer[key] ?? '').pathname.slice(1))
    expect(page, key).toMatch(/<title>[^<]+<\/title>[^]*<h1 id/)
  }
  expect(html('support.html')).toContain('<h1')
  expect(html('privacy.html')).toContain('No server of ours stores a record')
})

test('no page of the site has a script, a style of its own, or anything of another address', () => {
  expect(pages.length).toBe(Object.keys(sitePages).length)
  for (const path of pages) {
    expect(html(path), path).not.toMatch(/<script|<style|<iframe|\sstyle=|\son[a-z]+=|javascript:/i)
    expect(html(path), path).not.toMatch(/\s(src|rel="stylesheet" href)="(?!\.\/)/)
  }
})

test('every link and every picture of a page is on the site, headings included', () => {
  let followed = 0
  for (const path of pages)
    for (const [, target = ''] of html(path).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      if (/^(https:|mailto:)/.test(target)) continue
      const [file = '', part] = target.split('#')
      const goal = file === '' ? path : file.replace('./', '')
      expect([...made.keys()], `${path}: ${target}`).toContain(goal)
      if (part !== undefined) expect(html(goal), `${path}: ${target}`).toContain(`id="${part}"`)
      followed += 1
    }
  expect(followed).toBeGreaterThan(80)
})

test('a document with a link to nowhere makes no site', () => {
  const root = copyDocuments()
  expect(renderSitePages(root).size).toBe(Object.keys(sitePages).length + 1)
  writeFileSync(join(root, 'docs/terms.md'), '# Terms\n\n[All](terms-of-old.md)\n')
  expect(() => renderSitePages(root)).toThrow(BrokenLink)
})

test('a document’s own HTML is refused, and what looks like it is text', () => {
  const links = { link: (href: string) => href, picture: (href: string) => href }
  expect(() => pageOf('# A\n\n<script>alert(1)</script>\n', links, [])).toThrow('Markdown alone')
  expect(() => pageOf('# A\n\nWords <img src="x"> words\n', links, [])).toThrow('Markdown alone')
  expect(pageOf('# A & B\n\n`<b>` <!-- a note -->\n', links, [])).toContain('<code>&lt;b&gt;</code>')
  expect(pageOf('# A & B\n', links, [])).toContain('<title>A &amp; B · Weft</title>')
})
