import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, newestFirstHint, ordinal, parseComposed, resolveHint } from './order-hint.ts'

const rules = new URL('../../../../../shared/graph-contract/rules.json', import.meta.url)

test('PLAN-7 a value between two neighbours sorts between them and needs no forbidden character', () => {
  const value = fc.string({
    unit: fc.constantFrom('#', 'P', 'a', '5', '~', '}'),
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(value, value, (one, other) => {
      fc.pre(one !== other)
      const [low, high] = one < other ? [one, other] : [other, one]
      const made = between(low, high)
      expect(made > low && made < high, `${low} < ${made} < ${high}`).toBe(true)
      expect(made).toMatch(/^["-~]+$/)
    }),
  )
})

test('PLAN-7 insertions at both ends and in the middle keep their order', () => {
  const order: string[] = []
  for (let step = 0; step < 300; step += 1) {
    const at = step % 3 === 0 ? 0 : step % 3 === 1 ? order.length : Math.floor(order.length / 2)
    const made = resolveHint(`${order[at - 1] ?? ''} ${order[at] ?? ''}!`, order)
    order.splice(at, 0, made ?? 'refused')
  }
  expect(order).toEqual([...order].sort(ordinal))
  expect(new Set(order).size).toBe(300)
})

test('PLAN-7 hints composed from hints that were never read back land where the client put them', () => {
  const third = resolveHint(' 5637!', ['5637', 'adhg'])
  const fourth = resolveHint('5637 adhg!', ['5637', 'adhg'])
  const fifth = resolveHint(' 5637! 5637 adhg!!', ['5637', 'adhg', third ?? '', fourth ?? ''])
  expect(third && fourth && fifth && third < fifth && fifth < fourth).toBe(true)
})

test('PLAN-8 a value of the service, sent back as it is, is no hint', () => {
  for (const echo of ['85752723360752+', 'RWk1', '8587094707721254251P]', '', '5637 adhg', '5637!']) {
    expect(parseComposed(echo), echo).toBeUndefined()
  }
})

test('PLAN-8 neighbours in the wrong order are refused', () => {
  expect(resolveHint('b a!', [])).toBeUndefined()
})

test('PLAN-7 the newest thing without a hint comes first', () => {
  expect(newestFirstHint(2_000, 1) < newestFirstHint(1_000, 2)).toBe(true)
})

test.skipIf(!existsSync(rules))('PLAN-7 every worked case of the contract pack parses and sorts', () => {
  const parsed: unknown = JSON.parse(readFileSync(rules, 'utf8'))
  const text = JSON.stringify(parsed)
  const { plannerOrderHints } = JSON.parse(text) as {
    plannerOrderHints: { worked: { step: string; order: [string, string][] }[] }
  }
  for (const { step, order } of plannerOrderHints.worked) {
    const hints = order.map(([, hint]) => hint)
    expect(hints, step).toEqual([...hints].sort(ordinal))
    for (const hint of hints.filter((each) => each.endsWith('!')))
      expect(parseComposed(hint), hint).toBeDefined()
  }
})
