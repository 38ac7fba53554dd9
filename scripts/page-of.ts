import { Marked, type Tokens } from 'marked'

export interface PageLinks {
  /** Where a link of the document leads on the site; null for what is not on it. */
  link(href: string): string | null
  picture(href: string): string
}

/** A document holds HTML of its own, which no page of the site may. */
export class OwnHtml extends Error {
  override readonly name = 'OwnHtml'
}

/** The name of a heading in an address, as GitHub makes it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function markedFor(links: PageLinks): Marked {
  return new Marked({
    renderer: {
      html({ text }: Tokens.HTML | Tokens.Tag) {
        // Notes to whoever changes the document.
        if (/^<!--[^]*-->\s*$/.test(text)) return ''
        throw new OwnHtml(`A page of the site is made of Markdown alone: ${text.trim().slice(0, 60)}`)
      },
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${escaped(slugOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        const inside = this.parser.parseInline(tokens)
        const to = links.link(href)
        return to === null ? inside : `<a href="${escaped(to)}">${inside}</a>`
      },
      image({ href, text }: Tokens.Image) {
        return `<img src="${escaped(links.picture(href))}" alt="${escaped(text)}" loading="lazy">`
      },
      code({ text }: Tokens.Code) {
        // Long lines scroll by themselves, by keyboard as well.
        return `<pre tabindex="0"><code>${escaped(text)}\n</code></pre>\n`
      },
      table(token: Tokens.Table) {
        const cell = (kind: 'td' | 'th') => (each: Tokens.TableCell) =>
          `<${kind}>${this.parser.parseInline(each.tokens)}</${kind}>`
        const rows = token.rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('\n')
        const head = `<thead><tr>${token.header.map(cell('th')).join('')}</tr></thead>`
        const name = token.header.map((each) => each.text).join(', ')
        // Wide tables scroll by themselves, by keyboard as well.
        return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(name)}"><table>${head}<tbody>${rows}</tbody></table></div>\n`
      },
    },
  })
}

/** A page of the site from a document: no script, one style, `heads` as its ways to other pages. */
export function pageOf(
  markdown: string,
  links: PageLinks,
  heads: readonly (readonly [path: string, name: string])[],
): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Weft'
  const ways = heads.map(([path, name]) => `<li><a href=".${path}">${escaped(name)}</a></li>`).join('')
  const body = markedFor(links).parse(markdown, { async: false })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title === 'Weft' ? title : `${title} · Weft`)}</title>
<link rel="stylesheet" href="./pages.css">
</head>
<body>
<nav aria-label="Pages"><ul>${ways}</ul></nav>
<main>
${body}</main>
</body>
</html>
`
}
