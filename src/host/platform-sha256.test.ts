import { afterEach, expect, test, vi } from 'vitest'
import { sha256 } from '#src/domain/session/sha256.ts'
import { platformSha256 } from './platform-sha256.ts'

afterEach(() => vi.unstubAllGlobals())

test('the digest is the one that we calculate ourselves, of whatever bytes', async () => {
  for (const text of ['', 'a', 'häuser 🧵', 'x'.repeat(70_000)]) {
    const bytes = new TextEncoder().encode(text)
    expect(await platformSha256(bytes)).toBe(sha256(bytes))
  }
})

test('where the browser calculates none, ours is said', async () => {
  vi.stubGlobal('crypto', {})
  const bytes = new TextEncoder().encode('abc')
  expect(await platformSha256(bytes)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
