import { escapeHtml, escapeLines } from './html.ts'
import type { MinutesBlock } from './minutes.ts'

/** One block as semantic HTML: tables have a caption and header cells, nothing depends on style sheets. */
export function blockHtml(block: MinutesBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${escapeLines(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((each) => `<li>${escapeLines(each)}</li>`).join('')}</ul>`
    case 'table': {
      const head = block.head.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('')
      const rows = block.rows.map(([first = '', ...rest]) => {
        const cells = rest.map((each) => `<td>${escapeLines(each)}</td>`).join('')
        return `<tr><th scope="row">${escapeLines(first)}</th>${cells}</tr>`
      })
      return `<table><caption>${escapeHtml(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
  }
}
