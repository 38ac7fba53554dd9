/** One tag of a body as it stands there; `from` and `to` are places in the HTML, `text` is the tag itself. */
export interface Tag {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly closing: boolean
  readonly text: string
}

/** What a browser takes for tags and for text; comments, style sheets and other unseen stretches are in neither. */
export interface ScannedHtml {
  readonly tags: readonly Tag[]
  /** Stretches of text that are seen, in order. */
  readonly texts: readonly { readonly from: number; readonly to: number }[]
  /** A comment, tag or style sheet is never closed: what is written behind it would be swallowed. */
  readonly unfinished: boolean
}

/** Elements whose inside is no HTML: it ends at their own closing tag and nowhere else. */
const rawNames = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'])

/** The end of a tag: a `>` outside of quotes that follow an equals sign; -1 where there is none. */
function tagEnd(html: string, from: number): number {
  const end = /=\s*(?:"[^"]*"|'[^']*')|>/g
  end.lastIndex = from
  for (let each = end.exec(html); each !== null; each = end.exec(html))
    if (each[0] === '>') return end.lastIndex
  return -1
}

function commentEnd(html: string, from: number): number {
  if (!html.startsWith('<!--', from)) {
    const end = html.indexOf('>', from)
    return end === -1 ? -1 : end + 1
  }
  // `<!-->` is a whole comment too.
  const end = /--!?>/g
  end.lastIndex = from + 2
  return end.exec(html) === null ? -1 : end.lastIndex
}

/** Reads a body once from front to back, in time that grows with its length alone, however broken it is. */
export function scanHtml(html: string): ScannedHtml {
  const tags: Tag[] = []
  const texts: { from: number; to: number }[] = []
  let at = 0
  let textFrom = 0
  const endText = (to: number): void => {
    if (to > textFrom) texts.push({ from: textFrom, to })
  }
  const unfinished = (): ScannedHtml => ({ tags, texts, unfinished: true })
  for (;;) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    const name = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(open, open + 40))?.[1]?.toLowerCase()
    if (name === undefined && !/^<(?:[!?]|\/(?!>))/.test(html.slice(open, open + 3))) {
      at = open + 1
      continue
    }
    endText(open)
    const to = name === undefined ? commentEnd(html, open) : tagEnd(html, open)
    if (to === -1) return unfinished()
    at = textFrom = to
    if (name === undefined) continue
    const closing = html[open + 1] === '/'
    tags.push({ from: open, to, name, closing, text: html.slice(open, to) })
    if (name === 'plaintext') return unfinished()
    if (closing || !rawNames.has(name)) continue
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    end.lastIndex = to
    const found = end.exec(html)
    if (found === null) return unfinished()
    at = textFrom = found.index
  }
  endText(html.length)
  return { tags, texts, unfinished: false }
}

const voidNames = new Set([
  'br',
  'hr',
  'img',
  'meta',
  'link',
  'input',
  'col',
  'wbr',
  'area',
  'base',
  'source',
])

/** Whether every element that is opened in a stretch is closed in it, in order, and none from outside is closed. */
export function isBalanced(tags: readonly Tag[]): boolean {
  const open: string[] = []
  for (const { name, closing, text } of tags) {
    if (voidNames.has(name) || text.endsWith('/>')) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

/** The elements that are open at a place, outermost first; a closing tag that closes nothing is passed over. */
export function openAt(tags: readonly Tag[], place: number): readonly Tag[] {
  const open: Tag[] = []
  for (const tag of tags) {
    if (tag.from >= place) break
    if (voidNames.has(tag.name)) continue
    if (!tag.closing) {
      if (!tag.text.endsWith('/>')) open.push(tag)
      continue
    }
    const opened = open.findLastIndex((each) => each.name === tag.name)
    if (opened !== -1) open.length = opened
  }
  return open
}

/** What a reader sees of the text, without any space: mail programs rewrite tags, entities and line ends. */
export function seenText(html: string, texts: ScannedHtml['texts']): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: '', amp: '&' }
  return texts
    .map(({ from, to }) => html.slice(from, to))
    .join('')
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (all, code: string) => {
      const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code)
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : all
    })
    .replace(/&(lt|gt|quot|nbsp|amp);/gi, (_all, name: string) => named[name.toLowerCase()] ?? '')
    .replace(/\s/g, '')
}
