import * as fc from 'fast-check'
import * as v from 'valibot'
import { moveSchema, type Move } from '#src/domain/session/move.ts'

/** A part of a schema as valibot has it at run time. */
interface Part {
  readonly type: string
  readonly entries?: Readonly<Record<string, unknown>>
  readonly options?: readonly unknown[]
  readonly wrapped?: unknown
  readonly item?: unknown
  readonly literal?: unknown
  readonly requirement?: unknown
  readonly pipe?: readonly unknown[]
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Ids as pages make them, words, and what only an old device or a hostile hand writes. */
const texts: fc.Arbitrary<string> = fc.oneof(
  fc.uuid(),
  fc.tuple(fc.uuid(), fc.nat()).map(([client, seq]) => `${client}/${seq}`),
  fc
    .tuple(fc.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}$/), fc.nat())
    .map(([client, seq]) => `${client}/${seq}`),
  fc.stringMatching(/^[0-9a-fA-F]{8,40}$/),
  fc.base64String({ minLength: 8, maxLength: 60 }),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.nat(0xffff), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    'me',
    'My Name',
    'them',
    'Their Name',
    'yes',
    '\uFEFFx',
    'a/b/1',
    'x/01',
    'kind',
    '__proto__',
  ),
)
const day = fc.constantFrom('2026-03-01', '0001-01-01', '9999-12-31')

function numbers(actions: readonly Part[]): fc.Arbitrary<number> {
  const bound = (type: string, otherwise: number) => {
    const found = actions.find((each) => each.type === type)?.requirement
    return typeof found === 'number' ? found : otherwise
  }
  const [min, max] = [bound('min_value', -1e15), bound('max_value', 1e15)]
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  if (actions.some((each) => each.type === 'integer' || each.type === 'safe_integer')) return whole
  return fc.oneof(whole, fc.double({ min, max, noNaN: true }))
}

function strings(actions: readonly Part[]): fc.Arbitrary<string> {
  const pattern = actions.find((each) => each.type === 'regex')?.requirement
  if (actions.some((each) => each.type === 'base64')) return fc.base64String({ minLength: 4 })
  if (pattern instanceof RegExp) return fc.stringMatching(pattern)
  return actions.some((each) => each.type === 'check') ? day : texts
}

function valuesOf(part: unknown): fc.Arbitrary<unknown> {
  if (!isPart(part)) throw new TypeError('That is no schema.')
  const actions = (part.pipe ?? []).filter(isPart)
  switch (part.type) {
    case 'object': {
      const entries = Object.entries(part.entries ?? {})
      const mayMiss = entries.filter(([, each]) => isPart(each) && each.type === 'optional')
      const missing = new Set(mayMiss.map(([key]) => key))
      const model = Object.fromEntries(entries.map(([key, each]) => [key, valuesOf(each)]))
      return fc.record(model, { requiredKeys: Object.keys(model).filter((key) => !missing.has(key)) })
    }
    case 'variant':
      return fc.oneof(...(part.options ?? []).map(valuesOf))
    case 'nullable':
      return fc.option(valuesOf(part.wrapped))
    case 'optional':
      return valuesOf(part.wrapped)
    case 'array':
      return fc.array(valuesOf(part.item), { maxLength: 4 })
    case 'picklist':
      return fc.constantFrom(...(part.options ?? []))
    case 'literal':
      return fc.constant(part.literal)
    case 'string':
      return strings(actions)
    case 'number':
      return numbers(actions)
    case 'boolean':
      return fc.boolean()
    default:
      throw new TypeError(`The schemas of moves have a ${part.type} now, which nobody makes here.`)
  }
}

/** Moves of every kind that the schemas let through, as JSON has brought them. */
export const someMove: fc.Arbitrary<Move> = valuesOf(moveSchema)
  .map((each) => v.safeParse(moveSchema, JSON.parse(JSON.stringify(each))))
  .filter((each) => each.success)
  .map((each) => v.parse(moveSchema, each.output))
