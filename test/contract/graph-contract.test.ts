import { expect, test } from 'vitest'
import { packIsThere, readExamples, type Example } from './examples.ts'
import { knownGaps } from './known-gaps.ts'
import { outOfScope } from './out-of-scope.ts'
import { replay } from './replay.ts'
import { readTypeBook } from './type-book.ts'

function reasonOutside({ template, id }: Example): string | undefined {
  return outOfScope.find((each) => each.template.test(`${template ?? ''} ${id}`))?.reason
}

test.skipIf(!packIsThere)('the tenant answers as the examples of Graph’s documentation do', async () => {
  const book = readTypeBook()
  const counts = new Map<string, { passed: number; total: number }>()
  const wrong: string[] = []
  for (const example of readExamples()) {
    if (reasonOutside(example) !== undefined) continue
    const problems = await replay(example, book)
    const count = counts.get(example.area) ?? { passed: 0, total: 0 }
    counts.set(example.area, {
      passed: count.passed + (problems.length === 0 ? 1 : 0),
      total: count.total + 1,
    })
    const known = knownGaps[example.id] !== undefined
    if (problems.length > 0 && !known) wrong.push(`${example.id}: ${problems.slice(0, 6).join('; ')}`)
    if (problems.length === 0 && known) wrong.push(`${example.id} passes: take it off the known gaps`)
  }
  const all = [...counts.values()]
  const sum = {
    passed: all.reduce((n, each) => n + each.passed, 0),
    total: all.reduce((n, each) => n + each.total, 0),
  }
  for (const [area, { passed, total }] of counts) console.info(`contract ${area} ${passed}/${total}`)
  console.info(`contract all ${sum.passed}/${sum.total}`)
  expect(wrong).toEqual([])
})

test.skipIf(packIsThere)('skipped: ../shared/graph-contract is not beside the repository', () => {
  expect(packIsThere).toBe(false)
})
