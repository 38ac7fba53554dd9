import { expect, test } from 'vitest'
import { add, moveOf } from '#test/support/live-case.ts'
import { createHeardMoves } from './heard-moves.ts'

const gone = () => createHeardMoves({ isThere: () => false, sendersTimeMs: () => 30_000 })

test('[FRAMES-5] what this page sends for somebody who has gone still gives way to what the list says', async () => {
  const heard = gone()
  heard.add([moveOf('c2', 1, add('one-face'))], 0)
  expect(await heard.takeAbandoned(31_000)).toHaveLength(1)
  // Somebody who was told otherwise was faster.
  const other = moveOf('c2', 1, add('other-face'))
  expect(heard.landed([other])).toEqual([other])
})

test('[FRAMES-4] what nobody sends any more is given out once, and is this page’s from then on', async () => {
  const heard = gone()
  heard.add([moveOf('c2', 1, add('two'))], 0)
  expect(heard.has('c2/1')).toBe(true)
  const [first, second] = await Promise.all([heard.takeAbandoned(31_000), heard.takeAbandoned(31_000)])
  expect([...first, ...second]).toHaveLength(1)
  expect(heard.has('c2/1')).toBe(false)
  expect(await heard.takeAbandoned(90_000)).toEqual([])
})
