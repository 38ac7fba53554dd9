import { expect, test } from 'vitest'
import { standardCaptureKeys, withLetter } from './capture-keys.ts'

test('a letter that is taken changes places, and what is no letter changes nothing', () => {
  expect(withLetter(standardCaptureKeys, 'note', 'D')?.letters).toEqual({
    decision: 'n',
    action: 'a',
    risk: 'r',
    note: 'd',
  })
  expect(withLetter(standardCaptureKeys, 'risk', 'rم')?.letters.risk).toBe('م')
  expect(withLetter(standardCaptureKeys, 'risk', '7')).toBeNull()
  expect(withLetter(standardCaptureKeys, 'risk', '')).toBeNull()
})
