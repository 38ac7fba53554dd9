import type { Frame } from 'playwright-core'
import { mails } from '#src/sandbox/places/outlook-host/mails.ts'
import { pseudoClose, pseudoOpen } from '#src/sandbox/server/pseudo-words.ts'
import type { RunningSandbox } from './sandbox.ts'
import { plainMoves } from './plain-moves.ts'

/** What a frame shows or names, each once, with the kind of place that it stands in. */
function saidIn(frame: Frame): Promise<readonly { readonly where: string; readonly text: string }[]> {
  return frame.evaluate(() => {
    const found = new Map<string, string>([[document.title, 'title of the page']])
    const seen = (each: Element) =>
      each.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      each.closest('[data-tabster-dummy]') === null
    const names = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'alt',
      'title',
      'placeholder',
    ]
    for (const each of document.body.querySelectorAll('*')) {
      if (!seen(each) && !(each instanceof HTMLOptionElement)) continue
      // A language is offered by its own name.
      if (each.matches('option[lang]')) continue
      for (const name of names) {
        const text = each.getAttribute(name)
        if (text !== null) found.set(text, `${name} of ${each.tagName.toLowerCase()}`)
      }
      if (each.matches('script, style, textarea, [contenteditable="true"], [contenteditable="true"] *'))
        continue
      for (const node of each.childNodes)
        if (node instanceof Text && node.data.trim() !== '')
          found.set(node.data, `text of ${each.tagName.toLowerCase()}`)
    }
    return [...found].map(([text, where]) => ({ text, where }))
  })
}

/** What stands outside of brackets, which may stand in each other. */
function outside(text: string): string {
  let depth = 0
  let kept = ''
  for (const letter of text) {
    if (letter === pseudoOpen) depth += 1
    else if (letter === pseudoClose) depth -= 1
    else if (depth === 0) kept += letter
    else if (depth === 1 && kept.at(-1) !== '\n') kept += '\n'
  }
  return kept
}

/** Days, times and spans as `Intl` says them in English. */
const times =
  /\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|AM|PM|at|(?:in )?\d+ (?:second|minute|hour|day|week|month)s?(?: ago)?|yesterday|today|tomorrow|now|(?:this|last|next) (?:minute|hour|day|week|month))\b/g

/** Time zones by their names, and their short names. */
const zones = /^[A-Z][A-Za-z]+(?:\/[\w -]+)+$|\b(?:CES?T|[ECMP][SD]T)\b/g

/** Names that are the same in every language, keys of the capture bar, units, and roman numerals of nothing. */
const everywhere =
  /\b(?:Weft|Outlook|Planner|Teams|SharePoint|Word|Esc|[A-Z]|UTC|GMT|MB|CSV|XLSX|PNG|SVG|[OR]-\d+)\b/g

/** Every text that the company holds. */
export function dataOf(sandbox: RunningSandbox): ReadonlySet<string> {
  const data = new Set<string>()
  const keep = (text: string) => {
    for (const line of `${text}\n${text.replace(/<[^>]*>/g, '\n')}`.split(/\n/)) {
      const clean = line.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').trim()
      if (/\p{L}/u.test(clean) && clean.length < 400) data.add(clean)
    }
  }
  const walk = (value: unknown) => {
    if (typeof value === 'string') {
      const text = plainMoves(value)
      const inner = /^\s*[[{"]/.test(text) ? parsed(text) : undefined
      if (inner === undefined || typeof inner === 'string') keep(text)
      else walk(inner)
    } else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) walk(each)
  }
  for (const { subject, from } of mails) [subject, from.displayName].forEach(keep)
  walk(parsed(sandbox.keep().toString('utf8')))
  return data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Lines about what a frame says outside of its catalogue; `data` is what people of the company wrote. */
export async function untranslatedIn(frame: Frame, data: ReadonlySet<string>): Promise<readonly string[]> {
  const complaints: string[] = []
  for (const { text, where } of await saidIn(frame)) {
    const rest = outside(text)
      .split(/[\n·|]/)
      .map((each) => each.replace(/[\u2068\u2069]/g, '').trim())
      // Names in a row, as `Intl` puts them.
      .filter((each) => each !== '' && !data.has(each) && !each.split(', ').every((name) => data.has(name)))
      .map((each) => each.replace(zones, '').replace(times, '').replace(everywhere, ''))
      // Two capitals are somebody’s initials.
      .filter((each) => /\p{Script=Latin}{2}/u.test(each) && !/^\p{Lu}{2}$/u.test(each.trim()))
    if (rest.length > 0) complaints.push(`not from the catalogue, ${where}: “${rest.join('” “')}”`)
  }
  return complaints
}
