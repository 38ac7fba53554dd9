import { badRequest } from '../graph-error.ts'
import { splitNames } from './query-options.ts'

/** One `name($select=…;$expand=…)` of an `$expand`. */
export interface Expansion {
  readonly name: string
  readonly select: readonly string[] | undefined
  readonly expand: readonly Expansion[]
  readonly top: number | undefined
  /** As it stands there. */
  readonly filter: string | undefined
  readonly levels: string | undefined
}

/** Parses `fields($select=A,B),columns`; `$` may be left out. Throws 400 for unbalanced brackets. */
export function parseExpand(text: string | undefined): Expansion[] {
  return text === undefined || text === '' ? [] : splitOutside(text, ',').map(parseOne)
}

function parseOne(text: string): Expansion {
  const found = /^\s*([\w.]+)\s*(?:\((.*)\))?\s*$/s.exec(text)
  if (found === null) throw badRequest(`Term '${text}' is not valid in a $select or $expand expression.`)
  const options = new Map<string, string>()
  for (const part of splitOutside(found[2] ?? '', ';')) {
    const equals = part.indexOf('=')
    if (equals > 0)
      options.set(part.slice(0, equals).trim().replace(/^\$/, '').toLowerCase(), part.slice(equals + 1))
  }
  const top = options.get('top')
  return {
    name: found[1] ?? '',
    select: splitNames(options.get('select')),
    expand: parseExpand(options.get('expand')),
    top: top === undefined ? undefined : Number(top),
    filter: options.get('filter'),
    levels: options.get('levels'),
  }
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const letter of text) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === separator && depth === 0) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  if (depth !== 0) throw badRequest('The brackets of $expand are not balanced.')
  return part === '' ? parts : [...parts, part]
}
