import { expect, test } from 'vitest'
import { askAsAction } from './ask-as-action.ts'

test('an ask longer than an action’s line keeps all its words in the detail', () => {
  const ask = 'Two engineers for the migration, '.repeat(18).trim()
  const { text, detail } = askAsAction(ask, 'Asked by Finance')
  expect(text.length).toBeLessThanOrEqual(500)
  expect(text).toMatch(/^Two engineers.*…$/)
  expect(detail).toBe(`${ask}\n\nAsked by Finance`)
})
