import type { Route } from './route.ts'

interface CompiledRoute {
  readonly route: Route
  readonly pattern: RegExp
  readonly names: readonly string[]
  /** Compared place by place: a literal beats a value, a value beats `{rest+}`. */
  readonly rank: string
}

export type Match =
  | { readonly kind: 'route'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'method' }
  | { readonly kind: 'none'; readonly segment: string }

export type Matcher = (method: string, path: string) => Match

/** The same few addresses are asked for again and again. */
const remembered = 1_000

/**
 * Matches paths below `/v1.0` as they stand in the address, still percent-encoded, so that an encoded slash stays
 * inside its segment. Literals match without regard to case, as in Graph.
 */
export function createMatcher(routes: readonly Route[]): Matcher {
  const byRoot = new Map<string, CompiledRoute[]>()
  for (const route of routes) {
    const root = (route.template.split('/')[1] ?? '').toLowerCase()
    const compiled = byRoot.get(root) ?? []
    compiled.push(compile(route))
    byRoot.set(root, compiled)
  }
  for (const compiled of byRoot.values()) compiled.sort((a, b) => a.rank.localeCompare(b.rank))
  const match: Matcher = (method, path) => {
    const plain = normalise(path)
    const root = plain.split('/')[1] ?? ''
    const candidates = byRoot.get(root.toLowerCase())
    if (candidates === undefined) return { kind: 'none', segment: root }
    let otherMethod = false
    for (const { route, pattern, names } of candidates) {
      const found = pattern.exec(plain)
      if (found === null) continue
      if (route.method !== method) {
        otherMethod = true
        continue
      }
      return { kind: 'route', route, params: paramsOf(names, found) }
    }
    return otherMethod ? { kind: 'method' } : { kind: 'none', segment: plain.split('/').at(-1) ?? '' }
  }
  const known = new Map<string, Match>()
  return (method, path) => {
    const asked = `${method} ${path}`
    const before = known.get(asked)
    if (before !== undefined) return before
    if (known.size >= remembered) known.clear()
    const found = match(method, path)
    known.set(asked, found)
    return found
  }
}

function compile(route: Route): CompiledRoute {
  const names: string[] = []
  const pattern = route.template.split(/(\{[^}]+\})/).map((part) => {
    const name = /^\{([^}+]+)(\+?)\}$/.exec(part)
    if (name === null) return part.replace(/\(\)/g, '').replace(/[.*+?^$()[\]|\\]/g, '\\$&')
    names.push(name[1] ?? '')
    return name[2] === '+' ? '(.+?)' : '([^/]+?)'
  })
  const parts = route.template.split('/')
  const rank = parts.map((part, place) => rankOf(part, place === parts.length - 1)).join('')
  return { route, pattern: new RegExp(`^${pattern.join('')}$`, 'i'), names, rank }
}

function rankOf(part: string, last: boolean): string {
  // `{path+}:` at the end asks for its colon, so it comes before a bare `{path+}` that would swallow it.
  if (part.includes('+}')) return last && part.endsWith('}') ? '4' : '3'
  if (!part.includes('{')) return '0'
  return /^\{[^}]+\}$/.test(part) ? '2' : '1'
}

function paramsOf(names: readonly string[], found: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decodeSafely(found[index + 1] ?? '')]))
}

/**
 * One spelling for what Graph takes in several: encoded `:`, `$`, `,`, `(`, `)`, `'`; keys in brackets
 * (`users('id')`); empty brackets after a function; a slash at the end.
 */
function normalise(path: string): string {
  return path
    .replace(/%(3A|24|2C|28|29|27|40|21)/gi, (code) => decodeSafely(code))
    .replace(/\/([a-z]+)\('([^']*)'\)/gi, '/$1/$2')
    .replace(/\(\)(?=\/|$)/g, '')
    .replace(/\/+$/, '')
}

/** Percent-decoding that leaves alone what is no code. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
