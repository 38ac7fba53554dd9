import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Language, Parser, type Node } from 'web-tree-sitter'

/** One declaration of a file: what kind, its name, the line it stands on, and its syntax. */
export interface Declared {
  readonly kind: 'param' | 'var' | 'resource' | 'module' | 'output'
  readonly name: string
  readonly line: number
  readonly node: Node
  readonly decorators: readonly string[]
}

export interface BicepFile {
  readonly root: Node
  readonly declared: readonly Declared[]
  /** Each name that an expression uses, with its line. */
  readonly used: readonly { readonly name: string; readonly line: number }[]
}

const kinds: Readonly<Record<string, Declared['kind']>> = {
  parameter_declaration: 'param',
  variable_declaration: 'var',
  resource_declaration: 'resource',
  module_declaration: 'module',
  output_declaration: 'output',
}

export const lineOf = (node: Node): number => node.startPosition.row + 1

export function namedChildren(node: Node): Node[] {
  return node.namedChildren.filter((each) => each !== null)
}

/** A property's value by its name, in an object or in what holds one. */
export function property(node: Node, name: string): Node | null {
  const object = node.type === 'object' ? node : namedChildren(node).findLast((each) => hasObject(each))
  if (object === undefined) return null
  if (object.type !== 'object') return property(object, name)
  const found = namedChildren(object).find(
    (each) => each.type === 'object_property' && each.namedChild(0)?.text === name,
  )
  return found?.namedChild(1) ?? null
}

function hasObject(node: Node): boolean {
  return node.type === 'object' || (node.type === 'if_statement' && namedChildren(node).some(hasObject))
}

/** An identifier that names something here instead of using it. */
function isName(node: Node): boolean {
  const { parent } = node
  if (parent === null) return false
  const first = parent.namedChild(0)?.equals(node) ?? false
  if (parent.type in kinds || parent.type === 'object_property' || parent.type === 'for_statement')
    return first
  return parent.type === 'call_expression' && first
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const each of namedChildren(node)) walk(each, visit)
}

const folder = (name: string) => fileURLToPath(new URL('.', import.meta.resolve(name)))
let language: Promise<Language> | undefined

async function load(): Promise<Language> {
  await Parser.init()
  return Language.load(`${folder('tree-sitter-bicep/package.json')}tree-sitter-bicep.wasm`)
}

/**
 * Reads a Bicep file's syntax; faults in it are nodes of the tree. The grammar does not know `extension` yet: that line
 * is left out.
 */
export async function readBicep(path: string): Promise<BicepFile> {
  language ??= load()
  const bicep = await language
  const parser = new Parser()
  parser.setLanguage(bicep)
  const tree = parser.parse(readFileSync(path, 'utf8').replace(/^extension \w+$/m, ''))
  if (tree === null) throw new Error(`${path}: the parser gave up.`)
  const root = tree.rootNode
  const declared: Declared[] = []
  const used: { name: string; line: number }[] = []
  const loops = new Set<string>()
  let decorators: string[] = []
  for (const node of namedChildren(root)) {
    if (node.type === 'decorators') {
      decorators = namedChildren(node).map((each) => /^@(?:sys\.)?(\w+)/.exec(each.text)?.[1] ?? '')
      continue
    }
    const kind = kinds[node.type]
    const name = node.namedChild(0)?.text
    if (kind !== undefined && name !== undefined)
      declared.push({ kind, name, line: lineOf(node), node, decorators })
    decorators = []
  }
  walk(root, (node) => {
    if (node.type === 'for_statement') loops.add(node.namedChild(0)?.text ?? '')
    if (node.type === 'loop_variable' || node.type === 'loop_enumerator') loops.add(node.text)
    if (node.type === 'identifier' && !isName(node)) used.push({ name: node.text, line: lineOf(node) })
  })
  return { root, declared, used: used.filter(({ name }) => !loops.has(name)) }
}

/** Faults of the syntax, by line. */
export function syntaxFaults({ root }: BicepFile): number[] {
  const lines: number[] = []
  const look = (node: Node): void => {
    if (node.isError || node.isMissing) lines.push(lineOf(node))
    for (const each of node.children) if (each !== null) look(each)
  }
  look(root)
  return lines
}
