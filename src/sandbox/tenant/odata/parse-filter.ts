import { badRequest } from '../graph-error.ts'

export type Literal = string | number | boolean | null

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | {
      readonly kind: 'compare'
      readonly operator: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'
      readonly path: string
      readonly value: Literal
    }
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly Literal[] }
  | {
      readonly kind: 'text'
      readonly function: 'startswith' | 'endswith' | 'contains'
      readonly path: string
      readonly value: string
    }
  | {
      readonly kind: 'any'
      readonly path: string
      /** Stands for one element in `test`; without a test any element will do. */
      readonly variable: string
      readonly test: Filter | undefined
    }

interface Token {
  readonly kind: 'word' | 'literal' | 'mark'
  readonly text: string
  readonly value: Literal
}

const TOKEN =
  /\s*(?:'((?:[^']|'')*)'|(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)|([0-9a-f]{8}-[0-9a-f-]{27})|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_@][\w./@$-]*)|([(),:]))/iy

/** Parses the part of OData's `$filter` that the modelled endpoints know; throws 400 for everything else. */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text)
  let at = 0
  const peek = () => tokens[at]
  const isWord = (word: string) => peek()?.kind === 'word' && peek()?.text.toLowerCase() === word
  const take = () => {
    const token = tokens[at++]
    if (token === undefined) throw invalid(text)
    return token
  }
  const takeMark = (mark: string) => {
    const token = take()
    if (token.kind !== 'mark' || token.text !== mark) throw invalid(text)
  }
  const takeLiteral = (): Literal => {
    const token = take()
    if (token.kind === 'literal') return token.value
    const word = token.text.toLowerCase()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    throw invalid(text)
  }

  function either(): Filter {
    let left = both()
    while (isWord('or')) {
      at++
      left = { kind: 'or', left, right: both() }
    }
    return left
  }
  function both(): Filter {
    let left = one()
    while (isWord('and')) {
      at++
      left = { kind: 'and', left, right: one() }
    }
    return left
  }
  function one(): Filter {
    const token = take()
    if (token.kind === 'mark' && token.text === '(') {
      const inner = either()
      takeMark(')')
      return inner
    }
    if (token.kind !== 'word') throw invalid(text)
    const word = token.text.toLowerCase()
    if (word === 'not') return { kind: 'not', inner: one() }
    if (word === 'startswith' || word === 'endswith' || word === 'contains') return textTest(word)
    return /\/any$/i.test(token.text) ? anyElement(token.text.slice(0, -4)) : comparison(token.text)
  }
  function anyElement(path: string): Filter {
    takeMark('(')
    if (peek()?.text === ')') {
      at++
      return { kind: 'any', path, variable: '', test: undefined }
    }
    const variable = take().text
    takeMark(':')
    const test = either()
    takeMark(')')
    return { kind: 'any', path, variable, test }
  }
  function textTest(name: 'startswith' | 'endswith' | 'contains'): Filter {
    takeMark('(')
    const path = take().text
    takeMark(',')
    const value = takeLiteral()
    takeMark(')')
    if (typeof value !== 'string') throw invalid(text)
    return { kind: 'text', function: name, path, value }
  }
  function comparison(path: string): Filter {
    const operator = take().text.toLowerCase()
    if (operator === 'in') {
      takeMark('(')
      const values = [takeLiteral()]
      while (peek()?.text === ',') {
        at++
        values.push(takeLiteral())
      }
      takeMark(')')
      return { kind: 'in', path, values }
    }
    if (!isOperator(operator)) throw invalid(text)
    return { kind: 'compare', operator, path, value: takeLiteral() }
  }

  const filter = either()
  if (at < tokens.length) throw invalid(text)
  return filter
}

/** Every property the filter touches, once. */
export function pathsOf(filter: Filter): string[] {
  if ('left' in filter) return [...new Set([...pathsOf(filter.left), ...pathsOf(filter.right)])]
  return 'inner' in filter ? pathsOf(filter.inner) : [filter.path]
}

function isOperator(text: string): text is 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' {
  return ['eq', 'ne', 'gt', 'ge', 'lt', 'le'].includes(text)
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const source = text.trim()
  while (TOKEN.lastIndex < source.length) {
    const found = TOKEN.exec(source)
    if (found === null) throw invalid(text)
    const [, quoted, date, guid, number, word, mark] = found
    if (word !== undefined) tokens.push({ kind: 'word', text: word, value: null })
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, value: null })
    else {
      const value =
        number === undefined ? (quoted?.replaceAll("''", "'") ?? date ?? guid ?? '') : Number(number)
      tokens.push({ kind: 'literal', text: String(value), value })
    }
  }
  return tokens
}

function invalid(text: string) {
  return badRequest(`Invalid filter clause: syntax error in '${text}'.`, 'BadRequest')
}
