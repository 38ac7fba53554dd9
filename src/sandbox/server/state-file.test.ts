import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createStateFile } from './state-file.ts'

test('what was touched is there after a flush, and an untouched state writes nothing', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'weft-state-')), 'deep', 'state.json')
  let value = 1
  const file = createStateFile(path, () => ({ value }))
  file.flush()
  expect(file.read()).toBeUndefined()
  file.touch()
  value = 2
  file.flush()
  expect(file.read()).toEqual({ value: 2 })
})
