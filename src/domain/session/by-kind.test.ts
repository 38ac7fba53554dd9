import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { someMove } from '#test/support/moves-of-schema.ts'
import { byKind } from './by-kind.ts'
import { moveSchema, type Move } from './move.ts'

const quick = byKind<v.InferInput<typeof moveSchema>, Move>(moveSchema)

/** A move, or one with something of it missing, or something else in a place of it. */
const somethingLikeAMove = fc
  .tuple(someMove, fc.nat(), fc.constantFrom('whole', 'less', 'other'), fc.jsonValue())
  .map(([move, at, how, other]): unknown => {
    const keys = Object.keys(move)
    const key = keys[at % keys.length] ?? ''
    if (how === 'whole') return move
    const { [key]: _gone, ...rest } = Object.fromEntries(Object.entries(move))
    return how === 'less' ? rest : { ...rest, [key]: other }
  })

test('whatever is read, it is what the variant makes of it, or refused for the same reason', () => {
  const both = (value: unknown) => {
    const [slow, fast] = [v.safeParse(moveSchema, value), v.safeParse(quick, value)]
    expect(fast.success).toBe(slow.success)
    expect(fast.output).toEqual(slow.output)
    expect(fast.issues?.map((each) => each.message)).toEqual(slow.issues?.map((each) => each.message))
  }
  fc.assert(fc.property(somethingLikeAMove, both), { numRuns: 1500 })
  for (const each of [
    null,
    undefined,
    3,
    'start',
    [],
    {},
    { kind: 3 },
    { kind: ['start'] },
    { kind: 'constructor' },
  ])
    both(each)
})

test('every kind is looked up, and none is asked for another', () => {
  let asked = 0
  const option = (kind: string) =>
    v.object({
      kind: v.literal(kind),
      text: v.pipe(
        v.string(),
        v.check(() => (asked += 1) > 0),
      ),
    })
  const some = byKind(v.variant('kind', ['a', 'b', 'c'].map(option)))
  expect(v.parse(some, { kind: 'c', text: 'x', more: 1 })).toEqual({ kind: 'c', text: 'x' })
  expect(asked).toBe(1)
  expect(v.safeParse(some, { kind: 'd', text: 'x' }).success).toBe(false)
})
