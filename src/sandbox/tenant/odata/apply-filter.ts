import type { Filter, Literal } from './parse-filter.ts'

/** Whether a row passes; text is compared without regard to case, as SharePoint and the directory do. */
export function passes(filter: Filter, valueAt: (path: string) => unknown): boolean {
  switch (filter.kind) {
    case 'and':
      return passes(filter.left, valueAt) && passes(filter.right, valueAt)
    case 'or':
      return passes(filter.left, valueAt) || passes(filter.right, valueAt)
    case 'not':
      return !passes(filter.inner, valueAt)
    case 'in':
      return filter.values.some((value) => compareValues(valueAt(filter.path) ?? null, value) === 0)
    case 'text':
      return textPasses(filter.function, textOf(valueAt(filter.path)), filter.value.toLowerCase())
    case 'any':
      return anyPasses(filter, valueAt(filter.path))
    case 'compare':
      return comparePasses(filter.operator, valueAt(filter.path) ?? null, filter.value)
  }
}

function anyPasses({ variable, test }: Extract<Filter, { kind: 'any' }>, value: unknown): boolean {
  if (!Array.isArray(value)) return false
  if (test === undefined) return value.length > 0
  return value.some((element: unknown) =>
    passes(test, (path) => {
      if (path === variable) return element
      const name = path.slice(variable.length + 1)
      return typeof element === 'object' && element !== null
        ? new Map(Object.entries(element)).get(name)
        : undefined
    }),
  )
}

function textPasses(name: 'startswith' | 'endswith' | 'contains', text: string, part: string): boolean {
  if (name === 'startswith') return text.startsWith(part)
  return name === 'endswith' ? text.endsWith(part) : text.includes(part)
}

function comparePasses(operator: string, value: unknown, literal: Literal): boolean {
  const order = compareValues(value, literal)
  if (operator === 'eq') return order === 0
  if (operator === 'ne') return order !== 0
  if (order === undefined) return false
  if (operator === 'gt') return order > 0
  if (operator === 'ge') return order >= 0
  return operator === 'lt' ? order < 0 : order <= 0
}

/** Below, at or above 0; undefined for what has no order (null, or two kinds of value). */
export function compareValues(left: unknown, right: unknown): number | undefined {
  if (left === null || right === null) return left === right ? 0 : undefined
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'boolean' || typeof right === 'boolean') {
    return left === right || Number(left) === right ? 0 : undefined
  }
  const [a, b] = [textOf(left), textOf(right)]
  if (isInstant(a) && isInstant(b)) return Date.parse(a) - Date.parse(b)
  return a < b ? -1 : a > b ? 1 : 0
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(t|$)/.test(text)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).toLowerCase() : ''
}
