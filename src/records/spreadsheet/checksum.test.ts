import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from './checksum.ts'

test('the checksum of any bytes is the one that every ZIP program makes', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(checksum(bytes)).toBe(crc32(bytes))
    }),
    { numRuns: 500 },
  )
})
