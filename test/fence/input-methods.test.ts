import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const home = 'src/ui/components/composing.ts'
/** Their keys come from chips and rows, where no text is typed. */
const withoutText = new Set(['src/ui/grid/use-grid-acts.ts', 'src/features/risks/heat-map.tsx'])

const sources = ['ui', 'features', 'surfaces']
  .flatMap((layer) =>
    readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' }).map((each) => `src/${layer}/${each}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, code: readFileSync(path, 'utf8') }))

test('whatever acts on Enter asks first whether an input method has taken the key', () => {
  const acting = sources.filter(({ code }) => /\.key (===|!==) 'Enter'/.test(code))
  expect(acting.length).toBeGreaterThan(5)
  const blind = acting.filter(
    ({ path, code }) => !withoutText.has(path) && !code.includes('isComposing(event)'),
  )
  expect(blind.map((each) => each.path)).toEqual([])
})

test('the question is asked in one way, which knows Safari too', () => {
  const alone = sources.filter(({ path, code }) => path !== home && code.includes('.isComposing'))
  expect(alone.map((each) => each.path)).toEqual([])
})
