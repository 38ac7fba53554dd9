import { blockHtml } from './block-html.ts'
import { directionOf, escapeHtml } from './html.ts'
import type { Minutes } from './minutes.ts'
import type { OutWords } from './out-words.ts'

// Readable on screen and on paper, in light and dark, in either direction; nothing is loaded from anywhere.
const style = `
:root{color-scheme:light dark}
body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25;margin:0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border:1px solid #8888}thead th{background:#8882}tbody th{font-weight:600;width:36%}
@page{margin:18mm}
@media print{body{margin:0}h2,h3{break-after:avoid}tr{break-inside:avoid}}
`.trim()

/** The whole minutes as one self-contained HTML file. */
export function minutesHtml(minutes: Minutes, words: OutWords): string {
  const { language, title, when, reference, link, blocks } = minutes
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(when)}</p>`,
    ...blocks.map(blockHtml),
    // An excerpt for somebody outside has no way into the session.
    ...(link === ''
      ? []
      : [
          `<p><a href="${escapeHtml(link)}"><bdi>${escapeHtml(words('out-open-in-weft'))}</bdi></a> · <bdi>${escapeHtml(reference)}</bdi></p>`,
        ]),
    '</main></body></html>',
    '',
  ].join('\n')
}
