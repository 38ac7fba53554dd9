import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('the port comes from the option before the environment, and is undefined when nobody says', () => {
  expect(readOptions(['--port', '4001', '--fresh'], { PORT: '4000' })).toEqual({
    port: 4001,
    fresh: true,
    dev: false,
  })
  expect(readOptions([], { PORT: '4000' }).port).toBe(4000)
  expect(readOptions(['--dev'], {}).port).toBeUndefined()
})

test('a wrong option or port is named', () => {
  expect(() => readOptions(['--port', 'x'], {})).toThrow('--port must be a port number')
  expect(() => readOptions(['--frish'], {})).toThrow('--frish')
})
